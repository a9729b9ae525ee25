package org.disgelo.dossier;

import java.util.Locale;

/** What an action is to a dossier. */
public enum Role {
    /** Between the two. */
    BILATERAL,
    /** Within one of them. */
    DOMESTIC,
    /** Between one of them and somebody else. */
    THIRD_PARTY;

    /** The word of the dossier format: {@code bilateral}, {@code domestic}, {@code third-party}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
