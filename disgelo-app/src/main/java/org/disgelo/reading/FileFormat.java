package org.disgelo.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats that can be read. */
enum FileFormat {
    TEXT,
    HTML,
    JSON_LINES,
    WARC,
    ZIP;

    /** By the ending of the name, without that of a compression; null when it tells nothing. */
    static @Nullable FileFormat named(String file) {
        String inner = Unpacked.withoutEnding(file);
        String name = (inner == null ? file : inner).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt", "text" -> TEXT;
            case "html", "htm", "xhtml" -> HTML;
            case "jsonl", "ndjson" -> JSON_LINES;
            case "warc", "wet" -> WARC;
            case "zip" -> ZIP;
            default -> null;
        };
    }

    /** By the first bytes, for names that tell nothing. */
    static FileFormat sniffed(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("{") || start.startsWith("ï»¿{")) {
            return JSON_LINES;
        }
        if (start.startsWith("warc/")) {
            return WARC;
        }
        return start.contains("<html") || start.contains("<!doctype html") ? HTML : TEXT;
    }
}
