package org.disgelo.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disgelo.agreement.Inconsistency.Rule;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.jspecify.annotations.Nullable;

/** Reports where the steps told of an agreement contradict each other or the law of treaties. */
public final class ConsistencyRules {

    private ConsistencyRules() {}

    /**
     * What does not go together, in the order of the rules.
     *
     * @param day the day of reading; null where no step can be told to lie ahead
     */
    public static List<Inconsistency> broken(Agreement agreement, @Nullable LocalDate day) {
        Map<Rule, List<Transition>> broken = new EnumMap<>(Rule.class);
        List<Transition> done = agreement.transitions().stream()
                .filter(t -> t.status() == Status.ACTUAL)
                .toList();
        List<Transition> signed = of(done, AgreementState.SIGNED);
        Set<String> codes = agreement.codes();
        for (Transition t : done) {
            PartialDate date = t.date();
            boolean early = t.state() == AgreementState.RATIFIED
                    && date != null
                    && !signed.isEmpty()
                    && signed.stream().allMatch(s -> isBefore(date, s.date()));
            add(broken, Rule.RATIFIED_BEFORE_SIGNED, early, t);
            add(broken, Rule.IN_FORCE_WITHOUT_SIGNATURE, t.state() == AgreementState.IN_FORCE && signed.isEmpty(), t);
            boolean ahead = day != null && date != null && date.earliest().isAfter(day);
            add(broken, Rule.DONE_IN_FUTURE, ahead, t);
            add(broken, Rule.STEP_BY_ANOTHER, !codes.containsAll(t.by()), t);
            boolean once = t.state() == AgreementState.SIGNED || t.state() == AgreementState.IN_FORCE;
            boolean twice = once && of(done, t.state()).stream().anyMatch(o -> excludes(o.date(), date));
            add(broken, Rule.SEVERAL_DAYS, twice, t);
        }
        List<Inconsistency> reported = new ArrayList<>();
        broken.forEach((rule, steps) -> reported.add(new Inconsistency(
                rule, steps.stream().map(Transition::evidence).distinct().toList())));
        return reported;
    }

    private static List<Transition> of(List<Transition> transitions, AgreementState state) {
        return transitions.stream().filter(t -> t.state() == state).toList();
    }

    private static void add(Map<Rule, List<Transition>> broken, Rule rule, boolean breaks, Transition step) {
        if (breaks) {
            broken.computeIfAbsent(rule, r -> new ArrayList<>()).add(step);
        }
    }

    private static boolean isBefore(PartialDate one, @Nullable PartialDate other) {
        return other != null && one.latest().isBefore(other.earliest());
    }

    private static boolean excludes(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && !one.agrees(other);
    }
}
