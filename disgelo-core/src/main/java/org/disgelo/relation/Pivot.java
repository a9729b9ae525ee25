package org.disgelo.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.disgelo.event.Event;

/**
 * Where a state turns from one camp to the other.
 *
 * @param date the day from which the new alignment holds
 * @param earliest first day on which it can have turned, by the actions known
 * @param latest last such day
 * @param toward the camp it turns to
 * @param change difference of the alignment after and before, from -2 to 2; negative toward the first camp
 * @param confidence from 0 to 1: how much better two levels explain the actions than one
 * @param causes the actions that made it, the one that weighs most first
 * @param circumstances what happened within the state shortly before
 */
public record Pivot(
        LocalDate date,
        LocalDate earliest,
        LocalDate latest,
        Camp toward,
        double change,
        double confidence,
        List<Action> causes,
        List<Action> circumstances) {

    public Pivot {
        causes = List.copyOf(causes);
        circumstances = List.copyOf(circumstances);
    }

    Pivot retold(UnaryOperator<Event> telling) {
        UnaryOperator<Action> action = a -> a.retold(telling);
        return new Pivot(
                date,
                earliest,
                latest,
                toward,
                change,
                confidence,
                causes.stream().map(action).toList(),
                circumstances.stream().map(action).toList());
    }
}
