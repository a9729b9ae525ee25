package org.disgelo.actor;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.actor.Name.Kind;
import org.disgelo.syntax.NounPhrase;

/** The names that stand in the phrases of a sentence. */
record PhraseNames(List<Mention> mentions) {

    /** Those in a phrase itself, without what belongs to its owner. */
    List<Mention> of(NounPhrase noun) {
        List<Mention> inside = new ArrayList<>();
        int from = noun.owner() == null ? noun.from() : noun.owner().to();
        for (Mention m : mentions) {
            if (m.from() >= from && m.to() <= noun.to()) {
                inside.add(m);
            }
        }
        return inside;
    }

    /** Whether the head of a phrase is a name of that kind. */
    boolean isHead(NounPhrase noun, Kind kind) {
        return of(noun).stream().anyMatch(m -> m.is(kind) && m.from() <= noun.head() && noun.head() < m.to());
    }

    /** Whether a phrase is the name of somebody known: in 'the foreign minister, Sergei Lavrov' it tells whose minister he is. */
    boolean isPerson(NounPhrase noun) {
        return isHead(noun, Kind.PERSON) || isHead(noun, Kind.FAMILY);
    }

    /** Whether in a list the name of somebody follows right behind a comma: 'the foreign minister, Sergei Lavrov, and Turkey' are two. */
    boolean isNamedNext(NounPhrase noun, List<NounPhrase> list) {
        return list.stream().anyMatch(n -> n.from() == noun.to() + 1 && isPerson(n));
    }
}
