package org.disgelo.agreement;

import java.util.Locale;

/** Which way the implementation of a commitment moves. */
public enum Trend {
    ADVANCING,
    STALLED,
    RECEDING;

    /** The word of the agreement format, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
