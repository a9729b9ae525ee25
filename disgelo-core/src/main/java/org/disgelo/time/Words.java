package org.disgelo.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * A text cut into words, numbers and marks, each with the number that the vocabulary gives it. An elided form ("l'")
 * and a suffix ("'s") that the vocabulary knows is a word of its own.
 */
final class Words {

    /** A word that the vocabulary does not know. */
    static final int UNKNOWN = -1;

    /** A run of digits. */
    static final int DIGITS = -2;

    private static final int CHARACTERS_A_WORD = 5;

    private final String text;
    private final Map<String, Integer> vocabulary;
    private final int longest;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] ids;
    private int[] sentences;
    private int[] paragraphs;

    /**
     * Cuts a text.
     *
     * @param vocabulary words in lower case, with their numbers
     * @param longest length of the longest of them
     */
    Words(String text, Map<String, Integer> vocabulary, int longest) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.longest = longest;
        int expected = 16 + text.length() / CHARACTERS_A_WORD;
        starts = new int[expected];
        ends = new int[expected];
        ids = new int[expected];
        sentences = new int[expected];
        paragraphs = new int[expected];
        cut();
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The word's number in the vocabulary, {@link #DIGITS} or {@link #UNKNOWN}; the latter, too, outside the text. */
    int id(int i) {
        return i < 0 || i >= size ? UNKNOWN : ids[i];
    }

    char first(int i) {
        return text.charAt(starts[i]);
    }

    char last(int i) {
        return text.charAt(ends[i] - 1);
    }

    int length(int i) {
        return ends[i] - starts[i];
    }

    /** Index of the sentence, from 0; sentences are cut roughly. */
    int sentence(int i) {
        return sentences[i];
    }

    /** Index of the line, from 0. */
    int paragraph(int i) {
        return paragraphs[i];
    }

    boolean isDigits(int i) {
        return id(i) == DIGITS;
    }

    /** The value of a run of at most nine digits. */
    int value(int i) {
        return Integer.parseInt(text, starts[i], ends[i], 10);
    }

    boolean isLetters(int i) {
        return i >= 0 && i < size && Character.isLetter(first(i));
    }

    boolean isCapital(int i) {
        return i >= 0 && i < size && Character.isUpperCase(first(i));
    }

    boolean is(int i, char mark) {
        return i >= 0 && i < size && ends[i] == starts[i] + 1 && plain(first(i)) == mark;
    }

    /** Whether the word stands without a space behind the one before. */
    boolean isJoined(int i) {
        return i > 0 && i < size && starts[i] == ends[i - 1];
    }

    /** Whether the sentence opens with this word, but for quotation marks and brackets. */
    boolean opensSentence(int i) {
        int before = i - 1;
        while (before >= 0 && sentences[before] == sentences[i] && !Character.isLetterOrDigit(first(before))) {
            before--;
        }
        return before < 0 || sentences[before] != sentences[i];
    }

    private void cut() {
        int at = 0;
        int sentence = 0;
        int paragraph = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                paragraph++;
                sentence++;
            }
            if (isSpace(c)) {
                at++;
                continue;
            }
            if (size > 0 && starts[size - 1] + 1 == ends[size - 1] && endsSentence(at)) {
                sentence++;
            }
            int from = size;
            at = Character.isDigit(c) ? digits(at) : Character.isLetter(c) ? letters(at) : mark(at);
            Arrays.fill(sentences, from, size, sentence);
            Arrays.fill(paragraphs, from, size, paragraph);
        }
    }

    /** Whether a sentence ends with the last word cut, when the next stands at this place. */
    private boolean endsSentence(int at) {
        char last = first(size - 1);
        boolean stop = last == '.' || last == '!' || last == '?' || last == '\u2026';
        if (!stop || ends[size - 1] == at || Character.isLowerCase(text.charAt(at))) {
            return false;
        }
        int before = size - 2;
        boolean ordinal = before >= 0 && ids[before] == DIGITS && length(before) <= 2;
        boolean initial = before >= 0 && length(before) == 1 && Character.isUpperCase(first(before));
        return last != '.' || (!ordinal && !initial);
    }

    private int digits(int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        add(from, at, at - from <= 9 ? DIGITS : UNKNOWN);
        return at;
    }

    private int letters(int from) {
        int at = from;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && plain(text.charAt(at)) == '\'') {
            int elided = number(from, at + 1);
            if (elided >= 0) {
                add(from, at + 1, elided);
                return at + 1;
            }
            int end = at + 1;
            while (end < text.length() && isLetter(text.charAt(end))) {
                end++;
            }
            int suffix = number(at, end);
            if (suffix >= 0) {
                add(from, at, number(from, at));
                add(at, end, suffix);
                return end;
            }
        }
        add(from, at, number(from, at));
        return at;
    }

    private int mark(int at) {
        add(at, at + 1, number(at, at + 1));
        return at + 1;
    }

    private int number(int from, int to) {
        if (to - from > longest) {
            return UNKNOWN;
        }
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        char last = word.charAt(word.length() - 1);
        char first = word.charAt(0);
        if (plain(last) != last || plain(first) != first) {
            word = plain(word);
        }
        return vocabulary.getOrDefault(word, UNKNOWN);
    }

    private void add(int from, int to, int id) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            ids = Arrays.copyOf(ids, size * 2);
            sentences = Arrays.copyOf(sentences, size * 2);
            paragraphs = Arrays.copyOf(paragraphs, size * 2);
        }
        starts[size] = from;
        ends[size] = to;
        ids[size++] = id;
    }

    /** Typographic apostrophes and short dashes as plain ones. */
    static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            plain.append(plain(word.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2019', '\u02BC', '\u2018' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            default -> c;
        };
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u00AD';
    }
}
