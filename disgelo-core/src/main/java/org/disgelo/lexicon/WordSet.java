package org.disgelo.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.disgelo.text.FirstWords;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A set of words and phrases that is matched against tokens by lemma or form. What it writes with a capital matches only what the text
 * writes so: 'Treffen' is no 'treffen'. Immutable.
 */
public final class WordSet {

    /** The words of a phrase in lower case, and whether it begins with a capital. */
    private record Phrase(String[] words, boolean capital) {}

    /** The set without words. */
    public static final WordSet NONE = new WordSet(List.of());

    private final List<String> phrases;
    /** Built when first asked: most of a lexicon's sets are not, in one article. Two threads may build the same. */
    private volatile @Nullable FirstWords<Phrase> index;

    private WordSet(List<String> phrases) {
        this.phrases = phrases;
    }

    /** The set of these words; a phrase's words stand between blanks. */
    public static WordSet of(Collection<String> phrases) {
        return new WordSet(List.copyOf(phrases));
    }

    private FirstWords<Phrase> byFirst() {
        FirstWords<Phrase> built = index;
        if (built == null) {
            built = new FirstWords<>();
            for (String phrase : phrases) {
                boolean capital = Character.isUpperCase(phrase.strip().codePointAt(0));
                for (String[] words : spellings(phrase)) {
                    built.add(words[0], new Phrase(words, capital));
                }
            }
            index = built;
        }
        return built;
    }

    /** A phrase cut into the tokens that a text may have: words with hyphens whole, and cut at the hyphens. */
    public static List<String[]> spellings(String phrase) {
        String lower = phrase.strip().toLowerCase(Locale.ROOT);
        String[] whole = cut(lower, false);
        return lower.indexOf('-') >= 0 ? List.of(whole, cut(lower, true)) : List.<String[]>of(whole);
    }

    /** The words between spaces, and behind apostrophes; hyphens as words of their own if asked for. */
    private static String[] cut(String phrase, boolean hyphens) {
        List<String> words = new ArrayList<>(4);
        int from = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i < phrase.length() ? phrase.charAt(i) : ' ';
            boolean hyphen = hyphens && c == '-';
            boolean space = Character.isWhitespace(c);
            int end = c == '\'' ? i + 1 : i;
            if (space || hyphen || c == '\'') {
                if (end > from) {
                    words.add(phrase.substring(from, end));
                }
                if (hyphen) {
                    words.add("-");
                }
                from = i + 1;
            }
        }
        return words.isEmpty() ? new String[] {phrase} : words.toArray(String[]::new);
    }

    /** Whether a word or phrase of the set begins so. */
    public boolean begins(String word) {
        return byFirst().has(word);
    }

    /** The first words of all words and phrases. */
    Set<String> beginnings() {
        return byFirst().words();
    }

    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** Whether a word or phrase of the set stands somewhere in these tokens. */
    public boolean in(List<Token> tokens, int from, int to) {
        for (int i = Math.max(0, from); i < to && i < tokens.size(); i++) {
            if (at(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** How many tokens the longest match at that place takes, or 0. */
    public int at(List<Token> tokens, int place) {
        Token first = tokens.get(place);
        FirstWords<Phrase> byFirst = byFirst();
        int longest = match(byFirst.at(first.lemma()), tokens, place);
        if (!first.lower().equals(first.lemma())) {
            longest = Math.max(longest, match(byFirst.at(first.lower()), tokens, place));
        }
        for (int r = 1; r < first.readings().size(); r++) {
            String lemma = first.readings().get(r).lemma();
            if (first.readings().get(r).pos() == first.pos() && !lemma.equals(first.lemma())) {
                longest = Math.max(longest, match(byFirst.at(lemma), tokens, place));
            }
        }
        return longest;
    }

    private static int match(List<Phrase> phrases, List<Token> tokens, int place) {
        if (phrases.isEmpty()) {
            return 0;
        }
        int longest = 0;
        for (Phrase phrase : phrases) {
            String[] words = phrase.words();
            if (words.length > longest && place + words.length <= tokens.size()) {
                boolean same = !phrase.capital() || tokens.get(place).capitalised();
                for (int w = 1; same && w < words.length; w++) {
                    same = isWord(tokens.get(place + w), words[w]);
                }
                longest = same ? words.length : longest;
            }
        }
        return longest;
    }

    /** Whether a token is that word, by form or by the lemma of any reading. */
    public static boolean isWord(Token token, String word) {
        if (token.lower().equals(word)) {
            return true;
        }
        List<Reading> readings = token.readings();
        for (int r = 0; r < readings.size(); r++) {
            if (readings.get(r).lemma().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
