package org.disgelo.relation;

import java.util.Locale;

/** Where a temperature is going. */
public enum Tendency {
    COOLING,
    STEADY,
    WARMING;

    /** {@code cooling}, {@code steady}, {@code warming}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
