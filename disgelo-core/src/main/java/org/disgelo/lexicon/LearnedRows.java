package org.disgelo.lexicon;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The rows of a file of the lexicon that a program writes: fields between tabs, and remarks behind {@code #}. */
public final class LearnedRows {

    private LearnedRows() {}

    /**
     * Reads each row of a text.
     *
     * @param file what the text is called where it is broken
     * @param text null or empty: there are no rows
     * @param reader takes where a row stands, {@code file:line}, and its fields
     */
    public static void read(String file, @Nullable String text, BiConsumer<String, String[]> reader) {
        int number = 0;
        for (String line : (text == null ? "" : text).lines().toList()) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                reader.accept(file + ":" + number, line.split("\t"));
            }
        }
    }
}
