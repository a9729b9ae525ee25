package org.disgelo.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.disgelo.event.Event;

/**
 * A state between two camps over a period.
 *
 * @param state its code
 * @param first the camp at -1
 * @param second the camp at 1
 * @param from first day of the period
 * @param to last day of the period
 * @param grain length of a step of the series
 * @param series the steps, in order, without gaps; never empty
 * @param pivots where it turned, in order
 */
public record Alignment(
        String state,
        Camp first,
        Camp second,
        LocalDate from,
        LocalDate to,
        Grain grain,
        List<AlignmentPoint> series,
        List<Pivot> pivots) {

    public Alignment {
        series = List.copyOf(series);
        pivots = List.copyOf(pivots);
        if (series.isEmpty() || to.isBefore(from)) {
            throw new IllegalArgumentException("an alignment from " + from + " to " + to);
        }
    }

    /** The actions that it names: what made its pivots, and what went before. */
    public List<Action> named() {
        return pivots.stream()
                .flatMap(t -> Stream.concat(t.causes().stream(), t.circumstances().stream()))
                .toList();
    }

    /** The same with other words for the tellings of the actions that it names. */
    public Alignment retold(UnaryOperator<Event> telling) {
        return new Alignment(
                state,
                first,
                second,
                from,
                to,
                grain,
                series,
                pivots.stream().map(p -> p.retold(telling)).toList());
    }

    /** The alignment at the end of the period. */
    public double current() {
        return series.getLast().value();
    }
}
