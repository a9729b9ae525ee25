package org.disgelo.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the desk's own pages in one language; those of dossiers are {@link org.disgelo.dossier.Prose}'s. */
final class DeskWords {

    private static final Map<String, DeskWords> LOADED = new ConcurrentHashMap<>();

    private final Properties words = new Properties();

    private DeskWords(String language) {
        try {
            words.load(new StringReader(OpenApiDocument.resource("desk." + language + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DeskWords of(String language) {
        return LOADED.computeIfAbsent(language, DeskWords::new);
    }

    /** A text with its places {0}, {1}, ... filled. */
    String word(String key, Object... fill) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("the desk has no word '" + key + "'");
        }
        for (int i = 0; i < fill.length; i++) {
            word = word.replace("{" + i + "}", String.valueOf(fill[i]));
        }
        return word;
    }

    /** All keys, so that tests can compare the languages. */
    java.util.Set<String> keys() {
        return words.stringPropertyNames();
    }
}
