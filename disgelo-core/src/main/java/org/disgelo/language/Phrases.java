package org.disgelo.language;

import java.util.List;
import java.util.Map;
import org.disgelo.text.FirstWords;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Several words that act as one, found by their first word; each word is a form or a lemma. */
public final class Phrases {

    private record Phrase(String[] words, String meaning) {}

    /**
     * A phrase found.
     *
     * @param to index after its last token
     * @param meaning the one word that it acts as
     */
    public record Match(int to, String meaning) {}

    private final FirstWords<Phrase> byFirst = new FirstWords<>();

    /** Phrases, their words between blanks, to what they act as. */
    Phrases(Map<String, String> phrases) {
        phrases.forEach((words, meaning) -> {
            Phrase phrase = new Phrase(words.split(" "), meaning);
            byFirst.add(phrase.words[0], phrase);
        });
    }

    /** The longest phrase that stands there, or null. */
    public @Nullable Match at(List<Token> tokens, int at) {
        Token first = tokens.get(at);
        Phrase best = longest(byFirst.at(first.lower()), tokens, at, null);
        if (!first.lemma().equals(first.lower())) {
            best = longest(byFirst.at(first.lemma()), tokens, at, best);
        }
        return best == null ? null : new Match(at + best.words.length, best.meaning);
    }

    private static @Nullable Phrase longest(List<Phrase> phrases, List<Token> tokens, int at, @Nullable Phrase known) {
        Phrase best = known;
        for (Phrase phrase : phrases) {
            boolean longer = best == null || phrase.words.length > best.words.length;
            if (longer && stands(phrase.words, tokens, at)) {
                best = phrase;
            }
        }
        return best;
    }

    private static boolean stands(String[] words, List<Token> tokens, int at) {
        if (at + words.length > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            Token token = tokens.get(at + i);
            if (!words[i].equals(token.lower()) && !words[i].equals(token.lemma())) {
                return false;
            }
        }
        return true;
    }
}
