package org.disgelo.event;

/** How exactly a date is known. */
public enum DatePrecision {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR;

    /** The word of the event format, in lower case. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
