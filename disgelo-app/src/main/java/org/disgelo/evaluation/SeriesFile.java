package org.disgelo.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.disgelo.event.Dyad;
import org.disgelo.reading.ReadingException;
import org.disgelo.relation.DailySeries;
import org.jspecify.annotations.Nullable;

/**
 * The daily series of many dyads: a table with the columns {@code date iso3_a iso3_b value}, gzip or not. A day that
 * has no row has the value 0; several rows of a day are summed.
 */
public final class SeriesFile {

    /** The days of one dyad that have a row. */
    private static final class Rows {
        private int[] days = new int[16];
        private double[] values = new double[16];
        private int count;

        void add(int day, double value) {
            if (count == days.length) {
                days = Arrays.copyOf(days, 2 * count);
                values = Arrays.copyOf(values, 2 * count);
            }
            days[count] = day;
            values[count++] = value;
        }
    }

    private final Map<Dyad, Rows> rows =
            new TreeMap<>(Comparator.comparing(Dyad::first).thenComparing(Dyad::second));
    private LocalDate from = LocalDate.MAX;
    private LocalDate to = LocalDate.MIN;

    private SeriesFile() {}

    /**
     * Reads a file.
     *
     * @throws ReadingException naming the line, if it is not such a table or has no row
     * @throws IOException if it cannot be read
     */
    public static SeriesFile read(Path file) throws IOException {
        SeriesFile series = new SeriesFile();
        try (TableLines table = new TableLines(file, List.of("date", "iso3_a", "iso3_b", "value"))) {
            while (table.next()) {
                series.add(table.date("date"), table.dyad("iso3_a", "iso3_b"), table.number("value"));
            }
        }
        if (series.rows.isEmpty()) {
            throw new ReadingException(0, "no row in it");
        }
        return series;
    }

    private void add(LocalDate day, Dyad dyad, double value) {
        from = day.isBefore(from) ? day : from;
        to = day.isAfter(to) ? day : to;
        rows.computeIfAbsent(dyad, d -> new Rows()).add((int) day.toEpochDay(), value);
    }

    /** First day of all series. */
    public LocalDate from() {
        return from;
    }

    /** Last day of all series. */
    public LocalDate to() {
        return to;
    }

    /** The dyads that have a series, sorted. */
    public SortedSet<Dyad> dyads() {
        SortedSet<Dyad> dyads = new TreeSet<>(Comparator.comparing(Dyad::first).thenComparing(Dyad::second));
        dyads.addAll(rows.keySet());
        return dyads;
    }

    /** The series of a dyad, from the first day of all to the last; null when it has none. */
    public @Nullable DailySeries series(Dyad dyad) {
        Rows own = rows.get(dyad);
        if (own == null) {
            return null;
        }
        DailySeries series = new DailySeries(from, to);
        for (int i = 0; i < own.count; i++) {
            series.add(LocalDate.ofEpochDay(own.days[i]), own.values[i]);
        }
        return series;
    }
}
