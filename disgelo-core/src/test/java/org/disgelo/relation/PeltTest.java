package org.disgelo.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeltTest {

    /**
     * Annual flow of the Nile at Aswan, 1871 to 1970, in 100 million cubic metres (G. W. Cobb, "The problem of the
     * Nile", Biometrika 65 (1978), 243-251), whose mean falls in 1899 (Cobb; first dam at Aswan).
     */
    private static final double[] NILE = {
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
        1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969,
        831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865,
        845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050,
        918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
    };

    private static List<Integer> changes(double[] series) {
        double[][] values = standardised(series);
        double[] weights = IntStream.range(0, series.length).mapToDouble(i -> 1).toArray();
        return Pelt.changes(series.length, new MeanShiftCost(values, weights, 1), 3 * Math.log(series.length));
    }

    static double[][] standardised(double[] series) {
        double mean = IntStream.range(0, series.length)
                .mapToDouble(i -> series[i])
                .average()
                .orElse(0);
        double variance = IntStream.range(0, series.length)
                .mapToDouble(i -> (series[i] - mean) * (series[i] - mean))
                .average()
                .orElse(1);
        return IntStream.range(0, series.length)
                .mapToObj(i -> new double[] {(series[i] - mean) / Math.sqrt(variance)})
                .toArray(double[][]::new);
    }

    @Test
    void theNileFallsInTheYearOfTheDam() {
        assertThat(changes(NILE)).containsExactly(1899 - 1871);
    }

    @Test
    void stepsAreFoundWhereTheyAre() {
        Random random = new Random(1);
        double[] series = new double[300];
        for (int i = 0; i < series.length; i++) {
            series[i] = (i < 100 ? 0 : i < 180 ? 4 : -3) + random.nextGaussian();
        }
        List<Integer> changes = changes(series);
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0)).isBetween(99, 101);
        assertThat(changes.get(1)).isBetween(179, 181);
    }

    @Test
    void noiseHasNoSteps() {
        Random random = new Random(2);
        assertThat(changes(random.doubles(500).toArray())).isEmpty();
        assertThat(changes(new double[] {3})).isEmpty();
        assertThat(Pelt.changes(0, new MeanShiftCost(new double[0][], new double[0], 1), 1))
                .isEmpty();
    }

    /** PELT is exact: what it prunes is never the best. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void itIsAsGoodAsTryingEverything(long seed) {
        Random random = new Random(seed);
        int length = 12;
        double[][] values = new double[length][2];
        double[] weights = new double[length];
        for (int i = 0; i < length; i++) {
            values[i][0] = random.nextInt(3) + random.nextGaussian() / 3;
            values[i][1] = random.nextGaussian();
            weights[i] = 0.5 + random.nextDouble();
        }
        SegmentCost cost = new MeanShiftCost(values, weights, 0.2);
        double penalty = 1 + random.nextDouble() * 6;
        double best = Double.POSITIVE_INFINITY;
        for (int mask = 0; mask < 1 << (length - 1); mask++) {
            List<Integer> cuts = new ArrayList<>();
            for (int i = 1; i < length; i++) {
                if ((mask >> (i - 1) & 1) == 1) {
                    cuts.add(i);
                }
            }
            best = Math.min(best, total(cuts, length, cost, penalty));
        }
        assertThat(total(Pelt.changes(length, cost, penalty), length, cost, penalty))
                .isLessThanOrEqualTo(best + 1e-9);
    }

    private static double total(List<Integer> cuts, int length, SegmentCost cost, double penalty) {
        double total = 0;
        int begin = 0;
        for (int cut : cuts) {
            total += cost.of(begin, cut) + penalty;
            begin = cut;
        }
        return total + cost.of(begin, length);
    }
}
