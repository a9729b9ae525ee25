package org.disgelo.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of comma-separated values after RFC 4180; nothing is an empty cell. */
final class Csv {

    private Csv() {}

    static String line(@Nullable Object... values) {
        return Arrays.stream(values)
                .map(v -> cell(v == null ? "" : v.toString()))
                .collect(Collectors.joining(","));
    }

    static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
