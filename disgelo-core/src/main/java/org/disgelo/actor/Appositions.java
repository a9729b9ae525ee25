package org.disgelo.actor;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Which appositions name those of whom a noun speaks, rather than say something of them. */
record Appositions(Language language, List<Token> tokens) {

    /** What explains a noun; behind the genitive it is this that is explained: 'the demands of the foreign minister, Sergei Lavrov'. */
    @Nullable
    NounPhrase of(NounPhrase noun) {
        NounPhrase host = noun.outermost();
        NounPhrase apposition = host.apposition();
        boolean own = host == noun || apposition != null && apposition.from() == noun.to() + 1;
        return own ? apposition : null;
    }

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
