package org.disgelo.syntax;

import java.util.List;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Pos;
import org.disgelo.text.Sentence;

/** Finds the verb that another hangs on: as its action, or as the clause that it reports. */
final class Governors {

    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final Asides asides;
    private final Predicates predicates;
    private final Coordination coordination;

    Governors(Sentence sentence, List<Chunk> chunks, Asides asides, Predicates predicates, Coordination coordination) {
        this.sentence = sentence;
        this.chunks = chunks;
        this.asides = asides;
        this.predicates = predicates;
        this.coordination = coordination;
    }

    void hang(int at, VerbGroup verb) {
        boolean finite = verb.is(Trait.FINITE);
        if (verb.is(Trait.REDUCED) || predicates.isAside(verb)) {
            return;
        }
        boolean subordinated = false;
        for (int i = at - 1; i >= 0; i--) {
            // 'became the first country (after Kenya) to ratify'
            int bracket = asides.isBracket(i) ? asides.parenthesis(i) : -1;
            i = bracket > 0 ? bracket - 1 : i;
            Chunk chunk = chunks.get(i);
            if (chunk instanceof VerbGroup before) {
                if (verb.is(Trait.SHARED) && !finite) {
                    // 'après avoir critiqué Séoul et accusé Tokyo': it hangs where the first does, if that hangs at all
                    if (before.governor != null && before.bond != null) {
                        bind(verb, before.governor, before.bond);
                    }
                } else if (verb.is(Trait.INFINITIVE) || verb.is(Trait.GERUND) && !commaBetween(i, at)) {
                    bind(verb, listed(at, verb, before), Bond.ACTION);
                } else if (finite
                        && (subordinated || predicates.isSpeech(before) && !isToldInFull(i, at))
                        && !coordination.at(at)) {
                    bind(verb, before, Bond.CLAUSE);
                }
                return;
            }
            if (chunk instanceof Link link) {
                if (link.is(Link.Kind.BREAK) || link.is(Link.Kind.RELATIVE) && finite) {
                    return;
                }
                subordinated |= link.is(Link.Kind.SUBORDINATOR);
            }
        }
    }

    /** On what an infinitive hangs that goes on a list of them: 'steps such as ceasing to test, closing the sites'; the verb before otherwise. */
    private VerbGroup listed(int at, VerbGroup verb, VerbGroup before) {
        boolean list = verb.is(Trait.INFINITIVE)
                && chunks.get(at - 1) instanceof Link l
                && (l.is(Link.Kind.COMMA) || l.is(Link.Kind.COORDINATOR));
        VerbGroup like = before;
        while (list && like.is(Trait.INFINITIVE) && like.governor != null) {
            boolean same = hasPreposition(like) == hasPreposition(verb);
            like = like.governor;
            if (same) {
                return like;
            }
        }
        return like;
    }

    private boolean hasPreposition(VerbGroup verb) {
        return sentence.tokens().get(verb.from()).is(Pos.PREPOSITION);
    }

    private static void bind(VerbGroup verb, VerbGroup governor, Bond bond) {
        verb.governor = governor;
        verb.bond = bond;
        if (governor.complement == null) {
            governor.complement = verb;
        }
    }

    /** 'Kiev réclama une réunion, l'Otan jugea': a verb that has its subject and its object reports nothing behind a comma. */
    private boolean isToldInFull(int at, int next) {
        int behind = at + 1;
        while (behind < next && chunks.get(behind) instanceof Link link && link.is(Link.Kind.ADVERB)) {
            behind++;
        }
        return chunks.get(at) instanceof VerbGroup verb
                && verb.subject != null
                && (chunks.indexOf(verb.subject) < at || !verb.is(Trait.FINITE))
                && behind < next
                && chunks.get(behind) instanceof NounPhrase object
                && object.isBare()
                && !object.isTime()
                && commaBetween(at, next);
    }

    private boolean commaBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (chunks.get(i) instanceof Link l && l.is(Link.Kind.COMMA)) {
                return true;
            }
        }
        return false;
    }
}
