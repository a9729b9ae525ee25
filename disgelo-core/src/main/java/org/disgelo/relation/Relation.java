package org.disgelo.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;

/**
 * The relation of two over a period.
 *
 * @param dyad the two
 * @param from first day of the period
 * @param to last day of the period
 * @param grain length of a step of the series
 * @param series the steps, in order, without gaps; never empty
 * @param phases the phases, in order, without gaps; empty when no action is known
 * @param turningPoints where one phase gives way to the next, in order
 * @param tendency where the temperature has been going of late
 * @param actions the actions that it rests on, by date
 * @param undated how many tellings were left out for want of a date
 */
public record Relation(
        Dyad dyad,
        LocalDate from,
        LocalDate to,
        Grain grain,
        List<RelationPoint> series,
        List<Phase> phases,
        List<TurningPoint> turningPoints,
        Tendency tendency,
        List<Action> actions,
        int undated) {

    public Relation {
        series = List.copyOf(series);
        phases = List.copyOf(phases);
        turningPoints = List.copyOf(turningPoints);
        actions = List.copyOf(actions);
        if (series.isEmpty() || to.isBefore(from)) {
            throw new IllegalArgumentException("a relation from " + from + " to " + to);
        }
    }

    /** The actions that it names: what made its turning points, and what went before. */
    public List<Action> named() {
        return turningPoints.stream()
                .flatMap(t -> Stream.concat(t.causes().stream(), t.circumstances().stream()))
                .toList();
    }

    /** The same with other words for the tellings of the actions that it names. */
    public Relation retold(UnaryOperator<Event> telling) {
        return new Relation(
                dyad,
                from,
                to,
                grain,
                series,
                phases,
                turningPoints.stream().map(t -> t.retold(telling)).toList(),
                tendency,
                actions,
                undated);
    }

    /** The temperature at the end of the period. */
    public Temperature current() {
        return series.getLast().temperature();
    }
}
