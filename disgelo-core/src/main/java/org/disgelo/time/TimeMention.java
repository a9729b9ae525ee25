package org.disgelo.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.disgelo.event.PartialDate;
import org.disgelo.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a text tells a time, and which.
 *
 * @param span the words, without a preposition before them unless it makes the meaning ('in three days')
 * @param kind how the time bears on what happened
 * @param date the time as news tells it, of the past where the words leave it open; null when it cannot be known. Of a
 *     period the first day, month or year
 * @param until the end of a period, null if it is open or there is no period
 * @param ahead the time when the words are read of a time to come, null when they tell the same either way
 */
public record TimeMention(
        Span span,
        Kind kind,
        @Nullable PartialDate date,
        @Nullable PartialDate until,
        @Nullable PartialDate ahead) {

    /** How a time bears on what happened. */
    public enum Kind {
        /** It happened then. */
        POINT,
        /** It has gone on since then. */
        SINCE,
        /** It happened, or shall happen, by then. */
        UNTIL,
        /** It happens from then on, or to {@link TimeMention#until()}. */
        PERIOD,
        /** It tells the time of what comes behind it: 'two days after the attack' tells when the attack was. */
        BEHIND,
        /** How long, without when; eras too long to date by. */
        DURATION,
        /** How often. */
        FREQUENCY,
        /** The article's own day. */
        DATELINE
    }

    /** Whether it tells when something happened, not how long or how often, nor when the article appeared. */
    public boolean isPoint() {
        return switch (kind) {
            case POINT, SINCE, UNTIL, PERIOD -> true;
            case BEHIND, DURATION, FREQUENCY, DATELINE -> false;
        };
    }

    /**
     * The same words read of a time to come: 'in March' said in June is the next March, 'on Tuesday' the next Tuesday.
     *
     * @param published the day on which they are said
     */
    public TimeMention forward(LocalDate published) {
        PartialDate next = ahead;
        if (next == null || (date != null && !date.latest().isBefore(published))) {
            return this;
        }
        PartialDate end = until != null && date != null ? moved(until, next.year() - date.year()) : until;
        return new TimeMention(span, kind, next, end, null);
    }

    private static PartialDate moved(PartialDate date, int years) {
        int year = date.year() + years;
        return switch (date.value().length()) {
            case 4 -> PartialDate.ofYear(year);
            case 7 -> PartialDate.of(YearMonth.from(date.earliest()).withYear(year));
            default -> PartialDate.of(date.earliest().withYear(year));
        };
    }
}
