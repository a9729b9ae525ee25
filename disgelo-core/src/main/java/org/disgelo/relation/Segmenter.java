package org.disgelo.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Cuts observations into segments of one level each, by {@link Pelt}. */
final class Segmenter {

    private final Figures figures;

    Segmenter(Figures figures) {
        this.figures = figures;
    }

    /**
     * The segments, in order. Of the changes that PELT finds, the weakest that is no change to the reader is undone,
     * again and again, until all are.
     *
     * @param isChange whether the second of two neighbouring stretches is a change to the reader
     */
    List<Segment> segments(List<Observation> observations, BiPredicate<List<Observation>, List<Observation>> isChange) {
        int length = observations.size();
        if (length == 0) {
            return List.of();
        }
        double[][] values = new double[length][];
        double[] weights = new double[length];
        for (int i = 0; i < length; i++) {
            Observation observation = observations.get(i);
            values[i] = observation.values().stream().mapToDouble(v -> v).toArray();
            weights[i] = observation.weight();
        }
        double variance = MeanShiftCost.localVariance(values, figures.noise() * figures.noise());
        SegmentCost cost = new MeanShiftCost(values, weights, variance);
        double unit = Math.log(length);
        NavigableSet<Integer> cuts = new TreeSet<>(Pelt.changes(length, cost, figures.penalty() * unit));
        NavigableSet<Integer> regimes = new TreeSet<>(Pelt.changes(length, cost, figures.regimePenalty() * unit));
        undo(cuts, observations, cost, isChange);
        NavigableSet<Integer> great = new TreeSet<>();
        regimes.forEach(cut -> nearest(cuts, cut, great));
        List<Segment> segments = new ArrayList<>();
        int begin = 0;
        for (int end : ends(cuts, length)) {
            double confidence = begin == 0 ? 1 : confidence(cuts, begin, length, cost, figures.penalty() * unit);
            segments.add(new Segment(observations.subList(begin, end), confidence, great.contains(begin)));
            begin = end;
        }
        return segments;
    }

    /**
     * The days with which segments begin, as far as they can be turns.
     *
     * @param actions all that are known: the first segment of all turns nothing unless it broke a silence
     */
    List<Days> turns(List<Segment> segments, List<Action> actions) {
        List<Days> turns = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (i > 0) {
                LocalDate day = TurnDays.between(segments.get(i - 1), segment).date();
                turns.add(new Days(day, day));
            } else if (TurnDays.isSilentBefore(segment, actions, figures)) {
                turns.add(Days.of(segment.first().date()));
            }
        }
        return turns;
    }

    private static List<Integer> ends(NavigableSet<Integer> cuts, int length) {
        List<Integer> ends = new ArrayList<>(cuts);
        ends.add(length);
        return ends;
    }

    private static void undo(
            NavigableSet<Integer> cuts,
            List<Observation> observations,
            SegmentCost cost,
            BiPredicate<List<Observation>, List<Observation>> isChange) {
        while (true) {
            int weakest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int cut : cuts) {
                int begin = before(cuts, cut);
                int end = after(cuts, cut, observations.size());
                double gain = gain(cost, begin, cut, end);
                if (gain < least && !isChange.test(observations.subList(begin, cut), observations.subList(cut, end))) {
                    weakest = cut;
                    least = gain;
                }
            }
            if (weakest == 0) {
                return;
            }
            cuts.remove(weakest);
        }
    }

    private static int before(NavigableSet<Integer> cuts, int cut) {
        Integer before = cuts.lower(cut);
        return before == null ? 0 : before;
    }

    private static int after(NavigableSet<Integer> cuts, int cut, int length) {
        Integer after = cuts.higher(cut);
        return after == null ? length : after;
    }

    /** Twice the logarithm of how much likelier two levels make the observations than one. */
    private static double gain(SegmentCost cost, int begin, int cut, int end) {
        return cost.of(begin, end) - cost.of(begin, cut) - cost.of(cut, end);
    }

    /** The probability of a cut when, after its penalty, it is as likely as none. */
    private static double confidence(
            NavigableSet<Integer> cuts, int cut, int length, SegmentCost cost, double penalty) {
        double gain = gain(cost, before(cuts, cut), cut, after(cuts, cut, length)) - penalty;
        return 1 / (1 + Math.exp(-gain / 2));
    }

    private static void nearest(NavigableSet<Integer> cuts, int place, NavigableSet<Integer> found) {
        Integer below = cuts.floor(place);
        Integer above = cuts.ceiling(place);
        if (below != null && (above == null || place - below <= above - place)) {
            found.add(below);
        } else if (above != null) {
            found.add(above);
        }
    }
}
