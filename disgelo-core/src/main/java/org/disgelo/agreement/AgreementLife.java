package org.disgelo.agreement;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.event.Status;
import org.jspecify.annotations.Nullable;

/** What follows from the transitions of an agreement. */
final class AgreementLife {

    /** By date, undated last; on one day in the order of an agreement's life. */
    static final Comparator<Transition> ORDER = Comparator.comparing(
                    Transition::date, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Transition::state)
            .thenComparing(t -> t.evidence().article())
            .thenComparingInt(t -> t.evidence().start())
            .thenComparingInt(t -> t.evidence().end())
            .thenComparing(Transition::status)
            .thenComparing(t -> String.join(",", t.by()));

    private AgreementLife() {}

    /**
     * The state after the last dated step that was taken, or a later one of its life that is told without a date. A proposal
     * or talks after the signing are about something else and do not undo it.
     */
    static @Nullable AgreementState state(List<Transition> transitions) {
        AgreementState state = null;
        for (Transition t : transitions.stream().sorted(ORDER).toList()) {
            if (t.status() != Status.ACTUAL) {
                continue;
            }
            boolean later = state == null || t.state().compareTo(state) > 0;
            boolean revived = state != null
                    && (state.isEnd() || state == AgreementState.SUSPENDED)
                    && t.date() != null
                    && t.state().compareTo(AgreementState.SIGNED) >= 0;
            if (later || revived) {
                state = t.state();
            }
        }
        return state;
    }

    static @Nullable PartialDate date(List<Transition> transitions) {
        PartialDate signed = first(transitions, AgreementState.SIGNED);
        PartialDate agreed = signed == null ? first(transitions, AgreementState.AGREED) : signed;
        return agreed != null
                ? agreed
                : transitions.stream()
                        .sorted(ORDER)
                        .filter(t -> t.status() != Status.DENIED)
                        .map(Transition::date)
                        .filter(d -> d != null)
                        .findFirst()
                        .orElse(null);
    }

    /** Where it was signed, else where it was settled; or null. */
    static @Nullable Place place(List<Transition> transitions) {
        for (AgreementState state : List.of(AgreementState.SIGNED, AgreementState.AGREED)) {
            for (Transition t : transitions) {
                if (t.state() == state && t.status() == Status.ACTUAL && t.place() != null) {
                    return t.place();
                }
            }
        }
        return null;
    }

    /** The date of a step: of what was done before what is planned, the one that most articles bear out, the exacter first. */
    private static @Nullable PartialDate first(List<Transition> transitions, AgreementState state) {
        NavigableMap<Status, Map<PartialDate, Set<String>>> told = new TreeMap<>();
        for (Transition t : transitions) {
            if (t.state() == state && t.status() != Status.DENIED && t.date() != null) {
                told.computeIfAbsent(t.status(), k -> new HashMap<>())
                        .computeIfAbsent(t.date(), k -> new HashSet<>())
                        .add(t.evidence().article());
            }
        }
        if (told.isEmpty()) {
            return null;
        }
        Map<PartialDate, Set<String>> dates = told.firstEntry().getValue();
        return Collections.min(
                dates.keySet(),
                Comparator.<PartialDate>comparingLong(d -> -support(d, dates))
                        .thenComparingInt(d -> -d.value().length())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many articles tell the step at a date that may be the same. */
    private static long support(PartialDate date, Map<PartialDate, Set<String>> articles) {
        return articles.entrySet().stream()
                .filter(e -> e.getKey().agrees(date))
                .flatMap(e -> e.getValue().stream())
                .distinct()
                .count();
    }
}
