package org.disgelo.time;

/** Looks at what stands around a phrase: a number may be part of a greater one, a month may be somebody's name. */
final class Edges {

    private static final String CURRENCIES = "$\u20AC\u00A3\u00A5\u20BD#\u2116\u00A7";

    private final Grammar grammar;
    private final Words words;

    Edges(Grammar grammar, Words words) {
        this.grammar = grammar;
        this.words = words;
    }

    boolean fits(Match match) {
        return words.paragraph(match.from()) == words.paragraph(match.to() - 1)
                && isForward(match)
                && isOpenLeft(match.from())
                && isOpenRight(match.to())
                && !(match.to() == match.from() + 2 && words.is(match.from() + 1, '.') && match.has(Slot.MONTH))
                && isWritten(match)
                && (match.meaning() != Meaning.WEAK || !isCounting(match));
    }

    /** Whether a period ends after it begins: '4-1 February' is a score and a month. */
    private static boolean isForward(Match match) {
        boolean months = match.has(Slot.MONTH) && match.has(Slot.MONTH2);
        boolean days = months || !match.has(Slot.DAY2) || match.get(Slot.DAY) < match.get(Slot.DAY2);
        boolean told = match.has(Slot.YEAR) && match.has(Slot.YEAR2) && match.get(Slot.YEAR2) >= 100;
        boolean years = !told || match.get(Slot.YEAR) <= match.get(Slot.YEAR2);
        return days && years;
    }

    /** Whether no number, name or sum of money runs into the word from the left. */
    boolean isOpenLeft(int from) {
        if (!words.isJoined(from)) {
            return !words.isDigits(from) || from == 0 || CURRENCIES.indexOf(words.first(from - 1)) < 0;
        }
        int before = from - 1;
        boolean hyphened = words.is(before, '-') && words.isJoined(before);
        if (!words.isDigits(from)) {
            return !hyphened && !words.isDigits(before);
        }
        boolean part =
                (words.is(before, '.') || words.is(before, ',') || words.is(before, '/') || words.is(before, ':'))
                        && words.isDigits(before - 1)
                        && words.isJoined(before);
        boolean word = words.isLetters(before) && Character.isLetter(words.last(before));
        return !hyphened && !part && !word && CURRENCIES.indexOf(words.first(before)) < 0;
    }

    /** Whether no number or compound goes on to the right, and no share or unit is told. */
    private boolean isOpenRight(int to) {
        boolean number = words.isDigits(to - 1) || (words.is(to - 1, '.') && words.isDigits(to - 2));
        if (number && (words.is(to, '%') || words.is(to, '\u00B0') || words.is(to, '\u20AC') || words.is(to, '$'))) {
            return false;
        }
        if (!words.isJoined(to)) {
            return true;
        }
        boolean more = words.isJoined(to + 1);
        if (words.is(to, '-')) {
            return !more || (!words.isLetters(to + 1) && !words.isDigits(to + 1));
        }
        boolean separator = words.is(to, '.') || words.is(to, ',') || words.is(to, '/') || words.is(to, ':');
        boolean goesOn = words.isLetters(to) || words.isDigits(to) || (separator && more && words.isDigits(to + 1));
        return !number || !goesOn;
    }

    /** Whether months and days of the week are written as the language writes them. */
    private boolean isWritten(Match match) {
        boolean single = match.to() == match.from() + 1;
        for (int i = match.from(); i < match.to(); i++) {
            int id = words.id(i);
            if (id < 0
                    || (!grammar.months().opensWith(id) && !grammar.weekdays().opensWith(id))) {
                continue;
            }
            if (grammar.manner().capitalised() && !words.isCapital(i)) {
                return false;
            }
            if (!grammar.manner().capitalised() && single && words.isCapital(i) && !words.opensSentence(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word behind makes the number one of things, or the month a name. */
    private boolean isCounting(Match match) {
        int next = match.to();
        if (words.id(next) >= 0 && grammar.counted().get(words.id(next))) {
            return true;
        }
        boolean capital = words.isCapital(next) && words.sentence(next) == words.sentence(next - 1);
        boolean number = words.isDigits(next - 1) || words.isDigits(next - 2);
        return capital
                && (number
                        ? grammar.manner().nounsCapitalised()
                        : grammar.manner().capitalised());
    }
}
