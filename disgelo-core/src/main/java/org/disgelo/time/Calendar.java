package org.disgelo.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day, month or year that a phrase tells by its own fields, with what they leave open taken as news means
 * it.
 */
final class Calendar {

    /** News leaves the year of a day away while the day is fresh. */
    private static final int FRESH_DAYS = 90;

    private static final int SENTENCES_BACK = 3;

    private final @Nullable LocalDate published;
    private final Story story;

    Calendar(@Nullable LocalDate published, Story story) {
        this.published = published;
        this.story = story;
    }

    /** The time told by a phrase that leans on nothing but the day of publication and what was told before. */
    Reading told(Match match, int sentence, int paragraph) {
        boolean dated = match.has(Slot.YEAR);
        Integer year = dated ? year(match.get(Slot.YEAR)) : null;
        if (dated && year == null) {
            return Reading.UNKNOWN;
        }
        if (match.has(Slot.DIVISION) || match.has(Slot.SEASON)) {
            return year != null ? Reading.of(Days.season(year), true) : season(match);
        }
        int month = month(match, year);
        int day = day(match, year);
        if (month > 0 && year != null) {
            return Reading.of(date(year, month, day), true);
        }
        if (month > 0) {
            return undated(month, day, match, sentence, paragraph);
        }
        if (day > 0) {
            return numbered(day, match, sentence, paragraph);
        }
        if (match.has(Slot.WEEKDAY)) {
            return weekday(DayOfWeek.of(match.get(Slot.WEEKDAY)));
        }
        return year == null ? Reading.UNKNOWN : Reading.of(PartialDate.ofYear(year), true);
    }

    /** The year that a slot tells, by number or by relation. */
    @Nullable
    Integer year(int code) {
        if (code >= 0) {
            return code;
        }
        Integer before = story.year();
        Integer now = published == null ? null : (Integer) published.getYear();
        return switch (Meaning.ofYear(code)) {
            case LAST -> plus(now, -1);
            case THIS -> now;
            case NEXT -> plus(now, 1);
            case PREVIOUS -> plus(before, -1);
            case SAME -> before;
            case FOLLOWING -> plus(before, 1);
            default -> null;
        };
    }

    private static @Nullable Integer plus(@Nullable Integer year, int years) {
        return year == null ? null : (Integer) (year + years);
    }

    static int month(Match match, @Nullable Integer year) {
        if (!match.has(Slot.HOLIDAY)) {
            return match.has(Slot.MONTH) ? match.get(Slot.MONTH) : 0;
        }
        boolean easter = match.get(Slot.HOLIDAY) == 0;
        return easter ? year == null ? 0 : Days.easter(year).getMonthValue() : match.get(Slot.HOLIDAY) / 100;
    }

    static int day(Match match, @Nullable Integer year) {
        if (!match.has(Slot.HOLIDAY)) {
            return match.has(Slot.DAY) ? match.get(Slot.DAY) : 0;
        }
        boolean easter = match.get(Slot.HOLIDAY) == 0;
        return easter ? year == null ? 0 : Days.easter(year).getDayOfMonth() : match.get(Slot.HOLIDAY) % 100;
    }

    static @Nullable PartialDate date(int year, int month, int day) {
        if (day == 0) {
            return PartialDate.of(YearMonth.of(year, month));
        }
        LocalDate date = Days.day(year, month, day);
        return date == null ? null : PartialDate.of(date);
    }

    /** A month, with or without its day, of a year that is not told. */
    private Reading undated(int month, int day, Match match, int sentence, int paragraph) {
        LocalDate onward = story.onward(month, day, sentence, paragraph);
        if (published == null) {
            Integer year = onward != null ? (Integer) onward.getYear() : story.year();
            return year == null ? Reading.UNKNOWN : Reading.of(date(year, month, day), true);
        }
        LocalDate latest = Days.latest(month, Math.max(day, 1), published);
        LocalDate first = Days.first(month, Math.max(day, 1), day == 0 ? published.withDayOfMonth(1) : published);
        if (latest == null || first == null) {
            return Reading.UNKNOWN;
        }
        if (match.has(Slot.WEEKDAY) && day > 0) {
            latest = onWeekday(month, day, DayOfWeek.of(match.get(Slot.WEEKDAY)), latest, first);
        }
        if (onward == null || onward.isAfter(published)) {
            return new Reading(precise(latest, day), precise(first, day), false);
        }
        boolean fresh = latest.isAfter(published.minusDays(FRESH_DAYS));
        boolean story = last(sentence) || (day > 0 && !fresh);
        return onward.equals(latest) || !story
                ? new Reading(precise(latest, day), precise(first, day), onward.equals(latest))
                : Reading.of(precise(onward, day), true);
    }

    private boolean last(int sentence) {
        Story.Told last = story.last();
        return last != null && last.sentence() == sentence;
    }

    private static PartialDate precise(LocalDate date, int day) {
        return day == 0 ? Days.month(date) : PartialDate.of(date);
    }

    /** The year in which the day falls on that weekday: the latest, or else the coming one. */
    private static LocalDate onWeekday(int month, int day, DayOfWeek weekday, LocalDate latest, LocalDate first) {
        for (int back = 0; back < 6; back++) {
            LocalDate candidate = Days.day(latest.getYear() - back, month, day);
            if (back == 1 && first.getDayOfWeek() == weekday) {
                return first;
            }
            if (candidate != null && candidate.getDayOfWeek() == weekday) {
                return candidate;
            }
        }
        return latest;
    }

    /** A day told by its number alone, of the month that is being told of. */
    private Reading numbered(int day, Match match, int sentence, int paragraph) {
        Story.Told before = story.last(DatePrecision.MONTH, sentence, SENTENCES_BACK);
        if (before != null && before.paragraph() == paragraph) {
            LocalDate onward = Days.firstNumbered(day, before.from());
            if (published == null || !onward.isAfter(published)) {
                return Reading.of(PartialDate.of(onward), before.year());
            }
        } else if (match.meaning() == Meaning.WEAK) {
            return Reading.UNKNOWN;
        }
        if (published == null) {
            return Reading.UNKNOWN;
        }
        LocalDate latest = Days.latestNumbered(day, published);
        if (match.has(Slot.WEEKDAY)) {
            return Reading.of(onWeekday(latest, DayOfWeek.of(match.get(Slot.WEEKDAY))));
        }
        return new Reading(PartialDate.of(latest), PartialDate.of(Days.firstNumbered(day, published)), false);
    }

    /** The latest day with the same number that falls on that weekday, or the next if that fits. */
    private static LocalDate onWeekday(LocalDate latest, DayOfWeek weekday) {
        int day = latest.getDayOfMonth();
        for (LocalDate candidate : List.of(
                latest,
                Days.firstNumbered(day, latest.plusDays(1)),
                Days.latestNumbered(day, latest.minusDays(1)),
                Days.latestNumbered(day, latest.minusMonths(1).minusDays(1)))) {
            if (candidate.getDayOfWeek() == weekday) {
                return candidate;
            }
        }
        return latest;
    }

    private Reading weekday(DayOfWeek weekday) {
        return published == null
                ? Reading.UNKNOWN
                : new Reading(
                        PartialDate.of(Days.latest(weekday, published)),
                        PartialDate.of(Days.first(weekday, published)),
                        false);
    }

    private Reading season(Match match) {
        if (published == null) {
            return Reading.UNKNOWN;
        }
        int year = published.getYear();
        if (match.has(Slot.DIVISION)) {
            return Reading.of(Days.season(year), false);
        }
        int season = match.get(Slot.SEASON);
        int latest = Days.opening(season, year + 1).atDay(1).isAfter(published) ? year : year + 1;
        latest = Days.opening(season, latest).atDay(1).isAfter(published) ? latest - 1 : latest;
        boolean over = Days.opening(season, latest).plusMonths(2).atEndOfMonth().isBefore(published);
        return new Reading(Days.season(latest), Days.season(over ? latest + 1 : latest), false);
    }
}
