package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks, who acts and who suffers in German: prepositions behind their noun, speakers without a verb, shared agents. */
class GermanVoicesTest {

    @Test
    void aPrepositionBehindItsNounGovernsIt() {
        assertThat(coded("Washington zufolge hat der Iran irakische Stellungen angegriffen."))
                .containsExactly("ASSAULT IRN IRQ");
        assertThat(coded("Damaskus wies den Angaben der Armee zufolge die Forderung Kanadas zurück."))
                .containsExactly("REJECT SYR CAN");
    }

    @Test
    void whoHasSpokenIsToldWithoutAVerb() {
        assertThat(coded("Uganda müsse seine Truppen abziehen, so Ruandas Außenminister am Montag."))
                .containsExactly("REQUEST RWA UGA");
    }

    @Test
    void whoDoesWhatTwoParticiplesTellIsNamedOnce() {
        assertThat(coded("Der Aufständische Popov wurde von kroatischen Soldaten gestellt und verhaftet."))
                .anyMatch(e -> e.startsWith("COERCE HRV"));
    }

    @Test
    void whatStandsBetweenTheSubjectAndItsVerbIsPartOfTheSubject() {
        assertThat(coded("Der Ex-Präsident von Liberia wurde nach Den Haag überstellt."))
                .noneMatch(e -> e.startsWith("COOPERATE LBR"));
        assertThat(coded("Der Präsident von Mali wurde von Soldaten aus Togo verhaftet."))
                .containsExactly("COERCE TGO MLI");
    }

    @Test
    void whomTheOppositionReproachesLooksLikeItsGenitive() {
        assertThat(coded(
                        "In Togo kam es zu Protesten, weil die Opposition der Regierung Wahlbetrug vorgeworfen hatte."))
                .contains("ACCUSE TGO TGO");
    }

    @Test
    void whatStandsBeforeAnInfinitiveWithoutACommaIsItsObject() {
        assertThat(coded("Ruanda versucht Uganda zu unterstützen.")).containsExactly("SUPPORT RWA UGA");
        assertThat(coded("Russland begann Georgien zu bombardieren.")).containsExactly("ASSAULT RUS GEO");
        assertThat(coded("Russland drängte die Ukraine Georgien anzuerkennen.")).containsExactly("REQUEST RUS UKR");
    }

    @Test
    void aWarCalledAfterAPlaceNamesNeitherSide() {
        assertThat(coded("Der Kosovo-Krieg beschäftigt Historiker bis heute.")).isEmpty();
    }

    @Test
    void anArmedGroupStrikesAtItsOwnPeople() {
        assertThat(coded("Bei einem Angriff von Boko Haram kamen zwölf Menschen ums Leben."))
                .containsExactly("ASSAULT NGA NGA");
    }

    @Test
    void aBodyThatMeetsMeetsItself() {
        assertThat(coded("Die Außenminister der EU kommen am Montag zusammen.")).containsExactly("CONSULT EU EU");
    }

    @Test
    void aWomanIsWhatAManIs() {
        assertThat(coded("Der Iran ließ eine belgische Archäologin und eine belgische Wissenschaftlerin frei."))
                .contains("CONCEDE IRN BEL");
    }

    @Test
    void aPluralThatTheDictionaryLacksIsOfItsSingular() {
        assertThat(coded("Die Polizei in Lomé führte Durchsuchungen bei Oppositionellen durch."))
                .containsExactly("COERCE TGO TGO");
    }

    private static List<String> coded(String text) {
        return Coded.coded("de", text);
    }
}
