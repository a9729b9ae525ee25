package org.disgelo.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.PartialDate;
import org.jspecify.annotations.Nullable;

/** Finds the time that a phrase tells by its relation to a day: last week, next August, the following Tuesday. */
final class Relatives {

    /** Before this day of its first month a season is still said to come. */
    private static final int EQUINOX = 21;

    private Relatives() {}

    /** The latest that lies before a day: 'last August', 'last Tuesday', 'last week'. */
    static Reading before(Match match, LocalDate day) {
        if (match.has(Slot.UNIT)) {
            return unit(match, day, -1);
        }
        int month = Calendar.month(match, day.getYear());
        if (month > 0 && hasDay(match)) {
            return Reading.of(Days.latest(month, Calendar.day(match, day.getYear()), day));
        }
        if (month > 0) {
            LocalDate latest = Days.latest(month, 1, day.withDayOfMonth(1).minusDays(1));
            return latest == null ? Reading.UNKNOWN : Reading.of(Days.month(latest), false);
        }
        if (match.has(Slot.WEEKDAY)) {
            return Reading.of(Days.latest(DayOfWeek.of(match.get(Slot.WEEKDAY)), day.minusDays(1)));
        }
        if (match.has(Slot.SEASON)) {
            int year = day.getYear() + 1;
            while (!Days.opening(match.get(Slot.SEASON), year)
                    .plusMonths(3)
                    .atEndOfMonth()
                    .isBefore(day)) {
                year--;
            }
            return Reading.of(Days.season(year), false);
        }
        return match.has(Slot.DAY) ? Reading.of(Days.latestNumbered(match.get(Slot.DAY), day)) : Reading.UNKNOWN;
    }

    /** The first that lies after a day. */
    static Reading after(Match match, LocalDate day) {
        if (match.has(Slot.UNIT)) {
            return unit(match, day, 1);
        }
        int month = Calendar.month(match, day.getYear());
        if (month > 0 && hasDay(match)) {
            return Reading.of(Days.first(month, Calendar.day(match, day.getYear()), day.plusDays(1)));
        }
        if (month > 0) {
            LocalDate first = Days.first(month, 1, day.withDayOfMonth(1).plusMonths(1));
            return first == null ? Reading.UNKNOWN : Reading.of(Days.month(first), false);
        }
        if (match.has(Slot.WEEKDAY)) {
            return Reading.of(Days.first(DayOfWeek.of(match.get(Slot.WEEKDAY)), day.plusDays(1)));
        }
        if (match.has(Slot.SEASON)) {
            int year = day.getYear();
            while (!Days.opening(match.get(Slot.SEASON), year).atDay(EQUINOX).isAfter(day)) {
                year++;
            }
            return Reading.of(Days.season(year), false);
        }
        return match.has(Slot.DAY)
                ? Reading.of(Days.firstNumbered(match.get(Slot.DAY), day.plusDays(1)))
                : Reading.UNKNOWN;
    }

    /** The one that holds a day or lies in its year, its week. */
    static Reading within(Match match, LocalDate day) {
        if (match.has(Slot.UNIT)) {
            return unit(match, day, 0);
        }
        int month = Calendar.month(match, day.getYear());
        if (month > 0) {
            return Reading.of(Calendar.date(day.getYear(), month, Calendar.day(match, day.getYear())), false);
        }
        if (match.has(Slot.WEEKDAY)) {
            // the nearest: 'this Friday' said on Tuesday is to come, 'this Sunday' was two days ago
            return Reading.of(Days.first(DayOfWeek.of(match.get(Slot.WEEKDAY)), day.minusDays(3)));
        }
        if (match.has(Slot.SEASON) || match.has(Slot.DIVISION)) {
            return Reading.of(Days.season(day.getYear()), false);
        }
        return match.has(Slot.DAY)
                ? Reading.of(Calendar.date(day.getYear(), day.getMonthValue(), match.get(Slot.DAY)), false)
                : Reading.UNKNOWN;
    }

    private static boolean hasDay(Match match) {
        return match.has(Slot.DAY) || match.has(Slot.HOLIDAY);
    }

    private static Reading unit(Match match, LocalDate day, int sign) {
        Unit unit = Unit.at(match.get(Slot.UNIT));
        if (unit == Unit.WEEK && match.has(Slot.WEEKDAY)) {
            LocalDate monday = Days.latest(DayOfWeek.MONDAY, day).plusWeeks(sign);
            return Reading.of(monday.plusDays(match.get(Slot.WEEKDAY) - 1));
        }
        return Reading.of(unit(unit, day, sign), false);
    }

    private static @Nullable PartialDate unit(Unit unit, LocalDate day, int sign) {
        return switch (unit) {
            case MINUTE, HOUR -> PartialDate.of(day);
            case DAY -> PartialDate.of(day.plusDays(sign));
            case WEEK -> Days.week(day.plusWeeks(sign));
            case MONTH -> Days.month(day.withDayOfMonth(1).plusMonths(sign));
            case YEAR -> PartialDate.ofYear(day.getYear() + sign);
            case DECADE, CENTURY -> null;
        };
    }

    /** How exactly a time must be known for the phrase to lean on it. */
    static DatePrecision needs(Match match) {
        if (match.has(Slot.AMOUNT) || match.has(Slot.NUMBER)) {
            return needs(match.amount().unit());
        }
        if (match.has(Slot.UNIT)) {
            return needs(Unit.at(match.get(Slot.UNIT)));
        }
        if (match.has(Slot.WEEKDAY)) {
            return DatePrecision.DAY;
        }
        return match.has(Slot.DAY) && !match.has(Slot.MONTH) ? DatePrecision.MONTH : DatePrecision.YEAR;
    }

    private static DatePrecision needs(Unit unit) {
        return switch (unit) {
            case MINUTE, HOUR, DAY -> DatePrecision.DAY;
            case WEEK -> DatePrecision.WEEK;
            case MONTH -> DatePrecision.MONTH;
            case YEAR, DECADE, CENTURY -> DatePrecision.YEAR;
        };
    }
}
