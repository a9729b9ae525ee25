package org.disgelo.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.agreement.AgreementState;
import org.disgelo.agreement.Transition;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.event.Status;
import org.jspecify.annotations.Nullable;

/**
 * A step of an agreement's life with all reports of it. Reports that give different days stay apart.
 *
 * @param state the state it passed into
 * @param status actual, planned or denied
 * @param date the finest date told, or null
 * @param by codes of the parties that took it, sorted; empty when not told
 * @param place where, or null
 * @param quotes the reports
 */
public record LifeStep(
        AgreementState state,
        Status status,
        @Nullable PartialDate date,
        List<String> by,
        @Nullable Place place,
        List<Evidence> quotes) {

    public LifeStep {
        by = List.copyOf(by);
        quotes = List.copyOf(quotes);
    }

    /** The steps of these transitions, in their order. */
    public static List<LifeStep> of(List<Transition> transitions) {
        List<LifeStep> steps = new ArrayList<>();
        for (Transition t : transitions) {
            LifeStep one = new LifeStep(t.state(), t.status(), t.date(), t.by(), t.place(), List.of(t.evidence()));
            int same = -1;
            for (int i = 0; i < steps.size() && same < 0; i++) {
                same = steps.get(i).isSame(one) ? i : -1;
            }
            if (same < 0) {
                steps.add(one);
            } else {
                steps.set(same, steps.get(same).with(one));
            }
        }
        steps.removeIf(plan -> plan.isOvertaken(steps));
        return steps;
    }

    /** Whether what it plans was done, and nothing tells that it is to be done again. */
    private boolean isOvertaken(List<LifeStep> steps) {
        return status == Status.PLANNED
                && steps.stream()
                        .filter(s -> s.state == state && s.status == Status.ACTUAL)
                        .anyMatch(s -> date == null
                                || s.date != null && !s.date.earliest().isBefore(date.earliest()));
    }

    private boolean isSame(LifeStep other) {
        boolean dates = date == null || other.date == null || date.agrees(other.date);
        boolean parties = by.isEmpty() || other.by.isEmpty() || by.containsAll(other.by) || other.by.containsAll(by);
        return state == other.state && status == other.status && dates && parties;
    }

    private LifeStep with(LifeStep other) {
        boolean finer = date == null
                || other.date != null
                        && other.date.value().length() > date.value().length();
        Set<String> all = new TreeSet<>(by);
        all.addAll(other.by);
        List<Evidence> both = new ArrayList<>(quotes);
        other.quotes.stream().filter(q -> !both.contains(q)).forEach(both::add);
        return new LifeStep(
                state, status, finer ? other.date : date, List.copyOf(all), place == null ? other.place : place, both);
    }
}
