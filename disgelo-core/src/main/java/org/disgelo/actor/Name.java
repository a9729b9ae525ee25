package org.disgelo.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a name of the gazetteer stands for.
 *
 * @param code state or organisation; {@code REB} for armed groups of no state
 * @param kind how it stands for it
 * @param sector sector of the actor, or null
 * @param group armed group or movement, or null
 * @param person full name of a person, or null
 * @param office the person's office, or null
 * @param from first day on which the name stands for this, or null
 * @param to last day, or null
 * @param fame for family names: how well known, 2 most
 */
record Name(
        String code,
        Kind kind,
        @Nullable String sector,
        @Nullable String group,
        @Nullable String person,
        @Nullable String office,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int fame) {

    enum Kind {
        STATE,
        DEMONYM,
        /** An adjective of a city: it says whose an office or institution is, nothing else. */
        LOCAL,
        CAPITAL,
        METONYM,
        REGION,
        ORGANISATION,
        /** A name that holds that of a state and stands for none: Korean War, French fries. */
        NOBODY,
        /** A seat that stands for an organisation only where the article names it. */
        SEAT,
        GROUP,
        PERSON,
        FAMILY
    }

    static Name of(String code, Kind kind) {
        return new Name(code, kind, null, null, null, null, null, null, 0);
    }

    /** Whether the name stands for this on that day; an unknown day fits all. */
    boolean holds(@Nullable LocalDate day) {
        return day == null || (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Days between that day and the term of office; 0 within it. */
    long distance(@Nullable LocalDate day) {
        if (day == null) {
            return to == null ? 0 : 1;
        }
        if (from != null && day.isBefore(from)) {
            return from.toEpochDay() - day.toEpochDay();
        }
        return to != null && day.isAfter(to) ? day.toEpochDay() - to.toEpochDay() : 0;
    }
}
