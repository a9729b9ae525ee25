package org.disgelo.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reckons with days, months and years. */
final class Days {

    private Days() {}

    /** The day, or null when the month does not have it. */
    static @Nullable LocalDate day(int year, int month, int day) {
        return day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
    }

    /** The latest such day on or before another. */
    static @Nullable LocalDate latest(int month, int day, LocalDate notAfter) {
        for (int year = notAfter.getYear(); year > notAfter.getYear() - 9; year--) {
            LocalDate candidate = day(year, month, day);
            if (candidate != null && !candidate.isAfter(notAfter)) {
                return candidate;
            }
        }
        return null;
    }

    /** The first such day on or after another. */
    static @Nullable LocalDate first(int month, int day, LocalDate notBefore) {
        for (int year = notBefore.getYear(); year < notBefore.getYear() + 9; year++) {
            LocalDate candidate = day(year, month, day);
            if (candidate != null && !candidate.isBefore(notBefore)) {
                return candidate;
            }
        }
        return null;
    }

    /** The latest day with this number on or before another. */
    static LocalDate latestNumbered(int day, LocalDate notAfter) {
        YearMonth month = YearMonth.from(notAfter);
        while (day > month.lengthOfMonth() || month.atDay(day).isAfter(notAfter)) {
            month = month.minusMonths(1);
        }
        return month.atDay(day);
    }

    /** The first day with this number on or after another. */
    static LocalDate firstNumbered(int day, LocalDate notBefore) {
        YearMonth month = YearMonth.from(notBefore);
        while (day > month.lengthOfMonth() || month.atDay(day).isBefore(notBefore)) {
            month = month.plusMonths(1);
        }
        return month.atDay(day);
    }

    static LocalDate latest(DayOfWeek weekday, LocalDate notAfter) {
        return notAfter.with(TemporalAdjusters.previousOrSame(weekday));
    }

    static LocalDate first(DayOfWeek weekday, LocalDate notBefore) {
        return notBefore.with(TemporalAdjusters.nextOrSame(weekday));
    }

    /** The week that holds a day, as {@link PartialDate} tells weeks: by the month in which it begins. */
    static PartialDate week(LocalDate day) {
        LocalDate monday = latest(DayOfWeek.MONDAY, day);
        return new PartialDate(YearMonth.from(monday).toString(), DatePrecision.WEEK);
    }

    static PartialDate month(LocalDate day) {
        return PartialDate.of(YearMonth.from(day));
    }

    static PartialDate season(int year) {
        return new PartialDate(PartialDate.ofYear(year).value(), DatePrecision.SEASON);
    }

    /**
     * The month in which a season begins, of the northern hemisphere, by the calendar of meteorologists.
     *
     * @param season 1 spring to 4 winter
     * @param year the year in which the season ends
     */
    static YearMonth opening(int season, int year) {
        return season == 4 ? YearMonth.of(year - 1, 12) : YearMonth.of(year, season * 3);
    }

    /**
     * The day a number of units before or after another, as exactly as such words are meant; null when they tell no
     * number.
     */
    static @Nullable PartialDate moved(LocalDate from, Amount amount, int sign) {
        if (amount.isSome()) {
            boolean sameDay = amount.unit() == Unit.HOUR || amount.unit() == Unit.MINUTE;
            return sameDay ? PartialDate.of(from) : null;
        }
        long halves = (long) sign * amount.halves();
        return switch (amount.unit()) {
            case MINUTE -> PartialDate.of(from);
            case HOUR -> PartialDate.of(from.plusDays(Math.round(halves / 48.0)));
            case DAY -> PartialDate.of(from.plusDays(halves / 2));
            case WEEK ->
                new PartialDate(YearMonth.from(from.plusDays(halves * 7 / 2)).toString(), DatePrecision.WEEK);
            case MONTH -> month(from.plusMonths(halves / 2).plusDays(halves % 2 * 15));
            case YEAR ->
                amount.halves() == 1
                        ? month(from.plusMonths(halves * 6))
                        : PartialDate.ofYear(from.plusMonths(halves * 6).getYear());
            case DECADE, CENTURY -> null;
        };
    }

    /** Easter Sunday of the western churches (the anonymous Gregorian algorithm, Nature, 20 April 1876). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
