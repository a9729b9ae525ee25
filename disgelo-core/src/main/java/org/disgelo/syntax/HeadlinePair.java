package org.disgelo.syntax;

import java.util.List;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/** Two names and a plural verb with which a headline opens. */
record HeadlinePair(List<Token> tokens, List<Chunk> chunks) {

    /** 'Russia, China veto resolution': two names and a plural verb open a headline, the comma is its 'and'. */
    boolean opens(int at) {
        if (at != 2
                || at + 1 >= chunks.size()
                || !(chunks.get(0) instanceof NounPhrase first)
                || !(chunks.get(at) instanceof NounPhrase second)
                || !(chunks.get(at + 1) instanceof VerbGroup verb)
                || !verb.is(VerbGroup.Trait.FINITE)
                || verb.verb() < 0) {
            return false;
        }
        Token form = tokens.get(verb.verb());
        boolean plural = verb.is(VerbGroup.Trait.PLURAL)
                || form.is(Feature.PRESENT) && form.lower().equals(form.lemma());
        return plural && isName(first) && isName(second);
    }

    private boolean isName(NounPhrase noun) {
        return noun.preposition() == null && tokens.get(noun.head()).is(Pos.PROPER);
    }
}
