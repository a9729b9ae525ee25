package org.disgelo.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Where a state turns from one camp to the other. */
final class PivotFinder {

    private final Figures figures;
    private final Surroundings surroundings;
    private final Camp first;
    private final Camp second;

    PivotFinder(Figures figures, Surroundings surroundings, Camp first, Camp second) {
        this.figures = figures;
        this.surroundings = surroundings;
        this.first = first;
        this.second = second;
    }

    /**
     * The pivots. What is observed in an action is where it moves the state: cooperation with a camp towards it,
     * conflict away from it.
     */
    List<Pivot> pivots(List<Action> withFirst, List<Action> withSecond, LocalDate from, LocalDate to) {
        // one action with two members of a camp stands here twice, so equal is not the same
        IdentityHashMap<Action, Double> moves = new IdentityHashMap<>();
        withFirst.forEach(a -> moves.put(a, -a.score() / 10));
        withSecond.forEach(a -> moves.put(a, a.score() / 10));
        List<Action> actions = new ArrayList<>(withFirst);
        actions.addAll(withSecond);
        actions.sort(Action.IN_TIME);
        List<Observation> observations =
                Observation.of(actions, from, to, a -> List.of(moves.getOrDefault(a, 0.0)), figures);
        Segmenter segmenter = new Segmenter(figures);
        List<Segment> segments = segmenter.segments(
                observations, (before, after) -> Math.abs(level(after) - level(before)) >= figures.lean());
        surroundings.look(segmenter.turns(segments, actions));
        List<Pivot> pivots = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            double level = level(segment.observations());
            if (i > 0) {
                Segment before = segments.get(i - 1);
                double change = level - level(before.observations());
                pivots.add(pivot(segment, TurnDays.between(before, segment), change, segment.confidence(), moves));
            } else if (Math.abs(level) >= figures.lean()) {
                TurnDays.onset(segment, actions, from, surroundings, figures)
                        .ifPresent(days -> pivots.add(pivot(segment, days, level, figures.onset(), moves)));
            }
        }
        return pivots;
    }

    private Pivot pivot(
            Segment segment, TurnDays days, double change, double confidence, IdentityHashMap<Action, Double> moves) {
        return new Pivot(
                days.date(),
                days.earliest(),
                days.latest(),
                change < 0 ? first : second,
                change,
                confidence,
                surroundings.causes(
                        segment.actions(), days.date(), a -> moves.getOrDefault(a, 0.0) * change > 0 && a.force() > 0),
                surroundings.circumstances(days.date()));
    }

    /** The mean of what is observed. */
    private static double level(List<Observation> observations) {
        double sum = 0;
        double weight = 0;
        for (Observation observation : observations) {
            sum += observation.weight() * observation.values().getFirst();
            weight += observation.weight();
        }
        return sum / weight;
    }
}
