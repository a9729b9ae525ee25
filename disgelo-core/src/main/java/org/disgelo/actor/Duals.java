package org.disgelo.actor;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/** Whom phrases for two mean: 'the two countries', 'both presidents', 'the rivals'. */
record Duals(Language language, List<Token> tokens, Discourse discourse) {

    /** The last two that stood together, where the phrase means them; else none. */
    List<Party> parties(NounPhrase noun) {
        Token head = tokens.get(noun.head());
        boolean dual = language.dualNouns().contains(head.lemma().toLowerCase(java.util.Locale.ROOT));
        boolean both =
                language.duals().contains(head.lower()) && isAlone(noun, head) || dual && isQuantified(noun, head);
        if (!both) {
            return List.of();
        }
        // 'the two sides' may be a state and a body of states, or a state and those who rise against it
        boolean sides = language.pairNouns().contains(head.lemma());
        return Party.pair(sides ? discourse.pair() : discourse.pairOfStates(), head);
    }

    /** Whether a word before the head says that there are two, or which they are. */
    private boolean isQuantified(NounPhrase noun, Token head) {
        // 'the same countries', not 'the former minister'
        boolean several = head.readings().stream().anyMatch(r -> r.is(Feature.PLURAL))
                || head.readings().stream().noneMatch(r -> r.is(Feature.SINGULAR));
        boolean quantified = false;
        for (int i = noun.from(); i < noun.head(); i++) {
            quantified |= language.duals().contains(tokens.get(i).lower())
                    || several
                            && (language.demonstratives().contains(tokens.get(i).lower())
                                    || language.definites()
                                                    .contains(tokens.get(i).lower())
                                            && language.pairNouns().contains(head.lemma()));
        }
        return quantified;
    }

    /** 'Yemen's warring parties', of one state: those in power and those who rise against it. */
    List<Party> within(NounPhrase noun, List<Party> states) {
        Token head = tokens.get(noun.head());
        boolean both = states.size() == 1
                && states.getFirst().actor().isState()
                && language.warringNouns().contains(head.lemma())
                && head.readings().stream().anyMatch(r -> r.is(Feature.PLURAL));
        String state = states.isEmpty() ? "" : states.getFirst().code();
        return both ? Party.pair(List.of(state, state), head) : List.of();
    }

    /** 'Several African countries': of states whom no name tells none is the one that the article is about. */
    boolean isSeveral(NounPhrase noun) {
        Token head = tokens.get(noun.head());
        boolean plural = head.is(Feature.PLURAL)
                && head.readings().stream().noneMatch(r -> r.is(Feature.SINGULAR))
                && language.dualNouns().contains(head.lemma().toLowerCase(java.util.Locale.ROOT));
        for (int i = noun.from(); plural && i < noun.head(); i++) {
            String word = tokens.get(i).lower();
            plural = !language.definites().contains(word)
                    && !language.possessives().contains(word);
        }
        return plural;
    }

    /** 'Both agreed', 'стороны договорились': a word for two that is no numeral of something else. */
    private static boolean isAlone(NounPhrase noun, Token head) {
        return head.is(Pos.NOUN) || noun.preposition() == null && noun.to() - noun.from() == 1;
    }
}
