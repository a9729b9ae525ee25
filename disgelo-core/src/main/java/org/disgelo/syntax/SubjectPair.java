package org.disgelo.syntax;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/** 'On Monday, in Brussels, France and Germany agreed': a place told before the subject is no member of its list. */
record SubjectPair(Language language, List<Token> tokens, List<Chunk> chunks) {

    /**
     * Whether a pair of subjects begins at a phrase behind a comma.
     *
     * @param at index of the phrase
     * @param before index of the phrase before the comma
     */
    boolean opens(int at, int before) {
        if (closesSubordinate(before)) {
            return chunks.get(at) instanceof NounPhrase noun && noun.preposition() == null && isPair(at);
        }
        return chunks.get(at) instanceof NounPhrase noun
                && noun.preposition() == null
                && chunks.get(before) instanceof NounPhrase last
                && last.preposition() != null
                && (isSetOff(before) || isName(noun) && (!isName(last) || differs(noun, last)))
                && isBeforeSubject(before)
                && isPair(at);
    }

    /** 'In Beijing, Iran and Oman met', 'À Pékin, l'Iran et Oman': no list of places, or the verb would lack its subject. */
    private boolean differs(NounPhrase noun, NounPhrase place) {
        boolean article = tokens.get(noun.from()).is(Pos.DETERMINER);
        boolean placed = language.locative().contains(String.valueOf(place.preposition()));
        return placed && (language.headLast() && !language.isCaseMarked() || article && place.from() == place.head());
    }

    private boolean isName(NounPhrase noun) {
        return tokens.get(noun.head()).is(Pos.PROPER);
    }

    /** Whether another comma opens what the phrase closes: ', in Brussels,', ', in the city of Antwerp,'. */
    private boolean isSetOff(int at) {
        for (int i = at - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            boolean belongs = chunk instanceof NounPhrase n && n.preposition() != null && !n.isTime()
                    || chunk instanceof Link l && l.is(Link.Kind.ADVERB);
            if (!belongs) {
                return chunk instanceof Link link && link.is(Link.Kind.COMMA);
            }
        }
        return false;
    }

    /** 'As the minister said, Iran and Oman met': before the main clause another has its verb already. */
    private boolean closesSubordinate(int at) {
        boolean verb = false;
        for (int i = at; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof VerbGroup group) {
                if (!group.is(VerbGroup.Trait.FINITE) || verb) {
                    return false;
                }
                verb = true;
            } else if (chunk instanceof Link link && !link.is(Link.Kind.ADVERB)) {
                return verb && link.is(Link.Kind.SUBORDINATOR) && (i == 0 || chunks.get(i - 1) instanceof Link);
            }
        }
        return false;
    }

    /** Whether only times and phrases with a preposition stand before. */
    private boolean isBeforeSubject(int at) {
        for (int i = at - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof VerbGroup
                    || chunk instanceof NounPhrase noun && noun.preposition() == null && !noun.isTime()) {
                return false;
            }
            if (chunk instanceof Link link && link.is(Link.Kind.BREAK)) {
                return true;
            }
        }
        return true;
    }

    /** Whether 'X and Y' stands here with a finite verb behind it that may be of both. */
    private boolean isPair(int at) {
        boolean and = false;
        for (int i = at + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof VerbGroup verb) {
                boolean several = verb.is(VerbGroup.Trait.PLURAL) || language.headLast() && !language.isCaseMarked();
                return and && several && verb.is(VerbGroup.Trait.FINITE);
            }
            if (chunk instanceof Link link && link.is(Link.Kind.COORDINATOR) && !and) {
                and = true;
            } else if (chunk instanceof Link link && !link.is(Link.Kind.ADVERB)
                    || chunk instanceof NounPhrase noun && !hangs(noun) && !(and && noun.isTime())) {
                return false;
            }
        }
        return false;
    }

    private boolean hangs(NounPhrase noun) {
        return noun.preposition() == null || language.of().contains(noun.preposition());
    }
}
