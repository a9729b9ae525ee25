package org.disgelo.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Several words that act as one; each word is a form or a lemma. Found by their first word and then by their second, since dozens begin
 * with 'in'.
 */
public final class Phrases {

    /** What stands for the second word of a phrase that has but one. */
    private static final String NONE = "";

    /** A phrase and how many were written before it. */
    private record Phrase(String[] words, String meaning, int order) {

        /** Whether it is the one to take of two that stand there: the longer, or else the one written first. */
        boolean goesBefore(@Nullable Phrase other) {
            return other == null
                    || words.length > other.words.length
                    || words.length == other.words.length && order < other.order;
        }
    }

    /**
     * A phrase found.
     *
     * @param to index after its last token
     * @param meaning the one word that it acts as
     */
    public record Match(int to, String meaning) {}

    private final Map<String, Map<String, List<Phrase>>> byWords = new HashMap<>();

    /** Phrases, their words between blanks, to what they act as. */
    Phrases(Map<String, String> phrases) {
        int order = 0;
        for (Map.Entry<String, String> written : phrases.entrySet()) {
            String[] words = written.getKey().split(" ");
            byWords.computeIfAbsent(words[0], k -> new HashMap<>())
                    .computeIfAbsent(words.length > 1 ? words[1] : NONE, k -> new ArrayList<>(1))
                    .add(new Phrase(words, written.getValue(), order++));
        }
    }

    /** The longest phrase that stands there, or null. */
    public @Nullable Match at(List<Token> tokens, int at) {
        Token first = tokens.get(at);
        Phrase best = longest(byWords.get(first.lower()), tokens, at);
        if (!first.lemma().equals(first.lower())) {
            Phrase other = longest(byWords.get(first.lemma()), tokens, at);
            best = other != null && (best == null || other.words.length > best.words.length) ? other : best;
        }
        return best == null ? null : new Match(at + best.words.length, best.meaning);
    }

    private static @Nullable Phrase longest(@Nullable Map<String, List<Phrase>> bySecond, List<Token> tokens, int at) {
        if (bySecond == null) {
            return null;
        }
        Phrase best = longest(bySecond.get(NONE), tokens, at, null);
        if (at + 1 < tokens.size()) {
            Token second = tokens.get(at + 1);
            best = longest(bySecond.get(second.lower()), tokens, at, best);
            if (!second.lemma().equals(second.lower())) {
                best = longest(bySecond.get(second.lemma()), tokens, at, best);
            }
        }
        return best;
    }

    private static @Nullable Phrase longest(
            @Nullable List<Phrase> phrases, List<Token> tokens, int at, @Nullable Phrase known) {
        Phrase best = known;
        for (Phrase phrase : phrases == null ? List.<Phrase>of() : phrases) {
            if (phrase.goesBefore(best) && stands(phrase.words, tokens, at)) {
                best = phrase;
            }
        }
        return best;
    }

    /** Whether the words from the third on stand there. */
    private static boolean stands(String[] words, List<Token> tokens, int at) {
        if (at + words.length > tokens.size()) {
            return false;
        }
        for (int i = 2; i < words.length; i++) {
            Token token = tokens.get(at + i);
            if (!words[i].equals(token.lower()) && !words[i].equals(token.lemma())) {
                return false;
            }
        }
        return true;
    }
}
