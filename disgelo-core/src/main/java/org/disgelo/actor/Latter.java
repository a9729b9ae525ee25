package org.disgelo.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.text.Feature;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Whom 'the latter' means: somebody of whom the sentences before spoke last, one or several as the word tells. */
final class Latter {

    /** Somebody named by an office or as a crowd, and the words that did. */
    private record Somebody(List<Party> parties, List<Token> words) {}

    /** By whether there are several; a language whose words do not tell asks for either. */
    private final Map<Boolean, Somebody> last = new HashMap<>();

    private @Nullable Somebody latest;

    /** Takes note of somebody, in the order of the text. */
    void named(List<Party> parties, List<Token> words, boolean several) {
        latest = new Somebody(parties, words);
        last.put(several, latest);
    }

    /** The parties that the phrase takes up; empty if it does not say 'the latter', or nobody was spoken of. */
    List<Party> parties(Language language, List<Token> tokens, NounPhrase noun) {
        Somebody meant = meant(language, tokens, noun);
        return meant == null ? List.of() : Party.asContext(meant.parties(), tokens.get(noun.head()));
    }

    /** What those are called whom the phrase takes up; empty if nobody. */
    List<Token> called(Language language, List<Token> tokens, NounPhrase noun) {
        Somebody meant = meant(language, tokens, noun);
        return meant == null ? List.of() : meant.words();
    }

    private @Nullable Somebody meant(Language language, List<Token> tokens, NounPhrase noun) {
        String end = tokens.get(noun.to() - 1).lower();
        boolean may = false;
        for (String latter : language.latters()) {
            may |= latter.endsWith(end);
        }
        if (!may) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        for (int i = noun.from(); i < noun.to(); i++) {
            if (i > noun.from() || !tokens.get(i).lower().equals(String.valueOf(noun.preposition()))) {
                words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).lower());
            }
        }
        if (!language.latters().contains(words.toString())) {
            return null;
        }
        Token head = tokens.get(noun.head());
        boolean one = head.readings().stream().anyMatch(r -> r.is(Feature.SINGULAR));
        boolean several = head.readings().stream().anyMatch(r -> r.is(Feature.PLURAL));
        return one == several ? latest : last.get(several);
    }
}
