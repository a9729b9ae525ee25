package org.disgelo.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.disgelo.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * Where a relation turns.
 *
 * @param date the day from which the new level holds
 * @param earliest first day on which it can have turned, by the actions known
 * @param latest last such day
 * @param direction freeze or thaw
 * @param change degrees between the level before and the level after, negative in a freeze
 * @param confidence from 0 to 1: how much better two levels explain the actions than one
 * @param regime whether an era ends here and not a season
 * @param causes the actions that made it, the one that weighs most first; never empty for a relation read from events
 * @param circumstances what happened within one of the parties, or between one of them and others, shortly before
 * @param explanation what the one sentence about it is made of; null without causes
 */
public record TurningPoint(
        LocalDate date,
        LocalDate earliest,
        LocalDate latest,
        Direction direction,
        double change,
        double confidence,
        boolean regime,
        List<Action> causes,
        List<Action> circumstances,
        @Nullable Explanation explanation) {

    public TurningPoint {
        causes = List.copyOf(causes);
        circumstances = List.copyOf(circumstances);
        if (date.isBefore(earliest) || date.isAfter(latest) || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("turning point " + date + " in " + earliest + ".." + latest);
        }
    }

    TurningPoint retold(UnaryOperator<Event> telling) {
        UnaryOperator<Action> action = a -> a.retold(telling);
        Explanation same = explanation;
        return new TurningPoint(
                date,
                earliest,
                latest,
                direction,
                change,
                confidence,
                regime,
                causes.stream().map(action).toList(),
                circumstances.stream().map(action).toList(),
                same == null
                        ? null
                        : new Explanation(
                                same.key(),
                                same.cause().retold(telling),
                                same.circumstance() == null
                                        ? null
                                        : same.circumstance().retold(telling)));
    }
}
