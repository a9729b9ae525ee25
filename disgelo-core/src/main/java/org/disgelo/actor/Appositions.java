package org.disgelo.actor;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/** Which appositions name those of whom a noun speaks, rather than say something of them. */
record Appositions(Language language, List<Token> tokens) {

    /** Whether the apposition stands without a comma, 'соседи Сирии Турция и Иордания', or lists whom the noun counts: 'three states - A, B and C'. */
    boolean isNamedBy(NounPhrase noun, NounPhrase apposition) {
        if (apposition.from() < noun.to()) {
            return false;
        }
        boolean beside = tokens.subList(noun.to(), apposition.from()).stream().noneMatch(t -> t.is(Pos.PUNCTUATION));
        return beside
                || !apposition.joined().isEmpty()
                        && language.dualNouns().contains(tokens.get(noun.head()).lemma());
    }
}
