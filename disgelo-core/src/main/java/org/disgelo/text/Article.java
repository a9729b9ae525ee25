package org.disgelo.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text with its provenance. All offsets of events and evidence point into {@link #text}.
 *
 * @param id unique in a store, never blank
 * @param url where it was published, if known
 * @param source who published it, if known
 * @param published the day it was published; unknown leaves relative dates unresolved
 * @param language ISO 639-1 code of the text's language
 * @param title the headline, where the format gives it apart from the text
 * @param text the article itself, exactly as read
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String source,
        @Nullable LocalDate published,
        String language,
        @Nullable String title,
        String text) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("article without id");
        }
        if (!language.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("article " + id + ": language '" + language + "' is no ISO 639 code");
        }
    }

    /** An article with nothing known but its text. */
    public static Article of(String id, String language, @Nullable LocalDate published, String text) {
        return new Article(id, null, null, published, language, null, text);
    }
}
