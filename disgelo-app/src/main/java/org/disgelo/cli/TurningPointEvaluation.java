package org.disgelo.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.disgelo.evaluation.KnownTurn;
import org.disgelo.evaluation.SeriesFile;
import org.disgelo.evaluation.TurningPointScore;
import org.disgelo.event.Dyad;
import org.disgelo.reading.Problem;
import org.disgelo.relation.Alarm;
import org.disgelo.relation.DailySeries;
import org.disgelo.relation.SeriesDetector;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The detector of turning points against known ones: the options for it, and its run. */
final class TurningPointEvaluation {

    @Option(
            names = "--series",
            required = true,
            paramLabel = "FILE",
            description = "instead of coding: daily series of dyads (TSV, gzip or not: date iso3_a iso3_b value)")
    @SuppressWarnings("NullAway.Init")
    private Path seriesFile;

    @Option(
            names = "--turning-points",
            required = true,
            paramLabel = "FILE",
            description = "known turning points of those dyads (TSV: date iso3_a iso3_b direction)")
    @SuppressWarnings("NullAway.Init")
    private Path pointsFile;

    @Option(names = "--alarms", paramLabel = "FILE", description = "where to write the turning points found (TSV)")
    private @Nullable Path alarmsFile;

    void run(Output output) {
        SeriesFile series;
        List<KnownTurn> known;
        try {
            series = SeriesFile.read(seriesFile);
        } catch (IOException e) {
            output.fault(Problem.of(seriesFile, e));
            return;
        }
        try {
            known = KnownTurn.read(pointsFile);
        } catch (IOException e) {
            output.fault(Problem.of(pointsFile, e));
            return;
        }
        Collection<Dyad> wanted = alarmsFile == null
                ? known.stream().map(KnownTurn::dyad).distinct().toList()
                : series.dyads();
        Map<Dyad, List<Alarm>> alarms = detect(series, wanted);
        if (alarmsFile != null) {
            try {
                write(alarmsFile, series, alarms);
            } catch (IOException e) {
                output.fault(new Problem(alarmsFile.toString(), 0, "cannot be written: " + e.getMessage()));
            }
        }
        new TurningPointScore(series, known, alarms).report().forEach(output::data);
    }

    /** The alarms of the dyads wanted, sorted by dyad; dyads with too few days are left out. */
    private static Map<Dyad, List<Alarm>> detect(SeriesFile file, Collection<Dyad> wanted) {
        SeriesDetector detector = SeriesDetector.standard();
        Map<Dyad, List<Alarm>> found = new ConcurrentHashMap<>();
        wanted.parallelStream().forEach(dyad -> {
            DailySeries series = file.series(dyad);
            if (series != null && TurningPointScore.isActive(series)) {
                found.put(dyad, detector.alarms(series));
            }
        });
        return found;
    }

    private static void write(Path file, SeriesFile series, Map<Dyad, List<Alarm>> alarms) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("date\tiso3_a\tiso3_b\tdirection\n");
            for (Dyad dyad : series.dyads()) {
                for (Alarm alarm : alarms.getOrDefault(dyad, List.of())) {
                    out.write(String.join(
                            "\t",
                            alarm.day().toString(),
                            dyad.first(),
                            dyad.second(),
                            alarm.direction().word()));
                    out.write('\n');
                }
            }
        }
    }
}
