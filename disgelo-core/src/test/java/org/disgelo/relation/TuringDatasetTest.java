package org.disgelo.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.disgelo.lexicon.Yaml;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Our PELT against the published scores of PELT on the Turing Change Point Dataset (G. J. J. van den Burg, C. K. I.
 * Williams, "An evaluation of change point detection algorithms", arXiv:2003.06222): the covering of the annotators'
 * segments, for the default settings (mean of a normal distribution, MBIC). Series under many licences are not ours to
 * ship: point {@code disgelo.tcpd} to a clone of the dataset to run this.
 */
@EnabledIfSystemProperty(named = "disgelo.tcpd", matches = ".+")
class TuringDatasetTest {

    private static final Path FOLDER = Path.of(System.getProperty("disgelo.tcpd", ""));

    @ParameterizedTest
    @CsvFileSource(resources = "turing-pelt-covering.csv", numLinesToSkip = 1)
    void coveringIsThePublishedOne(String name, double published) throws IOException {
        double[] series = series(name);
        double[] weights = new double[series.length];
        Arrays.fill(weights, 1);
        SegmentCost cost = prunedAsPublished(new MeanShiftCost(PeltTest.standardised(series), weights, 1));
        List<Integer> changes = Pelt.changes(series.length, cost, 3 * Math.log(series.length));
        // the published positions are those of the last value before a change
        List<Integer> last = changes.stream().map(c -> c - 1).toList();
        assertThat(covering(name, last, series.length)).isCloseTo(published, within(1e-6));
    }

    /**
     * The published run pruned as if the lengths of the segments cost nothing, which loses the optimum on three of the
     * thirty series (co2_canada, lga_passengers, us_population); ours does not, so here it is made to.
     */
    private static SegmentCost prunedAsPublished(SegmentCost exact) {
        return new SegmentCost() {
            @Override
            public double of(int from, int to) {
                return exact.of(from, to);
            }

            @Override
            public double slack() {
                return 0;
            }
        };
    }

    private static double[] series(String name) throws IOException {
        Yaml file = json(FOLDER.resolve("datasets").resolve(name).resolve(name + ".json"));
        Yaml first = file.fields().get("series").items().getFirst();
        return first.fields().get("raw").items().stream()
                .filter(v -> !v.text().equals("null") && !v.text().equals("NaN"))
                .mapToDouble(Yaml::number)
                .toArray();
    }

    private static double covering(String name, Collection<Integer> changes, int length) throws IOException {
        Map<String, Yaml> annotators =
                json(FOLDER.resolve("annotations.json")).fields().get(name).fields();
        double sum = 0;
        for (Yaml annotated : annotators.values()) {
            List<Integer> known =
                    annotated.items().stream().map(v -> (int) v.number()).toList();
            for (int[] one : segments(known, length)) {
                double best = 0;
                for (int[] other : segments(changes, length)) {
                    double shared = Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
                    best = Math.max(best, shared / (one[1] - one[0] + other[1] - other[0] - shared));
                }
                sum += best * (one[1] - one[0]) / length;
            }
        }
        return sum / annotators.size();
    }

    private static List<int[]> segments(Collection<Integer> changes, int length) {
        TreeSet<Integer> bounds = new TreeSet<>(changes);
        bounds.remove(0);
        bounds.add(length);
        List<int[]> segments = new ArrayList<>();
        int begin = 0;
        for (int end : bounds) {
            segments.add(new int[] {begin, end});
            begin = end;
        }
        return segments;
    }

    private static Yaml json(Path file) throws IOException {
        return Yaml.read(file.toString(), Files.readString(file).replace('\t', ' '));
    }
}
