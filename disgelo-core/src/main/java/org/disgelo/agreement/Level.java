package org.disgelo.agreement;

import java.util.Locale;

/** At which level a party enters into an agreement. */
public enum Level {
    STATE,
    GOVERNMENT,
    MINISTRY,
    AGENCY,
    REGION;

    /** The word of the agreement format, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
