package org.disgelo.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats that can be read. */
enum FileFormat {
    TEXT,
    HTML,
    JSON_LINES;

    /** By the ending of the name; null when it tells nothing. */
    static @Nullable FileFormat named(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt", "text" -> TEXT;
            case "html", "htm", "xhtml" -> HTML;
            case "jsonl", "ndjson" -> JSON_LINES;
            default -> null;
        };
    }

    /** By the first bytes, for names that tell nothing. */
    static FileFormat sniffed(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("{") || start.startsWith("ï»¿{")) {
            return JSON_LINES;
        }
        return start.contains("<html") || start.contains("<!doctype html") ? HTML : TEXT;
    }
}
