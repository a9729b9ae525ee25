package org.disgelo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.agreement.AgreementState.IN_FORCE;
import static org.disgelo.agreement.AgreementState.RATIFIED;
import static org.disgelo.agreement.AgreementState.SIGNED;
import static org.disgelo.agreement.Tellings.told;
import static org.disgelo.agreement.Tellings.transition;

import java.time.LocalDate;
import java.util.List;
import org.disgelo.agreement.Inconsistency.Rule;
import org.junit.jupiter.api.Test;

class ConsistencyRulesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private static List<Rule> broken(Transition... transitions) {
        Agreement agreement = told("a", 1, "agreement", Instrument.AGREEMENT, null, List.of(), transitions);
        return ConsistencyRules.broken(agreement, DAY).stream()
                .map(Inconsistency::rule)
                .toList();
    }

    @Test
    void anOrdinaryLifeBreaksNoRule() {
        assertThat(broken(
                        transition(SIGNED, "2021-03-02", "a"),
                        transition(RATIFIED, "2022-07", "a", "RUS"),
                        transition(IN_FORCE, "2023", "a")))
                .isEmpty();
    }

    @Test
    void reportsWhatDoesNotGoTogether() {
        assertThat(broken(transition(SIGNED, "2021-03-02", "a"), transition(RATIFIED, "2020", "a", "RUS")))
                .containsExactly(Rule.RATIFIED_BEFORE_SIGNED);
        assertThat(broken(transition(IN_FORCE, "2022", "a"))).containsExactly(Rule.IN_FORCE_WITHOUT_SIGNATURE);
        assertThat(broken(transition(SIGNED, "2021-03-02", "a"), transition(SIGNED, "2021-03-05", "b")))
                .containsExactly(Rule.SEVERAL_DAYS);
        assertThat(broken(transition(SIGNED, "2024", "a"))).containsExactly(Rule.DONE_IN_FUTURE);
        assertThat(broken(transition(SIGNED, "2021", "a", "POL"))).containsExactly(Rule.STEP_BY_ANOTHER);
    }

    @Test
    void asOfADayLeavesOutWhatCameLater() {
        Agreement agreement = told(
                "a",
                1,
                "agreement",
                Instrument.AGREEMENT,
                null,
                List.of(),
                transition(SIGNED, "2021-03-02", "a"),
                transition(RATIFIED, "2022-07-05", "a", "RUS"));
        assertThat(agreement.asOf(LocalDate.of(2021, 12, 31)).state()).isEqualTo(SIGNED);
        assertThat(agreement.asOf(LocalDate.of(2022, 12, 31)).state()).isEqualTo(RATIFIED);
    }

    @Test
    void aPartnershipIsTheFrameworkOfWhatFollowsFromIt() {
        Agreement partnership = told(
                "a", 1, "partnership", Instrument.PARTNERSHIP, 5, List.of(), transition(SIGNED, "2021-03-02", "a"));
        Agreement centres = told(
                "b",
                1,
                "agreement on centres",
                Instrument.AGREEMENT,
                null,
                List.of(),
                transition(SIGNED, "2023-03-28", "b"));
        Agreement later = told(
                "c",
                1,
                "agreement on ports",
                Instrument.AGREEMENT,
                null,
                List.of(),
                transition(SIGNED, "2029-03-28", "c"));
        List<Agreement> linked = FrameworkLinker.linked(List.of(partnership, centres, later), null);
        assertThat(linked.get(1).framework()).extracting(Reference::name).isEqualTo("partnership");
        assertThat(linked.get(2).framework()).isNull();
    }
}
