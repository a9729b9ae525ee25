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
import java.util.function.Consumer;
import org.disgelo.event.Dyad;
import org.disgelo.reading.ReadingException;
import org.disgelo.relation.DailySeries;
import org.disgelo.relation.DyadDay;
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
        rows(file, series::add);
        return series;
    }

    /**
     * Hands over the rows of a file one by one.
     *
     * @throws ReadingException naming the line, if it is not such a table or has no row
     * @throws IOException if it cannot be read
     */
    public static void rows(Path file, Consumer<DyadDay> taker) throws IOException {
        boolean any = false;
        try (TableLines table = new TableLines(file, List.of("date", "iso3_a", "iso3_b", "value"))) {
            while (table.next()) {
                taker.accept(new DyadDay(table.date("date"), table.dyad("iso3_a", "iso3_b"), table.number("value")));
                any = true;
            }
        }
        if (!any) {
            throw new ReadingException(0, "no row in it");
        }
    }

    private void add(DyadDay row) {
        from = row.day().isBefore(from) ? row.day() : from;
        to = row.day().isAfter(to) ? row.day() : to;
        rows.computeIfAbsent(row.dyad(), d -> new Rows()).add((int) row.day().toEpochDay(), row.value());
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
