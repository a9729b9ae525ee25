package org.disgelo.reading;

import org.jspecify.annotations.Nullable;

/**
 * An article as a format gives it, nothing checked yet.
 *
 * @param id the format's own id, if it has one
 * @param url where it was published
 * @param source who published it
 * @param published when, in the format's words
 * @param language in the format's words
 * @param title the headline
 * @param text the article itself
 */
record RawArticle(
        @Nullable String id,
        @Nullable String url,
        @Nullable String source,
        @Nullable String published,
        @Nullable String language,
        @Nullable String title,
        String text) {}
