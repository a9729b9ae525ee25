package org.disgelo.time;

/** What a phrase can tell of a time. Each is a number, kept in {@link Slots}. */
enum Slot {
    /** 1 Monday to 7 Sunday. */
    WEEKDAY,
    DAY,
    MONTH,
    /** A year, or, below 0, a year told by its relation to another: see {@link Meaning#asYear}. */
    YEAR,
    /** 1 spring to 4 winter. */
    SEASON,
    /** Hundred times the month and the day; 0 is Easter. */
    HOLIDAY,
    UNIT,
    /** An {@link Amount}, packed. */
    AMOUNT,
    /** A part of the year with a number: a quarter, a half. */
    DIVISION,
    NUMBER,
    DAY2,
    MONTH2,
    YEAR2;

    static final int COUNT = values().length;

    @SuppressWarnings("EnumOrdinal") // the place in an array that lives no longer than the text that is read
    int index() {
        return ordinal();
    }
}
