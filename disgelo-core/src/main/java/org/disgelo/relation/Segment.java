package org.disgelo.relation;

import java.time.LocalDate;
import java.util.List;

/**
 * Observations that share one level.
 *
 * @param observations in order, not empty
 * @param confidence from 0 to 1, that it differs from the segment before; 1 for the first
 * @param regime whether it also begins when only the great changes are asked for
 */
record Segment(List<Observation> observations, double confidence, boolean regime) {

    /** All actions, by day. */
    List<Action> actions() {
        return observations.stream().flatMap(o -> o.actions().stream()).toList();
    }

    /** The earliest action that is certain to belong here. */
    Action first() {
        return observations.getFirst().actions().getFirst();
    }

    /** The first day of the first action, but after the observations of the segment before. */
    LocalDate begin(Segment before) {
        LocalDate first = Days.of(first().date()).first();
        LocalDate free = before.observations.getLast().day().plusDays(1);
        return first.isBefore(free) ? free : first;
    }
}
