package org.disgelo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.agreement.AgreementState.SUSPENDED;
import static org.disgelo.agreement.AgreementState.TERMINATED;

import org.junit.jupiter.api.Test;

/** Agreements that a text calls by a name alone. */
class KnownAgreementsTest {

    @Test
    void aNameBringsTheParties() {
        Agreement read = Tellings.one(
                "en",
                "2019-05-10",
                "Tehran says it will stay in the nuclear deal of 2015. The United States left the deal on 8 May 2018.");
        assertThat(read.codes()).containsExactlyInAnyOrder("CHN", "DEU", "FRA", "GBR", "IRN", "RUS", "USA");
        assertThat(read.transitions())
                .anyMatch(t -> t.state() == TERMINATED && t.by().equals(java.util.List.of("USA")));
    }

    @Test
    void aNameNeedsNoNoun() {
        Agreement read =
                Tellings.one("it", "2023-03-01", "Vladimir Putin ha sospeso il 21 febbraio 2023 il New Start.");
        assertThat(read.codes()).containsExactlyInAnyOrder("RUS", "USA");
        assertThat(read.transitions()).anyMatch(t -> t.state() == SUSPENDED);
    }

    @Test
    void anotherYearIsAnotherAgreement() {
        assertThat(Tellings.read(
                        "en",
                        "2020-05-10",
                        "Iran and Russia signed a nuclear deal of 1992 on reactors in Moscow on 25 August 1992."))
                .allMatch(a -> a.codes().size() == 2);
    }

    @Test
    void anAppositionSaysWhatTheNameMeans() {
        Agreement read = Tellings.one(
                "de",
                "2026-02-06",
                "Der New-Start-Vertrag, das letzte Abkommen, das die Arsenale begrenzte, ist am Donnerstag ausgelaufen.");
        assertThat(read.titles()).hasSize(2);
    }
}
