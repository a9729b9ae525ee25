package org.disgelo.evaluation;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.disgelo.event.Dyad;
import org.disgelo.reading.BoundedLines;
import org.disgelo.reading.ReadingException;
import org.jspecify.annotations.Nullable;

/** A table with tab-separated columns, named in its first line; gzip or not. */
final class TableLines implements Closeable {

    private static final int GZIP_FIRST = 0x1f;

    private final BoundedLines lines;
    private final List<String> columns;
    private final Map<String, LocalDate> dates = new HashMap<>();
    private String[] row = {};

    /**
     * @param columns that it must have
     * @throws ReadingException if it lacks one
     */
    TableLines(Path file, List<String> columns) throws IOException {
        lines = new BoundedLines(plain(Files.newInputStream(file)));
        String header = lines.next();
        this.columns = header == null ? List.of() : Arrays.asList(header.split("\t", -1));
        for (String column : columns) {
            if (!this.columns.contains(column)) {
                lines.close();
                throw new ReadingException(1, "no column '" + column + "'");
            }
        }
    }

    private static InputStream plain(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(1);
        int first = buffered.read();
        buffered.reset();
        return first == GZIP_FIRST ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    /** Goes to the next row that is not empty; false after the last. */
    boolean next() throws IOException {
        @Nullable String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return false;
        }
        row = line.split("\t", -1);
        if (row.length < columns.size()) {
            throw fault(row.length + " columns where the first line has " + columns.size());
        }
        return true;
    }

    String text(String column) {
        return row[columns.indexOf(column)];
    }

    double number(String column) throws ReadingException {
        try {
            double value = Double.parseDouble(text(column));
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw fault("'" + text(column) + "' is no number");
    }

    LocalDate date(String column) throws ReadingException {
        LocalDate known = dates.get(text(column));
        if (known != null) {
            return known;
        }
        try {
            LocalDate date = LocalDate.parse(text(column));
            dates.put(text(column), date);
            return date;
        } catch (DateTimeException e) {
            throw fault("'" + text(column) + "' is no date (2021-03-02)");
        }
    }

    Dyad dyad(String one, String other) throws ReadingException {
        try {
            return new Dyad(text(one), text(other));
        } catch (IllegalArgumentException e) {
            throw fault(String.valueOf(e.getMessage()));
        }
    }

    ReadingException fault(String message) {
        return new ReadingException(lines.number(), message);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
