package org.disgelo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.disgelo.event.Dyad;
import org.disgelo.reading.ReadingException;
import org.disgelo.relation.Alarm;
import org.disgelo.relation.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurningPointScoreTest {

    private static final LocalDate BEGIN = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 1000;
    private static final Dyad BUSY = new Dyad("RUS", "BLR");
    private static final Dyad QUIET = new Dyad("ITA", "ALB");

    @TempDir
    Path folder;

    /** One dyad with a value on every second day, one with a hundred values. */
    private SeriesFile series() throws IOException {
        StringBuilder text = new StringBuilder("date\tiso3_a\tiso3_b\tvalue\n");
        for (int i = 0; i < DAYS; i++) {
            text.append(i % 2 == 0 ? row(i, "BLR", "RUS", "1.5") : "");
            text.append(i % 10 == 0 ? row(i, "ALB", "ITA", "-2") : "");
        }
        text.append(row(DAYS - 1, "RUS", "BLR", "0"));
        Path file = folder.resolve("series.tsv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return SeriesFile.read(file);
    }

    private static String row(int day, String one, String other, String value) {
        return String.join("\t", BEGIN.plusDays(day).toString(), one, other, value) + "\n";
    }

    private static KnownTurn known(int day, Dyad dyad, Direction direction) {
        return new KnownTurn(BEGIN.plusDays(day), dyad, direction);
    }

    private static Alarm alarm(int day, Direction direction) {
        return new Alarm(BEGIN.plusDays(day), direction, 1);
    }

    @Test
    void aPointIsFoundByAnAlarmOfItsDyadDirectionAndTime() throws IOException {
        List<KnownTurn> known = List.of(
                known(100, BUSY, Direction.FREEZE),
                known(300, BUSY, Direction.THAW),
                known(500, BUSY, Direction.THAW),
                known(700, BUSY, Direction.FREEZE),
                known(20, BUSY, Direction.THAW),
                known(400, QUIET, Direction.THAW));
        List<Alarm> alarms = List.of(
                alarm(130, Direction.FREEZE),
                alarm(331, Direction.THAW),
                alarm(505, Direction.FREEZE),
                alarm(900, Direction.FREEZE));
        TurningPointScore score = new TurningPointScore(series(), known, Map.of(BUSY, alarms));
        assertThat(score.recall(30)).isEqualTo(0.25);
        assertThat(score.recall(60)).isEqualTo(0.5);
        assertThat(score.sign()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score.alarmsPerYear()).isCloseTo(4 / ((DAYS - 1) / 365.25), within(1e-9));
        assertThat(score.report().getFirst()).startsWith("recall within 30 days 0.250  within 60 days 0.500");
        assertThat(score.report().get(1)).startsWith("freeze (30) 0.500 of 2  thaw (30) 0.000 of 2");
        assertThat(score.report().get(2)).startsWith("usable points 4 in 1 dyads");
    }

    @Test
    void chanceIsTheShareOfDaysNearAnAlarm() throws IOException {
        List<KnownTurn> known = List.of(known(100, BUSY, Direction.FREEZE));
        TurningPointScore score =
                new TurningPointScore(series(), known, Map.of(BUSY, List.of(alarm(500, Direction.FREEZE))));
        assertThat(score.chance()).isCloseTo(61.0 / (DAYS - 120), within(1e-9));
    }

    @Test
    void nothingKnownIsNoError() throws IOException {
        assertThat(new TurningPointScore(series(), List.of(), Map.of()).report())
                .allMatch(line -> !line.contains("NaN"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date,iso3_a,value                                     | 1 | iso3_b",
                "date,iso3_a,iso3_b,value;2018-01-01,RUS,BLR,much      | 2 | is no number",
                "date,iso3_a,iso3_b,value;2018-01-01,RUS,BLR,NaN       | 2 | is no number",
                "date,iso3_a,iso3_b,value;2018-13-01,RUS,BLR,1         | 2 | is no date",
                "date,iso3_a,iso3_b,value;2018-01-01,RUS,RUS,1         | 2 | RUS",
                "date,iso3_a,iso3_b,value;2018-01-01,RUS,BLR,1;2018    | 3 | columns",
                "date,iso3_a,iso3_b,value                              | 0 | no row"
            })
    void aFaultInTheSeriesNamesItsLine(String lines, int line, String named) throws IOException {
        Path file = folder.resolve("bad.tsv");
        Files.writeString(file, lines.replace(',', '\t').replace(';', '\n'));
        assertThatThrownBy(() -> SeriesFile.read(file))
                .isInstanceOfSatisfying(
                        ReadingException.class, e -> assertThat(e.line()).isEqualTo(line))
                .hasMessageContaining(named);
    }

    @Test
    void knownPointsMayHaveMoreColumns() throws IOException {
        Path file = folder.resolve("points.tsv");
        Files.writeString(file, "id\tdate\tiso3_a\tiso3_b\tdirection\treason\n1\t2020-09-14\tRUS\tBLR\tthaw\tloan\n");
        assertThat(KnownTurn.read(file))
                .containsExactly(new KnownTurn(LocalDate.of(2020, 9, 14), BUSY, Direction.THAW));
        Files.writeString(file, "date\tiso3_a\tiso3_b\tdirection\n2020-09-14\tRUS\tBLR\tsideways\n");
        assertThatThrownBy(() -> KnownTurn.read(file)).hasMessageContaining("sideways");
    }
}
