package org.disgelo.place;

import java.util.Arrays;
import java.util.Locale;
import org.disgelo.place.NameHash.Form;
import org.disgelo.text.Span;

/** The words of a text by their places; what stands between two of them is a gap. */
final class Words {

    private static final String SENTENCE_ENDS = ".!?…:;\n«»„“”\"";
    private static final int CHARACTERS_A_WORD = 5;
    private static final int LONGEST_ABBREVIATION = 2;
    private static final int FORMS = Form.values().length;
    private static final char FIRST_CYRILLIC = '\u0400';

    private final String text;
    private final boolean genitives;
    private int[] starts;
    private int[] ends;
    private int size;

    /** @param genitives whether a final s may be an ending of a name */
    Words(String text, boolean genitives) {
        this.text = text;
        this.genitives = genitives;
        int expected = 16 + text.length() / CHARACTERS_A_WORD;
        starts = new int[expected];
        ends = new int[expected];
        int at = NameHash.nextWord(text, 0, text.length());
        while (at < text.length()) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = at;
            int end = NameHash.wordEnd(text, at, text.length());
            ends[size++] = end;
            at = NameHash.nextWord(text, end, text.length());
        }
    }

    int size() {
        return size;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    boolean isCapital(int word) {
        return Character.isUpperCase(text.charAt(starts[word]));
    }

    /** Whether the word may be an abbreviation. */
    boolean isShort(int word) {
        return ends[word] - starts[word] <= LONGEST_ABBREVIATION;
    }

    /** Whether the word is at least two letters, all of them capitals. */
    boolean isAcronym(int word) {
        for (int i = starts[word]; i < ends[word]; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return ends[word] - starts[word] > 1;
    }

    /** Whether the word, taken in that form, is a Cyrillic adjective. */
    boolean isAdjective(int word, Form form) {
        return form == Form.ADJECTIVE
                || form == Form.LISTED && NameHash.isListedAdjective(text, starts[word], ends[word]);
    }

    String lower(int word) {
        return text.substring(starts[word], ends[word]).toLowerCase(Locale.ROOT);
    }

    String form(int first, int end) {
        return text.substring(starts[first], ends[end - 1]);
    }

    /** How many of the {@link Form forms} a word may have, from the first on. */
    int forms(int word) {
        boolean cyrillic = text.charAt(starts[word]) >= FIRST_CYRILLIC;
        return cyrillic || genitives ? FORMS : 1;
    }

    /** Adds a word's form to a hash, see {@link NameHash#word}. */
    long hash(long before, int word, Form form) {
        return NameHash.word(before, text, starts[word], ends[word], form);
    }

    /** Whether nothing but a blank, or another of these characters beside it, stands before a word. */
    boolean follows(int word, String marks) {
        if (word == 0 || word >= size) {
            return false;
        }
        for (int i = ends[word - 1]; i < starts[word]; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\u00a0' && marks.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    boolean hasBefore(int word, char mark) {
        return word > 0
                && word < size
                && text.substring(ends[word - 1], starts[word]).indexOf(mark) >= 0;
    }

    /** Whether a sentence or a quotation begins at the word. */
    boolean opensSentence(int word) {
        if (word == 0) {
            return true;
        }
        for (int i = ends[word - 1]; i < starts[word]; i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
