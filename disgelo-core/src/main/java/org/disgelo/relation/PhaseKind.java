package org.disgelo.relation;

import java.util.Locale;

/** What a phase is, against the phase before it. */
public enum PhaseKind {
    FREEZE,
    STEADY,
    THAW;

    /** {@code freeze}, {@code steady}, {@code thaw}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
