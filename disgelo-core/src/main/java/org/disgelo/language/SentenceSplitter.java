package org.disgelo.language;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.text.Pos;
import org.disgelo.text.Span;

/**
 * Finds sentences. A full stop ends one unless an abbreviation or an initial stands before it or a lower-case word follows;
 * a line break ends one unless the text is wrapped (the next line begins in lower case, or most lines of the text do so).
 */
final class SentenceSplitter {

    /** Longest sentence in characters; what is longer is cut at a space: nobody writes such sentences, but files hold them. */
    private static final int LONGEST = 1_500;

    private final Language language;

    SentenceSplitter(Language language) {
        this.language = language;
    }

    List<Span> split(String text) {
        List<Span> spans = new ArrayList<>();
        boolean wrapped = isWrapped(text);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = false;
            if (c == '\n') {
                ends = !continues(text, i, wrapped);
            } else if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
                int after = afterClosing(text, i + 1);
                if (endsSentence(text, start, i, after)) {
                    i = after - 1;
                    ends = true;
                }
            } else if (i - start > LONGEST && Tokenizer.isSpace(c)) {
                ends = true;
            }
            if (ends) {
                add(text, start, i + 1, spans);
                start = i + 1;
            }
        }
        add(text, start, text.length(), spans);
        return spans;
    }

    /** Whether a sentence is a line of its own without a closing mark. */
    boolean isHeading(String text, Span span) {
        char last = text.charAt(span.end() - 1);
        boolean lineStart = span.start() == 0 || text.charAt(span.start() - 1) == '\n';
        boolean lineEnd =
                span.end() == text.length() || text.charAt(span.end()) == '\n' || text.charAt(span.end()) == '\r';
        return lineStart && lineEnd && span.length() < 160 && ".!?\u2026:;,".indexOf(last) < 0;
    }

    private static void add(String text, int from, int to, List<Span> spans) {
        while (from < to && Tokenizer.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Tokenizer.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            spans.add(new Span(from, to));
        }
    }

    private static boolean isWrapped(String text) {
        int breaks = 0;
        int lower = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i + 1 < text.length(); i = text.indexOf('\n', i + 1)) {
            char next = text.charAt(i + 1);
            if (Character.isLetter(next)) {
                breaks++;
                lower += Character.isLowerCase(next) ? 1 : 0;
            }
        }
        return breaks >= 4 && lower * 2 > breaks;
    }

    private static boolean continues(String text, int newline, boolean wrapped) {
        int next = newline + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        if (next >= text.length() || text.charAt(next) == '\n' || text.charAt(next) == '\r') {
            return false;
        }
        return Character.isLowerCase(text.charAt(next)) || wrapped;
    }

    private static int afterClosing(String text, int at) {
        while (at < text.length()
                && ".!?\u2026\"'\u201C\u201D\u2018\u2019\u00AB\u00BB)]".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private boolean endsSentence(String text, int start, int stop, int after) {
        if (after < text.length() && !Tokenizer.isSpace(text.charAt(after))) {
            return false;
        }
        int next = after;
        while (next < text.length() && Tokenizer.isSpace(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        if (text.charAt(stop) != '.') {
            return true;
        }
        int word = stop;
        while (word > start && (Tokenizer.isWord(text.charAt(word - 1)) || text.charAt(word - 1) == '.')) {
            word--;
        }
        String before = text.substring(word, stop);
        if (before.length() == 1 && Character.isUpperCase(before.charAt(0))) {
            return false;
        }
        if (language.ordinalStop() && isOrdinal(text, start, word, before, next)) {
            return false;
        }
        String lower = Tokenizer.plain(before);
        return !language.abbreviations().contains(lower)
                && !(before.indexOf('.') > 0 && next < text.length() && before.length() <= 3 && isName(text, next));
    }

    /** Whether a number of one or two digits is an ordinal: 'am 5. März', 'das 32. Mitglied'; not 'in Artikel 4. Danach'. */
    private boolean isOrdinal(String text, int start, int word, String before, int next) {
        boolean number =
                !before.isEmpty() && before.length() <= 2 && before.chars().allMatch(Character::isDigit);
        if (!number || next >= text.length()) {
            return false;
        }
        int end = word;
        while (end > start && Tokenizer.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > start && Tokenizer.isWord(text.charAt(from - 1))) {
            from--;
        }
        boolean behindNoun = from < end && Character.isUpperCase(text.charAt(from)) && from > start;
        return !behindNoun || language.words().get(wordAt(text, next)) == Pos.NOUN;
    }

    private static String wordAt(String text, int from) {
        int to = from;
        while (to < text.length() && Tokenizer.isWord(text.charAt(to))) {
            to++;
        }
        return Tokenizer.plain(text.substring(from, to));
    }

    /** After an acronym with stops a capital may go on the sentence: 'U.S. President'. */
    private static boolean isName(String text, int at) {
        return Character.isUpperCase(text.charAt(at));
    }
}
