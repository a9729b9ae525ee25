package org.disgelo.syntax;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/**
 * Whether a noun phrase can be the subject of a verb by its number. Only where a verb may do without a subject does that
 * decide anything; what counts several ('un grupo de rebeldes', 'la mayoría') agrees with both numbers.
 */
final class NumberAgreement {

    private final Language language;
    private final List<Token> tokens;

    NumberAgreement(Language language, List<Token> tokens) {
        this.language = language;
        this.tokens = tokens;
    }

    /** Whether the two leave no doubt that the one is not the subject of the other. */
    boolean isBroken(NounPhrase noun, VerbGroup verb) {
        if (!language.dropsSubject() || verb.verb() < 0 || !verb.is(Trait.FINITE) || noun.isPronoun()) {
            return false;
        }
        boolean several = !noun.joined().isEmpty() || noun.leader() != null;
        return verb.is(Trait.PLURAL)
                ? !several && isOnly(noun, Feature.SINGULAR, Feature.PLURAL)
                : finite(verb).is(Feature.SINGULAR) && (several || isOnly(noun, Feature.PLURAL, Feature.SINGULAR));
    }

    /** Whether every reading of the head, and what goes with it, is of that number; names tell none. */
    private boolean isOnly(NounPhrase noun, Feature number, Feature other) {
        Token head = tokens.get(noun.head());
        if (language.partitives().contains(head.lemma()) || !head.is(Pos.NOUN) || head.canBe(Pos.PROPER)) {
            return false;
        }
        for (int i = noun.from(); i < noun.to(); i++) {
            if (i != noun.head() && tokens.get(i).is(other) && !tokens.get(i).is(Pos.NOUN)) {
                return false;
            }
        }
        return head.readings().stream().filter(r -> r.pos() == Pos.NOUN).allMatch(r -> r.is(number) && !r.is(other));
    }

    private Token finite(VerbGroup verb) {
        for (int i = verb.from(); i < verb.verb(); i++) {
            if (tokens.get(i).is(Pos.VERB)) {
                return tokens.get(i);
            }
        }
        return tokens.get(verb.verb());
    }
}
