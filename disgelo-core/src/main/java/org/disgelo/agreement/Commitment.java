package org.disgelo.agreement;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.jspecify.annotations.Nullable;

/**
 * What parties of an agreement have undertaken to do.
 *
 * @param text the undertaking in the words of the text
 * @param kind what is to be done
 * @param actors codes of those who are to do it, sorted
 * @param number how many (centres, aircraft, units of money), or null
 * @param places where, in the order of the text
 * @param deadline until when, or null
 * @param implementation 0 not begun, 1 minimal, 2 intermediate, 3 full: the scale of the Peace Accords Matrix
 * @param trend which way it moves, or null when nothing is told
 * @param evidence the words it was read from, at least one
 */
public record Commitment(
        String text,
        CommitmentKind kind,
        List<String> actors,
        @Nullable Long number,
        List<Place> places,
        @Nullable PartialDate deadline,
        int implementation,
        @Nullable Trend trend,
        List<Evidence> evidence) {

    private static final int FULL = 3;

    public Commitment {
        actors = actors.stream().distinct().sorted().toList();
        places = List.copyOf(places);
        evidence = List.copyOf(evidence);
        if (implementation < 0 || implementation > FULL) {
            throw new IllegalArgumentException("implementation " + implementation);
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("commitment without evidence: " + text);
        }
    }

    /** Whether its deadline has passed on a day and it is not fully carried out. */
    public boolean isOverdue(LocalDate day) {
        return deadline != null && implementation < FULL && deadline.latest().isBefore(day);
    }

    /** The same with what articles say has become of it, in their order: the furthest step and the last trend told. */
    public Commitment with(List<Progress> steps) {
        int furthest = implementation;
        Trend last = trend;
        Set<Evidence> all = new LinkedHashSet<>(evidence);
        for (Progress step : steps) {
            furthest = Math.max(furthest, step.implementation());
            last = step.trend() == null ? last : step.trend();
            all.add(step.evidence());
        }
        return new Commitment(text, kind, actors, number, places, deadline, furthest, last, List.copyOf(all));
    }
}
