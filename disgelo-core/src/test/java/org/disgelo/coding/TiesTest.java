package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;

import org.junit.jupiter.api.Test;

/** What states do for one another: who gives what to whom, who comes, who does it together. */
class TiesTest {

    @Test
    void whereBothSidesActThePlaceIsNoOtherSide() {
        assertThat(coded("en", "The foreign ministers of Oman and Yemen conferred in Muscat."))
                .containsExactly("CONSULT OMN+YEM OMN+YEM");
    }

    @Test
    void whatIsGivenMayStandBehindWhoGetsIt() {
        assertThat(coded("en", "Kuwait granted Sudan a loan of ten million dollars."))
                .containsExactly("AID KWT SDN");
    }

    @Test
    void howItIsDoneMayStandBehindTheObject() {
        assertThat(coded("en", "Polish and Czech officers are patrolling the border together."))
                .containsExactly("COOPERATE CZE+POL CZE+POL");
        assertThat(coded("en", "Polish and Czech officers are patrolling the border."))
                .isEmpty();
    }

    @Test
    void fromWhomAThingComesMayLookAsIfItWereHis() {
        assertThat(coded("fr", "Le Kenya a reçu des missiles de la Norvège.")).containsExactly("AID NOR KEN");
        assertThat(coded("de", "Kenia erhielt Raketen von den Niederlanden.")).containsExactly("AID NLD KEN");
    }

    @Test
    void whereALeaderGoesItIsAVisitThoughHisOfficeIsNotTold() {
        assertThat(coded("es", "Erdogan llegó el lunes a París.")).containsExactly("CONSULT TUR FRA");
        assertThat(coded("it", "Erdogan è arrivato lunedì a Parigi.")).containsExactly("CONSULT TUR FRA");
        assertThat(coded("it", "La nazionale turca è arrivata lunedì a Parigi."))
                .isEmpty();
    }
}
