package org.disgelo.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Turning points of a daily series: where the mean of the days from a day on departs most from the mean of the days
 * before, at several window lengths at once. The statistic is the moving sum (MOSUM) of B. Eichinger and C. Kirch, "A
 * MOSUM procedure for the estimation of multiple random change points", Bernoulli 24 (2018), 526-564, with asymmetric
 * windows of several lengths as A. Meier, C. Kirch and H. Cho use them ("mosum: A package for moving sums in
 * change-point analysis", Journal of Statistical Software 97 (2021), 8). What is our own, and why, is told in {@code
 * docs/relation.md}: sizes relative to the usual size of the years around and compressed by asinh; every pair of
 * windows on its own robust scale and their mean taken; freezes and thaws each told in the unit of their own direction;
 * the strongest kept, as many as the years allow.
 */
public final class SeriesDetector {

    /** Days for which the usual size is taken as the same. */
    private static final int SCALE_STEP = 30;

    /** Least days other than 0 from which a usual size can be told. */
    private static final int SCALE_LEAST = 30;

    /** Makes the median absolute deviation the standard deviation of a normal distribution. */
    private static final double MAD_TO_DEVIATION = 1.4826;

    private static final double DAYS_OF_YEAR = 365.25;

    private final SeriesFigures figures;

    SeriesDetector(SeriesFigures figures) {
        this.figures = figures;
    }

    /**
     * The detector with the figures of {@code lexicon/ontology}.
     *
     * @throws org.disgelo.lexicon.LexiconException naming file and line, if they are broken
     */
    public static SeriesDetector standard() {
        return new SeriesDetector(SeriesFigures.load());
    }

    /** The alarms of a series, by day; none when too few days have a value other than 0. */
    public List<Alarm> alarms(DailySeries series) {
        if (series.activeDays() < figures.leastDays()) {
            return List.of();
        }
        double[] evidence = evidence(series);
        double thaw = quantile(evidence, 1);
        double freeze = quantile(evidence, -1);
        List<Alarm> peaks = new ArrayList<>();
        for (int t = figures.leadIn(); t < evidence.length; t++) {
            if (evidence[t] != 0) {
                double unit = evidence[t] > 0 ? thaw : freeze;
                peaks.add(new Alarm(series.day(t), Direction.of(evidence[t]), Math.abs(evidence[t]) / unit));
            }
        }
        peaks.sort(Comparator.comparingDouble(Alarm::evidence).reversed().thenComparing(Alarm::day));
        return strongest(peaks, (int) (series.days() * figures.perYear() / DAYS_OF_YEAR));
    }

    private List<Alarm> strongest(List<Alarm> peaks, int most) {
        List<Alarm> kept = new ArrayList<>();
        for (Alarm peak : peaks) {
            if (kept.size() >= most) {
                break;
            }
            if (kept.stream().noneMatch(k -> isNear(k, peak))) {
                kept.add(peak);
            }
        }
        kept.sort(Comparator.comparing(Alarm::day));
        return kept;
    }

    private boolean isNear(Alarm one, Alarm other) {
        int apart = one.direction() == other.direction() ? figures.sameApart() : figures.otherApart();
        return !one.day().plusDays(apart).isBefore(other.day())
                && !other.day().plusDays(apart).isBefore(one.day());
    }

    /** The mean over all pairs of windows of the departure at each day, each on its own robust scale. */
    private double[] evidence(DailySeries series) {
        double[] sums = sums(series);
        int length = sums.length - 1;
        double[] evidence = new double[length];
        for (int after : figures.after()) {
            for (int before : figures.before()) {
                double[] departures = new double[length];
                for (int t = 0; t < length; t++) {
                    int end = Math.min(length, t + after);
                    int begin = Math.max(0, t - before);
                    double past = t == 0 ? 0 : (sums[t] - sums[begin]) / (t - begin);
                    // divided by the whole window even where the series ends: a half-filled window is half the evidence
                    departures[t] = (sums[end] - sums[t]) / after - past;
                }
                double unit = deviation(departures);
                for (int t = 0; t < length && unit > 0; t++) {
                    evidence[t] += departures[t] / unit;
                }
            }
        }
        int pairs = figures.after().size() * figures.before().size();
        return Arrays.stream(evidence).map(e -> e / pairs).toArray();
    }

    /** Sums from the start of the values, each relative to the usual size around it and compressed. */
    private double[] sums(DailySeries series) {
        double[] sums = new double[series.days() + 1];
        double unit = 1;
        for (int t = 0; t < series.days(); t++) {
            if (t % SCALE_STEP == 0) {
                unit = usualSize(series, t) * figures.compression();
            }
            sums[t + 1] = sums[t] + Ledger.asinh(series.value(t) / unit);
        }
        return sums;
    }

    /** The median absolute value of the days other than 0 in the years around. */
    private double usualSize(DailySeries series, int t) {
        int begin = Math.max(0, t - figures.scaleDays());
        int end = Math.min(series.days(), t + figures.scaleDays() + 1);
        double[] sizes = new double[end - begin];
        int count = 0;
        for (int i = begin; i < end; i++) {
            if (series.value(i) != 0) {
                sizes[count++] = Math.abs(series.value(i));
            }
        }
        return count > SCALE_LEAST ? median(Arrays.copyOf(sizes, count)) : 1;
    }

    /** Standard deviation, estimated so that the few great departures do not count. */
    private static double deviation(double[] values) {
        double middle = median(values.clone());
        return MAD_TO_DEVIATION
                * median(Arrays.stream(values).map(v -> Math.abs(v - middle)).toArray());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    /** The quantile of the departures in one direction. */
    private double quantile(double[] evidence, int sign) {
        double[] sizes = Arrays.stream(evidence)
                .map(e -> e * sign)
                .filter(e -> e > 0)
                .sorted()
                .toArray();
        if (sizes.length == 0) {
            return 1;
        }
        double position = figures.quantile() * (sizes.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sizes.length - 1);
        return sizes[below] + (position - below) * (sizes[above] - sizes[below]);
    }
}
