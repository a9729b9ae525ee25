package org.disgelo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.agreement.AgreementState.AGREED;
import static org.disgelo.agreement.AgreementState.NEGOTIATING;
import static org.disgelo.agreement.AgreementState.RATIFIED;
import static org.disgelo.agreement.AgreementState.RENEWED;
import static org.disgelo.agreement.AgreementState.SIGNED;
import static org.disgelo.agreement.AgreementState.SUSPENDED;
import static org.disgelo.agreement.AgreementState.TERMINATED;
import static org.disgelo.agreement.Tellings.told;
import static org.disgelo.agreement.Tellings.transition;

import java.util.List;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.junit.jupiter.api.Test;

class AgreementLifeTest {

    private static Agreement with(Transition... transitions) {
        return told("a", 1, "agreement", Instrument.AGREEMENT, null, List.of(), transitions);
    }

    @Test
    void theStateIsThatOfTheLastStepTaken() {
        assertThat(with(transition(RATIFIED, "2023-07-17", "a"), transition(SIGNED, "2023-03-28", "a"))
                        .state())
                .isEqualTo(RATIFIED);
    }

    @Test
    void whatIsPlannedOrDeniedDoesNotCount() {
        assertThat(with(
                                transition(SIGNED, "2023-03-28", "a"),
                                transition(RATIFIED, "2024", Status.PLANNED, "a"),
                                transition(TERMINATED, "2023-05-01", Status.DENIED, "a"))
                        .state())
                .isEqualTo(SIGNED);
    }

    @Test
    void talksAfterTheSigningDoNotUndoIt() {
        assertThat(with(transition(SIGNED, "2021-03-02", "a"), transition(NEGOTIATING, "2021-06-01", "a"))
                        .state())
                .isEqualTo(SIGNED);
    }

    @Test
    void aSuspendedAgreementMayBeRevived() {
        assertThat(with(
                                transition(SIGNED, "2008-08-30", "a"),
                                transition(SUSPENDED, "2011-02", "a"),
                                transition(RENEWED, "2018-07", "a"))
                        .state())
                .isEqualTo(RENEWED);
    }

    @Test
    void withoutAnyStepThereIsNoState() {
        assertThat(with().state()).isNull();
    }

    @Test
    void itIsKnownByTheDayOfItsSigningBeforeAnyOther() {
        assertThat(with(transition(AGREED, "2021-03-05", "a"), transition(SIGNED, "2023-03-28", "a"))
                        .date())
                .extracting(PartialDate::value)
                .isEqualTo("2023-03-28");
    }
}
