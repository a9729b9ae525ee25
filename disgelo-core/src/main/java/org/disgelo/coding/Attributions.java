package org.disgelo.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.disgelo.language.Language;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Sentence;
import org.disgelo.text.Token;

/**
 * Reads the word that names who has spoken, without any verb, as the verb that it stands for: ', so der Minister' is ', sagte der
 * Minister'. Safe for many threads.
 */
record Attributions(Language language) {

    private static final Set<Feature> SAID = Set.of(Feature.FINITE, Feature.THIRD, Feature.SINGULAR, Feature.PRESENT);
    private static final String OPENING = ",\"»«“”";
    private static final String CLOSING = ",.;:\"»«“”„–";

    Sentence read(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Token> changed = null;
        for (int i = 1; i < tokens.size() - 1; i++) {
            String verb = language.attributions().get(tokens.get(i).form());
            if (verb != null && OPENING.contains(tokens.get(i - 1).form()) && namesSpeaker(tokens, i + 1)) {
                changed = changed == null ? new ArrayList<>(tokens) : changed;
                changed.set(i, tokens.get(i).with(List.of(new Reading(verb, Pos.VERB, SAID))));
            }
        }
        return changed == null ? sentence : new Sentence(sentence.span(), List.copyOf(changed), sentence.heading());
    }

    /** Whether a noun or name and nothing else stands there up to the next mark: ', so die Lage erfordert' goes on with a verb. */
    private static boolean namesSpeaker(List<Token> tokens, int from) {
        boolean named = false;
        for (int i = from; i < tokens.size() && !CLOSING.contains(tokens.get(i).form()); i++) {
            Token token = tokens.get(i);
            boolean first = i == from && !token.is(Pos.DETERMINER) && !token.capitalised();
            if (first || token.is(Pos.VERB) && token.is(Feature.FINITE) || token.is(Pos.CONJUNCTION)) {
                return false;
            }
            named |= token.capitalised() && (token.is(Pos.NOUN) || token.is(Pos.PROPER));
        }
        return named;
    }
}
