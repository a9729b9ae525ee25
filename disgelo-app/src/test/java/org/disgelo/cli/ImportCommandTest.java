package org.disgelo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = folder.resolve("s.duckdb").toString();
        return Disgelo.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(all);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String gdelt(int id, LocalDate day, String actor, String code, String target) {
        String[] cells = new String[58];
        Arrays.fill(cells, "");
        cells[0] = Integer.toString(id);
        cells[1] = day.toString().replace("-", "");
        cells[5] = actor;
        cells[7] = actor;
        cells[15] = target;
        cells[17] = target;
        cells[26] = code;
        return String.join("\t", cells) + "\n";
    }

    @Test
    void importedAndReadEventsLiveSideBySide() throws IOException {
        String article = file("a.txt", "On 2 March 2021 Russia and Belarus signed a treaty in Moscow.");
        assertThat(run("read", article, "--language", "en", "--published", "2021-03-03"))
                .isZero();
        String rows = gdelt(1, LocalDate.of(2021, 3, 2), "RUS", "057", "BLR")
                + gdelt(2, LocalDate.of(2021, 3, 4), "RUS", "010", "BLR");
        assertThat(run("import", "gdelt", file("g.csv", rows))).isZero();
        assertThat(err.toString()).contains("imported 2 rows, 1 event among them", "1 without a type");

        run("events", "--dyad", "RUS", "BLR", "--format", "csv");
        assertThat(out.toString().lines().skip(1)).hasSize(2).anyMatch(l -> l.endsWith(",gdelt"));
        run("events", "--dyad", "RUS", "BLR", "--format", "csv", "--origin", "read");
        assertThat(out.toString().lines().skip(1)).singleElement().asString().endsWith(",read");
    }

    @Test
    void relationIsDrawnFromImportedEvents() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(7L * i);
            rows.append(gdelt(i, day, "TUR", i < 30 ? "163" : "061", "GRC"));
        }
        run("import", "gdelt", file("g.csv", rows.toString()));
        assertThat(run("relation", "TUR", "GRC", "--language", "en")).isZero();
        assertThat(out.toString()).containsIgnoringCase("thaw");
        assertThat(run("relation", "TUR", "GRC", "--origin", "icews")).isEqualTo(1);
        assertThat(err.toString()).contains("nothing is known");
    }

    @Test
    void badRowsAreCountedAndFewAreNamed() throws IOException {
        String rows = gdelt(1, LocalDate.of(2021, 3, 2), "RUS", "057", "BLR") + "bad\trow\n".repeat(50);
        assertThat(run("import", "gdelt", file("g.csv", rows))).isEqualTo(1);
        assertThat(err.toString()).contains("g.csv:2: 2 columns", "left out: 50 bad rows");
        assertThat(err.toString().lines()).hasSizeLessThan(15);
    }

    @Test
    void seriesShowsItsTurns() throws IOException {
        StringBuilder rows = new StringBuilder("date\tiso3_a\tiso3_b\tvalue\n");
        for (int i = 0; i < 800; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i);
            rows.append(day)
                    .append("\tGRC\tTUR\t")
                    .append(i < 400 ? -4 - i % 3 : 5 + i % 3)
                    .append('\n');
        }
        String file = file("goldstein.tsv", rows.toString());
        assertThat(run("import", "series", file)).isZero();
        assertThat(run("import", "series", file)).isZero();
        assertThat(run("relation", "TUR", "GRC", "--series", "goldstein")).isZero();
        assertThat(out.toString()).contains("800 days with a value", "thaw");
        run("relation", "TUR", "GRC", "--series", "goldstein", "--format", "csv");
        assertThat(out.toString().lines()).hasSize(801).contains("2020-01-01,-4.0,");
        assertThat(run("relation", "TUR", "GRC", "--series", "other")).isEqualTo(1);
        assertThat(err.toString()).contains("the store has: goldstein");
    }

    @Test
    void brokenSeriesLeavesTheStoreAsItWas() throws IOException {
        run("import", "series", file("s.tsv", "date\tiso3_a\tiso3_b\tvalue\n2020-01-01\tGRC\tTUR\t1\n"));
        String broken = "date\tiso3_a\tiso3_b\tvalue\n2020-01-02\tGRC\tTUR\t1\n2020-01-32\tGRC\tTUR\t1\n";
        assertThat(run("import", "series", file("s.tsv", broken))).isEqualTo(1);
        assertThat(err.toString()).contains("s.tsv:3:");
        run("relation", "TUR", "GRC", "--series", "s", "--format", "csv");
        assertThat(out.toString().lines().skip(1)).containsExactly("2020-01-01,1.0,");
    }

    @Test
    void eventsLeaveInTheColumnsOfOthers() throws IOException {
        run("import", "gdelt", file("g.csv", gdelt(1, LocalDate.of(2021, 3, 2), "RUS", "057", "BLR")));
        run("events", "--format", "gdelt");
        assertThat(out.toString().strip().split("\t", -1)).hasSize(58).contains("057", "RUS", "BLR", "20210302");
        run("events", "--format", "polecat");
        assertThat(out.toString().lines().findFirst().orElse("")).startsWith("Event ID\tEvent Date\tEvent Type");
        assertThat(out.toString().lines().skip(1)).singleElement().asString().contains("\tSUPPORT\tsign\t");
    }
}
