package org.disgelo.agreement;

import java.util.Locale;

/** What an agreement is about, at large. */
public enum Sphere {
    MILITARY,
    DIPLOMATIC,
    POLITICAL,
    ECONOMIC,
    ENERGY,
    TECHNOLOGY,
    MIGRATION,
    TERRITORIAL,
    LEGAL,
    CULTURAL,
    HEALTH,
    ENVIRONMENTAL,
    TRANSPORT,
    HUMANITARIAN,
    /** Relations as a whole: friendship, cooperation in every field, a union. */
    GENERAL;

    /** The word of the agreement format, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
