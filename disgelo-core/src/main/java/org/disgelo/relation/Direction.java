package org.disgelo.relation;

import java.util.Locale;

/** Which way a relation turns. */
public enum Direction {
    FREEZE,
    THAW;

    /** {@code freeze}, {@code thaw}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The direction of a change: what falls freezes. */
    public static Direction of(double change) {
        return change < 0 ? FREEZE : THAW;
    }
}
