package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;

import org.junit.jupiter.api.Test;

/** Whose the police and the protesters are of whom an article does not say it again. */
class StreetTest {

    @Test
    void whatAForeignGovernmentSaysDoesNotMoveTheStreetsToItsCapital() {
        assertThat(coded(
                        "it",
                        "Migliaia di persone hanno manifestato a Tunisi contro il governo tunisino. "
                                + "A Oslo, intanto, il ministro degli Esteri norvegese ha invitato alla calma. "
                                + "La polizia ha arrestato quaranta manifestanti."))
                .endsWith("COERCE TUN TUN");
        assertThat(coded(
                        "en",
                        "Thousands demonstrated in Tunis against the Tunisian government. "
                                + "In Oslo, the Norwegian foreign minister called for calm. "
                                + "Police arrested forty protesters."))
                .endsWith("COERCE TUN TUN");
    }

    @Test
    void theStreetsAreThoseOfThePlaceThatTheSentenceNames() {
        assertThat(coded(
                        "it",
                        "Migliaia di persone hanno manifestato a Tunisi contro il governo tunisino. "
                                + "A Oslo la polizia ha arrestato quaranta manifestanti."))
                .endsWith("COERCE NOR NOR");
    }

    @Test
    void aStateInWhichSomethingIsDoneLendsItsPolice() {
        assertThat(coded(
                        "it",
                        "La polizia armena ha arrestato dieci manifestanti. "
                                + "Scontri sono avvenuti in Kenya tra la polizia e i dimostranti."))
                .containsExactly("COERCE ARM ARM", "ASSAULT KEN KEN");
    }

    @Test
    void theOfficeOfSomebodyUnknownTellsWhatHeIs() {
        assertThat(coded("it", "L'esercito norvegese ha ucciso Mohaisen, capo dell'esercito ugandese."))
                .containsExactly("ASSAULT NOR UGA");
    }

    @Test
    void theSeatOfAnOrganisationIsNoScene() {
        assertThat(
                        coded(
                                "en",
                                "Demonstrators marched through Chisinau. In Brussels the European Union praised Moldova. Police arrested fifty protesters."))
                .contains("COERCE MDA MDA")
                .noneMatch(e -> e.contains("BEL"));
        assertThat(
                        coded(
                                "ru",
                                "Демонстранты прошли по Кишинёву. В Брюсселе Евросоюз похвалил Молдавию. Полиция задержала пятьдесят демонстрантов."))
                .contains("COERCE MDA MDA")
                .noneMatch(e -> e.contains("BEL"));
    }

    @Test
    void theCityOrThePartOfACountryTellsWhoseProtestsTheyAre() {
        assertThat(coded("fr", "La décision a provoqué des manifestations à Mombasa."))
                .contains("PROTEST KEN KEN");
        assertThat(coded("it", "La decisione è stata seguita da proteste nel nord del Kenya."))
                .contains("PROTEST KEN KEN");
        assertThat(coded("es", "La decisión provocó protestas en Mombasa.")).contains("PROTEST KEN KEN");
    }
}
