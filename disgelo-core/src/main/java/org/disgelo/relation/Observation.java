package org.disgelo.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.disgelo.event.DatePrecision;

/**
 * A day on which something was done: what turning points are read from. Days without actions tell nothing here.
 *
 * @param day the day; the middle one of those it can be
 * @param values the means of what is observed, weighted by how much each action counts
 * @param weight how much the day counts: 1 for one full action, compressed by asinh above
 * @param sums what the day puts into both channels
 * @param actions of the day
 */
record Observation(LocalDate day, List<Double> values, double weight, Balance sums, List<Action> actions) {

    /**
     * The days with actions, in order. Actions of which only the season or the year is known are left out: they would
     * turn on an arbitrary day.
     *
     * @param values what is observed in an action, always as many numbers
     */
    static List<Observation> of(
            List<Action> actions,
            LocalDate from,
            LocalDate to,
            Function<Action, List<Double>> values,
            Figures figures) {
        Map<LocalDate, List<Action>> days = new TreeMap<>();
        for (Action action : actions) {
            LocalDate day = Days.of(action.date()).middle();
            boolean known = action.date().precision().compareTo(DatePrecision.MONTH) <= 0;
            if (known && action.weight() > 0 && !day.isBefore(from) && !day.isAfter(to)) {
                days.computeIfAbsent(day, d -> new ArrayList<>()).add(action);
            }
        }
        List<Observation> observations = new ArrayList<>();
        days.forEach((day, ofDay) -> observations.add(of(day, ofDay, values, figures)));
        return observations;
    }

    private static Observation of(
            LocalDate day, List<Action> actions, Function<Action, List<Double>> values, Figures figures) {
        double weight = 0;
        double[] sums = new double[0];
        for (Action action : actions) {
            List<Double> observed = values.apply(action);
            sums = sums.length == 0 ? new double[observed.size()] : sums;
            weight += action.weight();
            for (int d = 0; d < sums.length; d++) {
                sums[d] += action.weight() * observed.get(d);
            }
        }
        List<Double> means = new ArrayList<>();
        for (double sum : sums) {
            means.add(sum / weight);
        }
        double counts = Ledger.asinh(weight) / Ledger.asinh(1);
        return new Observation(day, means, counts, new Ledger(actions, figures).total(), actions);
    }
}
