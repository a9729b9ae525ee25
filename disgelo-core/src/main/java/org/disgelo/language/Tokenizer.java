package org.disgelo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;

/**
 * Cuts text into words and marks with exact offsets. Hyphens and dashes are marks of their own, elided forms (l', dell')
 * and suffixes ('s, n't) words of their own; acronyms with stops (U.S.) and numbers with separators (1,500.7) stay whole.
 */
final class Tokenizer {

    private static final List<Reading> GENITIVE = List.of(new Reading("'s", Pos.GENITIVE, Set.of()));

    private final Language language;
    private final Dictionary dictionary;

    Tokenizer(Language language, Dictionary dictionary) {
        this.language = language;
        this.dictionary = dictionary;
    }

    /** The tokens of a stretch of text. */
    List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
            } else if (isWord(c)) {
                at = addWord(text, at, wordEnd(text, at, to), to, tokens);
            } else {
                int end = Character.isHighSurrogate(c) && at + 1 < to ? at + 2 : at + 1;
                add(text, at, end, tokens);
                at = end;
            }
        }
        return tokens;
    }

    /** A plain form of a word or mark: lower case, straight apostrophe, plain hyphen. */
    static String plain(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return lower.replace('\u2019', '\'')
                .replace('\u02BC', '\'')
                .replace('\u2011', '-')
                .replace('\u2010', '-');
    }

    private int wordEnd(String text, int from, int to) {
        int at = from;
        boolean number = Character.isDigit(text.charAt(from));
        while (at < to) {
            char c = text.charAt(at);
            if (isWord(c)) {
                at++;
            } else if (at + 1 < to && c == '.' && isAcronym(text, from, at)) {
                at++;
            } else if (c == '.' && at - from >= 2 && isAcronym(text, from, at)) {
                at++;
                break;
            } else if (number && (c == '.' || c == ',') && at + 1 < to && Character.isDigit(text.charAt(at + 1))) {
                at++;
            } else if (number && c == '.' && isOrdinal(text, from, at, to)) {
                at++;
                break;
            } else {
                break;
            }
        }
        return at;
    }

    /** A full stop behind a number within a sentence belongs to it where the language writes ordinals so. */
    private boolean isOrdinal(String text, int from, int stop, int to) {
        return language.ordinalStop() && stop - from <= 2 && stop + 1 < to && isSpace(text.charAt(stop + 1));
    }

    /** Whether what stands before a full stop is single letters between stops: U.S. */
    private static boolean isAcronym(String text, int from, int stop) {
        for (int i = from; i < stop; i++) {
            boolean letterPlace = (i - from) % 2 == 0;
            char c = text.charAt(i);
            if (letterPlace != Character.isUpperCase(c) || !letterPlace && c != '.') {
                return false;
            }
        }
        boolean first = stop == from + 1;
        return (stop - from) % 2 == 1
                && (!first
                        || stop + 1 < text.length()
                                && Character.isUpperCase(text.charAt(stop + 1))
                                && stop + 2 < text.length()
                                && text.charAt(stop + 2) == '.');
    }

    /** Adds the word from {@code from}; returns where to go on. */
    private int addWord(String text, int from, int end, int to, List<Token> tokens) {
        int whole = hyphenated(text, from, end, to);
        if (whole > end) {
            add(text, from, whole, tokens);
            return whole;
        }
        int subject = inversion(text, end, to);
        if (subject > end) {
            add(text, from, end, tokens);
            add(text, end, subject, tokens);
            return subject;
        }
        if (end < to
                && text.charAt(end) == '.'
                && language.abbreviations().contains(plain(text.substring(from, end)))) {
            add(text, from, end + 1, tokens);
            return end + 1;
        }
        if (end < to && isApostrophe(text.charAt(end))) {
            String lower = plain(text.substring(from, end));
            if (language.elisions().contains(lower)) {
                add(text, from, end + 1, tokens);
                return end + 1;
            }
            for (String suffix : language.suffixes()) {
                int head = suffix.indexOf('\'');
                boolean ends = lower.length() > head && lower.endsWith(suffix.substring(0, head));
                if (ends && followedBy(text, end, suffix.substring(head))) {
                    int tail = end + suffix.length() - head;
                    if (suffix.endsWith("'")) {
                        // 'Athens' ministry', 'the rebels' leader': the word keeps its s
                        add(text, from, end, tokens);
                        tokens.add(new Token(end, tail, text.substring(end, tail), "'", GENITIVE, true));
                        return tail;
                    }
                    add(text, from, end - head, tokens);
                    add(text, end - head, tail, tokens);
                    return tail;
                }
            }
        }
        add(text, from, end, tokens);
        return end;
    }

    /** Where the longest word with hyphens that the dictionary knows ends, or -1. */
    private int hyphenated(String text, int from, int end, int to) {
        int longest = -1;
        int at = end;
        while (language.hyphenated() && at + 1 < to && isHyphen(text.charAt(at)) && isWord(text.charAt(at + 1))) {
            at = wordEnd(text, at + 1, to);
            String form = text.substring(from, at);
            if (dictionary.knows(form, plain(form))) {
                longest = at;
            }
        }
        return longest;
    }

    /** Where the subject that is attached to a verb ends: 'a-t-il'; -1 if there is none. */
    private int inversion(String text, int end, int to) {
        int longest = -1;
        if (end < to && isHyphen(text.charAt(end))) {
            for (String suffix : language.inversions()) {
                int tail = end + suffix.length();
                if (tail > longest && tail <= to && followedBy(text, end, suffix)) {
                    longest = tail;
                }
            }
        }
        return longest;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2011' || c == '\u2010';
    }

    private static boolean followedBy(String text, int at, String tail) {
        int end = at + tail.length();
        return end <= text.length()
                && plain(text.substring(at, end)).equals(tail)
                && (end == text.length() || !isWord(text.charAt(end)));
    }

    private void add(String text, int from, int to, List<Token> tokens) {
        String form = text.substring(from, to);
        Dictionary.Word word = dictionary.word(form);
        boolean joined = !tokens.isEmpty() && tokens.getLast().end() == from;
        tokens.add(new Token(from, to, form, word.lower(), word.readings(), joined));
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\uFEFF'
                || Character.getType(c) == Character.FORMAT;
    }

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
