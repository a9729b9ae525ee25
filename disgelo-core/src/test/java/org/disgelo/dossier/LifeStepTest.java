package org.disgelo.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.dossier.Stories.date;

import java.util.List;
import org.disgelo.agreement.AgreementState;
import org.disgelo.agreement.Transition;
import org.disgelo.event.Evidence;
import org.disgelo.event.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LifeStepTest {

    private static Transition signed(@Nullable String day, Status status, String article) {
        return new Transition(
                AgreementState.SIGNED,
                day == null ? null : date(day),
                List.of("BLR", "RUS"),
                null,
                status,
                new Evidence(article, 0, 4, "text"));
    }

    @Test
    void reportsOfOneStepAreOneWithTheFinestDate() {
        List<LifeStep> steps = LifeStep.of(List.of(
                signed("2021-03", Status.ACTUAL, "a"),
                signed("2021-03-02", Status.ACTUAL, "b"),
                signed(null, Status.ACTUAL, "c")));
        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.date()).isEqualTo(date("2021-03-02"));
            assertThat(step.quotes()).extracting(Evidence::article).containsExactly("a", "b", "c");
        });
    }

    @Test
    void differentDaysStandSideBySide() {
        assertThat(LifeStep.of(
                        List.of(signed("2021-03-02", Status.ACTUAL, "a"), signed("2021-03-03", Status.ACTUAL, "b"))))
                .hasSize(2);
    }

    @Test
    void planThatWasCarriedOutIsNoStepOfItsOwn() {
        assertThat(LifeStep.of(
                        List.of(signed("2021-03-01", Status.PLANNED, "a"), signed("2021-03-02", Status.ACTUAL, "b"))))
                .extracting(LifeStep::status)
                .containsExactly(Status.ACTUAL);
        assertThat(LifeStep.of(
                        List.of(signed("2021-03-02", Status.ACTUAL, "a"), signed("2022-03-01", Status.PLANNED, "b"))))
                .hasSize(2);
    }
}
