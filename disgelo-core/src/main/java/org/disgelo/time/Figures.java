package org.disgelo.time;

import org.jspecify.annotations.Nullable;

/** Dates in figures alone: 2021-03-02 (ISO 8601), 2.3.2021, 02/03/21. */
final class Figures {

    private Figures() {}

    /**
     * The date that opens with this word, or null.
     *
     * @param monthFirst whether the month may stand before the day; a date that can be read both ways is then none
     */
    static @Nullable Match at(Words words, int place, boolean monthFirst) {
        boolean three = words.isDigits(place)
                && words.isDigits(place + 2)
                && words.isDigits(place + 4)
                && words.isJoined(place + 1)
                && words.isJoined(place + 2)
                && words.isJoined(place + 3)
                && words.isJoined(place + 4);
        char mark = three ? words.first(place + 1) : ' ';
        if (!three || "-./".indexOf(mark) < 0 || words.first(place + 3) != mark || goesOn(words, place + 5)) {
            return null;
        }
        int first = words.value(place);
        int second = words.value(place + 2);
        int third = words.value(place + 4);
        if (words.length(place) == 4 && words.length(place + 2) == 2 && words.length(place + 4) == 2) {
            return match(place, first, second, third);
        }
        boolean shortYear = words.length(place + 4) == 2 && mark != '-';
        boolean fullYear = words.length(place + 4) == 4;
        if (words.length(place) > 2 || words.length(place + 2) > 2 || !(fullYear || shortYear)) {
            return null;
        }
        int year = shortYear ? third + (third < 50 ? 2000 : 1900) : third;
        if (monthFirst && first <= 12 && second <= 12 && first != second) {
            return null;
        }
        return monthFirst && second > 12 ? match(place, year, first, second) : match(place, year, second, first);
    }

    private static boolean goesOn(Words words, int next) {
        return words.isJoined(next) && !words.isLetters(next) && words.isJoined(next + 1) && words.isDigits(next + 1);
    }

    private static @Nullable Match match(int place, int year, int month, int day) {
        if (year < 1300 || year >= 2200 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        Slots slots = Slots.none();
        slots.set(Slot.YEAR, year);
        slots.set(Slot.MONTH, month);
        slots.set(Slot.DAY, day);
        return new Match(Meaning.TOLD, slots, place, place + 5, null);
    }
}
