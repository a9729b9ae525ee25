package org.disgelo.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disgelo.dossier.Stories.date;
import static org.disgelo.dossier.Stories.told;

import java.util.List;
import org.disgelo.agreement.AgreementState;
import org.disgelo.event.Place;
import org.disgelo.ontology.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    private static final Prose ITALIAN = Prose.of("it");
    private static final Prose ENGLISH = Prose.of("en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words",
                "events",
                "instruments",
                "states",
                "levels",
                "levelNames",
                "ministries",
                "spheres",
                "sectors",
                "sectorsOfWork",
                "commitments",
                "implementation",
                "passed",
                "did",
                "trends",
                "camps"
            })
    void everyLanguageHasTheSameKeys(String section) {
        assertThat(ITALIAN.keys(section)).isEqualTo(ENGLISH.keys(section));
    }

    @Test
    void languageWithoutWordsIsRefusedByName() {
        assertThatThrownBy(() -> Prose.of("xx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no dossier can be written in 'xx'; known are en, it");
        assertThatThrownBy(() -> Prose.of("../it")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "SANCTION, EU, BLR, Sanzioni dell'Unione europea contro la Bielorussia, Sanctions by the European Union on Belarus",
        "AID, USA, UKR, Aiuto degli Stati Uniti all'Ucraina, Aid from the United States to Ukraine",
        "ACCUSE, CUB, NLD, Accusa di Cuba ai Paesi Bassi, Accusation by Cuba against the Netherlands",
        "ASSAULT, RUS, UKR, Attacco della Russia contro l'Ucraina, Attack by Russia on Ukraine",
        "PROTEST, BLR-CIV, BLR, Proteste in Bielorussia, Protests in Belarus",
        "PROTEST, IRN-CIV, USA, Proteste dei cittadini dell'Iran contro gli Stati Uniti, Protests by citizens of Iran against the United States",
        "THREATEN, BLR-OPP, BLR, Minaccia dell'opposizione della Bielorussia alla Bielorussia, Threat by the opposition in Belarus against Belarus",
    })
    void headlinesHaveTheirArticlesAndPrepositions(
            EventType type, String actor, String recipient, String italian, String english) {
        Told told = told(type, "2021", "a", 0, actor, recipient);
        assertThat(ITALIAN.headline(told.event())).isEqualTo(italian);
        assertThat(ENGLISH.headline(told.event())).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-02, 2 marzo 2021, 2 March 2021",
        "2021-03-01, 1º marzo 2021, 1 March 2021",
        "2021-03, marzo 2021, March 2021",
        "2021, 2021, 2021"
    })
    void datesAreAsExactAsTheyAreKnown(String value, String italian, String english) {
        assertThat(ITALIAN.date(date(value))).isEqualTo(italian);
        assertThat(ENGLISH.date(date(value))).isEqualTo(english);
    }

    @Test
    void placesOfOneStateStandTogether() {
        List<Place> places = List.of(
                new Place("Moscow", "RUS", 55.75, 37.62),
                new Place("Nizhny Novgorod", "RUS", 56.33, 44.0),
                new Place("Grodno", "BLR", 53.69, 23.83));
        assertThat(ITALIAN.places(places)).isEqualTo("Mosca e Nižnij Novgorod (Russia); Grodno (Bielorussia)");
        assertThat(ENGLISH.places(places)).isEqualTo("Moscow and Nizhny Novgorod (Russia); Grodno (Belarus)");
    }

    @Test
    void participlesFollowTheGenderOfTheInstrument() {
        assertThat(ITALIAN.state(AgreementState.SIGNED, "treaty")).isEqualTo("firmato");
        assertThat(ITALIAN.state(AgreementState.SIGNED, "declaration")).isEqualTo("firmata");
        assertThat(ENGLISH.state(AgreementState.SIGNED, "declaration")).isEqualTo("signed");
    }

    @Test
    void ministryIsKnownInEveryLanguage() {
        assertThat(ITALIAN.ministry(List.of("defence ministries", "ministeri della Difesa"), true))
                .isEqualTo("i ministeri della Difesa");
        assertThat(ENGLISH.ministry(List.of("ministero degli Esteri"), false)).isEqualTo("ministry of foreign affairs");
        assertThat(ENGLISH.ministry(List.of("ministero degli Esteri", "defence ministry"), false))
                .isNull();
    }

    @Test
    void listsJoinTheirLastTwo() {
        assertThat(ENGLISH.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(ITALIAN.list(List.of("Russia", "Egitto"))).isEqualTo("Russia ed Egitto");
        assertThat(ITALIAN.list(List.of())).isEmpty();
    }
}
