package org.disgelo.store;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of comma-separated values after RFC 4180; nothing is an empty cell. */
public final class Csv {

    private Csv() {}

    /** A line of these cells. */
    public static String line(@Nullable Object... values) {
        return Arrays.stream(values)
                .map(v -> cell(v == null ? "" : v.toString()))
                .collect(Collectors.joining(","));
    }

    /** One cell, quoted where it must be. */
    public static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
