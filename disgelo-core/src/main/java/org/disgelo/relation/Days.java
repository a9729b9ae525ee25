package org.disgelo.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.PartialDate;

/**
 * The days that a partial date can mean.
 *
 * @param first the first
 * @param last the last
 */
public record Days(LocalDate first, LocalDate last) {

    private static final int WEEK = 7;

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("days from " + first + " to " + last);
        }
    }

    static Days of(PartialDate date) {
        LocalDate first = date.earliest();
        boolean week = date.precision() == DatePrecision.WEEK && first.equals(date.latest());
        return new Days(first, week ? first.plusDays(WEEK - 1) : date.latest());
    }

    /** How many. */
    int count() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The one in the middle, the earlier of two. */
    LocalDate middle() {
        return first.plusDays((count() - 1) / 2);
    }
}
