package org.disgelo.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.PartialDate;
import org.jspecify.annotations.Nullable;

/** What times a text has told so far: 'two days later', 'that year' and 'on the 16th' lean on them. */
final class Story {

    /**
     * A time told.
     *
     * @param date which
     * @param from its first day; of a season, too
     * @param sentence in which sentence
     * @param paragraph in which line
     * @param year whether the text itself told the year
     */
    record Told(PartialDate date, LocalDate from, int sentence, int paragraph, boolean year) {}

    private final List<Told> told = new ArrayList<>();

    void add(Told time) {
        told.add(time);
    }

    /** The last time told, or null. */
    @Nullable
    Told last() {
        return told.isEmpty() ? null : told.getLast();
    }

    /** The last time told at least so exactly, at most so many sentences before this one, or null. */
    @Nullable
    Told last(DatePrecision coarsest, int sentence, int sentences) {
        for (int i = told.size() - 1; i >= 0 && sentence - told.get(i).sentence() <= sentences; i--) {
            if (told.get(i).date().precision().compareTo(coarsest) <= 0) {
                return told.get(i);
            }
        }
        return null;
    }

    /** The year of the last time whose year the text told, else of the last time at all, or null. */
    @Nullable
    Integer year() {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (told.get(i).year()) {
                return told.get(i).date().year();
            }
        }
        Told last = last();
        return last == null ? null : (Integer) last.date().year();
    }

    /**
     * When a day of the year falls if the text goes on from the last time it told: in the same paragraph, after a year
     * that it told itself. Null when it does not go on so.
     *
     * @param day day of the month, or 0 for the month alone: that must stand in the same sentence
     */
    @Nullable
    LocalDate onward(int month, int day, int sentence, int paragraph) {
        Told last = last();
        boolean near = last != null && last.year() && last.paragraph() == paragraph;
        if (last == null || !near || (day == 0 && last.sentence() != sentence)) {
            return null;
        }
        LocalDate from = last.from();
        LocalDate after = Days.first(month, Math.max(day, 1), day == 0 ? from.withDayOfMonth(1) : from);
        LocalDate before = Days.latest(month, Math.max(day, 1), from);
        // a short step back ('the day before, on 4 March') is likelier than a leap of eleven months
        boolean back =
                before != null && last.date().precision() == DatePrecision.DAY && !before.isBefore(from.minusDays(45));
        return back ? before : after;
    }
}
