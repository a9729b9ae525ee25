package org.disgelo.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a turn was.
 *
 * @param date the day from which the new level holds
 * @param earliest first day on which it can have been
 * @param latest last such day
 */
record TurnDays(LocalDate date, LocalDate earliest, LocalDate latest) {

    TurnDays {
        earliest = earliest.isAfter(date) ? date : earliest;
        latest = latest.isBefore(date) ? date : latest;
    }

    /** The turn from one segment to the next: after the last action of the first. */
    static TurnDays between(Segment before, Segment after) {
        Action last = before.observations().getLast().actions().getLast();
        return new TurnDays(
                after.begin(before),
                Days.of(last.date()).last().plusDays(1),
                Days.of(after.first().date()).last());
    }

    /**
     * The turn with which all that is known begins: when a long silence goes before the first segment, and one of the
     * parties was in upheaval just before the silence ended.
     *
     * @param actions all that are known, of the period or not
     * @param from first day of the period
     */
    static Optional<TurnDays> onset(
            Segment first, List<Action> actions, LocalDate from, Surroundings surroundings, Figures figures) {
        if (!isSilentBefore(first, actions, figures)) {
            return Optional.empty();
        }
        Days span = Days.of(first.first().date());
        List<Action> upheavals = surroundings.upheavals(span);
        if (upheavals.isEmpty()) {
            return Optional.empty();
        }
        LocalDate upheaval = Days.of(upheavals.getFirst().date()).first();
        // of the days that the first action can have, those before the upheaval are the less likely
        LocalDate date = span.first().isBefore(upheaval) ? upheaval : span.first();
        return Optional.of(new TurnDays(date.isBefore(from) ? from : date, upheaval, span.last()));
    }

    /** Whether a long silence goes before the first segment. */
    static boolean isSilentBefore(Segment first, List<Action> actions, Figures figures) {
        LocalDate begin = Days.of(first.first().date()).first();
        int days = figures.silence();
        LocalDate silence = begin.minusDays(days);
        return actions.stream()
                .map(a -> Days.of(a.date()))
                .noneMatch(d -> d.first().isBefore(begin) && !d.last().isBefore(silence) && d.count() <= days);
    }
}
