package org.disgelo.time;

/** A unit of time, from the least to the greatest. */
enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE,
    CENTURY;

    private static final Unit[] ALL = values();

    /** The unit with this number. */
    static Unit at(int index) {
        return ALL[index];
    }

    @SuppressWarnings("EnumOrdinal") // a slot's number, which lives no longer than the text that is read
    int index() {
        return ordinal();
    }
}
