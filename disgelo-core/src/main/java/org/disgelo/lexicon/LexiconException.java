package org.disgelo.lexicon;

import org.jspecify.annotations.Nullable;

/** The lexicon does not load; the message names file and line. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LexiconException(String message) {
        super(message);
    }

    public LexiconException(@Nullable String message, Throwable cause) {
        super(message, cause);
    }
}
