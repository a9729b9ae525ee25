package org.disgelo.dossier;

import java.time.LocalDate;
import org.disgelo.event.PartialDate;

/**
 * The days a dossier covers.
 *
 * @param from first day
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period from " + from + " to " + to + " has no day");
        }
    }

    /** Whether the date can mean a day of the period. */
    public boolean meets(PartialDate date) {
        return !date.latest().isBefore(from) && !date.earliest().isAfter(to);
    }
}
