package org.disgelo.place;

import java.text.Normalizer;

/**
 * Turns words into hashes under which spellings meet: case, accents, hyphens and apostrophes do not count, and of
 * Cyrillic words only stem and class of declension, so that 'Москве' finds 'Москва'.
 *
 * <p>A word may be read in several {@link Form forms}, of which the reader of a text tries one after the other.
 */
final class NameHash {

    /** How a word of a text is taken for a word of the list. */
    enum Form {
        /** As it is listed. */
        LISTED,
        /** Of a Cyrillic noun that ends in a consonant when listed: 'Киева'. */
        HARD_CASE,
        /** The same with an ending of more than one letter: 'Киевом'. */
        HARD_LONG_CASE,
        /** Of a Cyrillic noun that ends in a vowel, й or ь when listed: 'Москве'. */
        SOFT_CASE,
        /** The same with an ending of more than one letter: 'Москвой'. */
        SOFT_LONG_CASE,
        /** Of a Cyrillic adjective: 'Гродненской'. */
        ADJECTIVE,
        /** A German genitive: 'Berlins'. */
        GENITIVE
    }

    static final long START = 0xcbf29ce484222325L;

    /** What {@link #word} gives for a form that the word does not have. */
    static final long NONE = 0;

    private static final int LONGEST_WORD = 40;
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_LONG_CASE_STEM = 4;
    private static final int SHORTEST_GENITIVE = 5;
    private static final long PRIME = 0x100000001b3L;
    private static final char[] FOLDED = folded();

    /** Ends the hash of an adjective, so that 'Минский' is not 'Минск'. */
    private static final char ADJECTIVE_MARK = '*';

    /** Ends the hash of a noun whose last letter changes, so that 'Сан' is not 'Сана'. */
    private static final char SOFT_MARK = '~';

    private static final char NO_MARK = 0;

    // Folded letters: й is и, ё is е.
    private static final String[] ADJECTIVE_NOMINATIVE = {"ыи", "ии", "ая", "яя", "ое", "ее", "ые"};
    private static final String[] ADJECTIVE_CASES = {
        "ого", "его", "ому", "ему", "ыми", "ими", "ои", "еи", "ую", "юю", "ом", "ем", "ым", "им", "ых", "их"
    };
    private static final String[] SOFT_LONG_CASES = {
        "ами", "ями", "ои", "еи", "ою", "ею", "ем", "ом", "ью", "ах", "ях", "ам", "ям", "ов"
    };
    private static final String[] HARD_LONG_CASES = {"ами", "ом", "ем", "ах", "ам", "ов"};
    private static final String[] DECLINED_NEUTERS = {"ово", "ево", "ино", "ыно"};

    private NameHash() {}

    static int nextWord(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int wordEnd(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * Adds a word to the hash of those before it.
     *
     * @return {@link #NONE} if the word does not have that form
     */
    static long word(long before, CharSequence text, int start, int end, Form form) {
        if (!isCyrillic(text.charAt(start))) {
            return switch (form) {
                case LISTED -> hash(before, letters(text, start, end), end - start, NO_MARK);
                case GENITIVE ->
                    end - start >= SHORTEST_GENITIVE && text.charAt(end - 1) == 's'
                            ? hash(before, letters(text, start, end), end - start - 1, NO_MARK)
                            : NONE;
                default -> NONE;
            };
        }
        char[] word = letters(text, start, end);
        return switch (form) {
            case LISTED -> listed(before, word);
            case HARD_CASE -> one(before, word, "ауеыи", NO_MARK);
            case HARD_LONG_CASE -> ending(before, word, HARD_LONG_CASES, SHORTEST_LONG_CASE_STEM, NO_MARK);
            case SOFT_CASE -> one(before, word, "аяыиеую", SOFT_MARK);
            case SOFT_LONG_CASE -> ending(before, word, SOFT_LONG_CASES, SHORTEST_LONG_CASE_STEM, SOFT_MARK);
            case ADJECTIVE -> ending(before, word, ADJECTIVE_CASES, SHORTEST_STEM, ADJECTIVE_MARK);
            case GENITIVE -> NONE;
        };
    }

    /** Whether a word is listed as a Cyrillic adjective. */
    static boolean isListedAdjective(CharSequence text, int start, int end) {
        char[] word = letters(text, start, end);
        return isCyrillic(word[0])
                && (without(word, ADJECTIVE_NOMINATIVE, SHORTEST_STEM) > 0 || endsWith(word, "скои"));
    }

    private static boolean isCyrillic(char c) {
        return c >= 'Ѐ' && c < 'Ԁ';
    }

    private static long listed(long before, char[] word) {
        long adjective = ending(before, word, ADJECTIVE_NOMINATIVE, SHORTEST_STEM, ADJECTIVE_MARK);
        if (adjective != NONE) {
            return adjective;
        }
        if (endsWith(word, "скои")) {
            return hash(before, word, word.length - 2, ADJECTIVE_MARK);
        }
        return isSoft(word) ? hash(before, word, word.length - 1, SOFT_MARK) : hash(before, word, word.length, NO_MARK);
    }

    /** Whether the last letter changes from case to case; foreign names in -о, -у, -э, -и and most in -е stay as they are. */
    private static boolean isSoft(char[] word) {
        if (word.length <= SHORTEST_STEM) {
            return false;
        }
        char last = word[word.length - 1];
        char previous = word[word.length - 2];
        return switch (last) {
            case 'а', 'я', 'ь', 'ы' -> true;
            case 'и' -> "кгхжшчщаеоуэ".indexOf(previous) >= 0;
            case 'е' -> previous == 'ь';
            case 'о' -> without(word, DECLINED_NEUTERS, 1) > 0;
            default -> false;
        };
    }

    private static long one(long before, char[] word, String endings, char mark) {
        boolean has = word.length > SHORTEST_STEM && endings.indexOf(word[word.length - 1]) >= 0;
        return has ? hash(before, word, word.length - 1, mark) : NONE;
    }

    private static long ending(long before, char[] word, String[] endings, int shortest, char mark) {
        int length = without(word, endings, shortest);
        return length == 0 ? NONE : hash(before, word, length, mark);
    }

    /** Length of the word without the first of these endings that it has, 0 if it has none. */
    private static int without(char[] word, String[] endings, int shortest) {
        for (String ending : endings) {
            if (word.length >= ending.length() + shortest && endsWith(word, ending)) {
                return word.length - ending.length();
            }
        }
        return 0;
    }

    private static boolean endsWith(char[] word, String ending) {
        int at = word.length - ending.length();
        for (int i = 0; at >= 0 && i < ending.length(); i++) {
            if (word[at + i] != ending.charAt(i)) {
                return false;
            }
        }
        return at >= 0;
    }

    private static long hash(long before, char[] letters, int length, char mark) {
        long hash = (before ^ ' ') * PRIME;
        for (int i = 0; i < Math.min(length, letters.length); i++) {
            hash = (hash ^ letters[i]) * PRIME;
        }
        hash = mark == NO_MARK ? hash : (hash ^ mark) * PRIME;
        return hash ^ hash >>> 29;
    }

    private static char[] letters(CharSequence text, int start, int end) {
        char[] letters = new char[Math.min(LONGEST_WORD, end - start)];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = fold(text.charAt(start + i));
        }
        return letters;
    }

    private static char fold(char c) {
        return c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
    }

    private static char[] folded() {
        char[] table = new char[0x530];
        for (char c = 0; c < table.length; c++) {
            char lower = Character.toLowerCase(c);
            table[c] = lower < 0x80
                    ? lower
                    : Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                            .charAt(0);
        }
        String from = "łøđıŁØĐ";
        String to = "lodilod";
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to.charAt(i);
        }
        return table;
    }
}
