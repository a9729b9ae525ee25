package org.disgelo.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of all articles of a reading, where they do not say it themselves. It goes before what a web page says
 * in its head, and after what a JSON line says of its article.
 *
 * @param language ISO 639-1 code
 * @param published the day they were published
 * @param source who published them
 */
public record ReadingOptions(
        @Nullable String language,
        @Nullable LocalDate published,
        @Nullable String source) {

    public static final ReadingOptions NONE = new ReadingOptions(null, null, null);
}
