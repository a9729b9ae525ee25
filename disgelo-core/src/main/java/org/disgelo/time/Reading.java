package org.disgelo.time;

import java.time.LocalDate;
import org.disgelo.event.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase of time comes to.
 *
 * @param date which time, null when it cannot be known
 * @param ahead which when it is to come, null when that is no other
 * @param year whether the text itself told the year, here or before
 */
record Reading(@Nullable PartialDate date, @Nullable PartialDate ahead, boolean year) {

    static final Reading UNKNOWN = new Reading(null, null, false);

    static Reading of(@Nullable PartialDate date, boolean year) {
        return new Reading(date, null, year);
    }

    static Reading of(@Nullable LocalDate day) {
        return new Reading(day == null ? null : PartialDate.of(day), null, false);
    }
}
