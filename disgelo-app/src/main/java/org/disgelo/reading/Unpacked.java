package org.disgelo.reading;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream without its compression.
 *
 * @param name the name without the ending that tells of the compression
 * @param in what was compressed
 */
record Unpacked(String name, BufferedInputStream in) {

    private static final int BUFFER = 1 << 16;

    /** Unpacks by the ending of the name; a WARC file stays as it is, its records are compressed one by one. */
    static Unpacked of(String name, InputStream in) throws IOException {
        String inner = withoutEnding(name);
        if (inner == null || FileFormat.named(inner) == FileFormat.WARC) {
            return new Unpacked(inner == null ? name : inner, new BufferedInputStream(in, BUFFER));
        }
        InputStream plain = ending(name).equals("gz") ? new GZIPInputStream(in, BUFFER) : new ZstdInputStream(in);
        return new Unpacked(inner, new BufferedInputStream(plain, BUFFER));
    }

    /** The name without {@code .gz} or {@code .zst}; null when it has none. */
    static @Nullable String withoutEnding(String name) {
        return switch (ending(name)) {
            case "gz", "zst" -> name.substring(0, name.lastIndexOf('.'));
            default -> null;
        };
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
