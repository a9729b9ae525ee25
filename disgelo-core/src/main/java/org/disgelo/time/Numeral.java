package org.disgelo.time;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Numbers in digits and in words: counts, days of the month, years. */
final class Numeral implements Part {

    /** Which numbers. */
    enum Kind {
        /** A count in digits or words, 1 to 999. */
        NUMBER,
        /** A day of the month, cardinal or ordinal, 1 to 31. */
        DAY,
        /** A day of the month as an ordinal: '16th', '16.' in German; the ordinal of a quarter. */
        NTH,
        /** A day of the month in digits with the suffix of an ordinal. */
        DTH,
        /** One or two digits, 1 to 31. */
        DIGITS,
        /** A year in four digits, 1300 to 2199. */
        YEAR,
        /** A year in four digits with a suffix that only years have. */
        YEARTH,
        /** The end of a span of years in two digits: the 16 of 2014-16. */
        SHORTYEAR
    }

    /**
     * The number words of a language, by their numbers in its vocabulary.
     *
     * @param cardinals one, two, ...
     * @param ordinals first, second, ...
     * @param joiners what may stand between tens and units
     * @param daySuffixes what may stand right behind the digits of a day
     * @param yearSuffixes what may stand right behind the digits of a year
     */
    record Table(
            Map<Integer, Integer> cardinals,
            Map<Integer, Integer> ordinals,
            BitSet joiners,
            List<List<Integer>> daySuffixes,
            List<List<Integer>> yearSuffixes) {}

    private final Kind kind;
    private final Table table;

    Numeral(Kind kind, Table table) {
        this.kind = kind;
        this.table = table;
    }

    @Override
    public boolean opensWith(int id) {
        return switch (kind) {
            case NUMBER -> id == Words.DIGITS || table.cardinals().containsKey(id);
            case DAY, NTH ->
                id == Words.DIGITS
                        || table.ordinals().containsKey(id)
                        || table.cardinals().containsKey(id);
            case DTH, DIGITS, YEAR, YEARTH, SHORTYEAR -> id == Words.DIGITS;
        };
    }

    @Override
    public void at(Words words, int place, Sink sink) {
        if (words.isDigits(place)) {
            digits(words, place, sink);
        } else {
            spelled(words, place, sink);
        }
    }

    private void digits(Words words, int place, Sink sink) {
        int length = words.length(place);
        int value = words.value(place);
        int next = place + 1;
        boolean plain = !words.isJoined(next) || !words.isLetters(next);
        boolean day = length <= 2 && value >= 1 && value <= 31;
        switch (kind) {
            case NUMBER -> {
                boolean fraction = words.isJoined(next)
                        && (words.is(next, '.') || words.is(next, ','))
                        && words.isJoined(next + 1)
                        && words.isDigits(next + 1);
                if (plain && !fraction && length <= 3 && value > 0) {
                    sink.found(next, value);
                }
            }
            case DAY -> {
                if (day && plain) {
                    sink.found(next, value);
                }
                suffixed(words, next, day, value, table.daySuffixes(), sink);
            }
            case NTH, DTH -> suffixed(words, next, day, value, table.daySuffixes(), sink);
            case DIGITS -> {
                if (day && plain) {
                    sink.found(next, value);
                }
            }
            case YEAR -> {
                if (isYear(words, place)) {
                    sink.found(next, value);
                }
                suffixed(words, next, isYear(words, place), value, table.yearSuffixes(), sink);
            }
            case YEARTH -> suffixed(words, next, isYear(words, place), value, table.yearSuffixes(), sink);
            case SHORTYEAR -> {
                if (length == 2 && plain) {
                    sink.found(next, value);
                }
            }
        }
    }

    private static boolean isYear(Words words, int place) {
        return words.length(place) == 4 && words.value(place) >= 1300 && words.value(place) < 2200;
    }

    private static void suffixed(
            Words words, int next, boolean fits, int value, List<List<Integer>> suffixes, Sink sink) {
        if (!fits) {
            return;
        }
        for (List<Integer> suffix : suffixes) {
            boolean same = true;
            for (int i = 0; same && i < suffix.size(); i++) {
                same = words.isJoined(next + i) && words.id(next + i) == suffix.get(i);
            }
            int end = next + suffix.size();
            if (same && (!words.isJoined(end) || !words.isLetters(end))) {
                sink.found(end, value);
            }
        }
    }

    private void spelled(Words words, int place, Sink sink) {
        int id = words.id(place);
        Integer cardinal = table.cardinals().get(id);
        Integer ordinal = table.ordinals().get(id);
        if (cardinal != null && kind != Kind.NTH) {
            add(place + 1, cardinal, sink);
        }
        if (ordinal != null && kind != Kind.NUMBER) {
            add(place + 1, ordinal, sink);
        }
        if (cardinal != null && cardinal >= 20 && cardinal % 10 == 0) {
            int next = words.id(place + 1) >= 0 && table.joiners().get(words.id(place + 1)) ? place + 2 : place + 1;
            Integer unit = table.cardinals().get(words.id(next));
            Integer last = table.ordinals().get(words.id(next));
            if (unit != null && unit < 10 && kind != Kind.NTH) {
                add(next + 1, cardinal + unit, sink);
            }
            if (last != null && last < 10 && kind != Kind.NUMBER) {
                add(next + 1, cardinal + last, sink);
            }
        }
    }

    private void add(int end, int value, Sink sink) {
        if (kind == Kind.NUMBER || (value >= 1 && value <= 31)) {
            sink.found(end, value);
        }
    }
}
