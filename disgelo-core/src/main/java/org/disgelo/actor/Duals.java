package org.disgelo.actor;

import java.util.List;
import org.disgelo.event.Actor;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Whom phrases for two mean: 'the two countries', 'both presidents', 'the rivals'. */
record Duals(Language language, Parse parse, ActorResolver actors, Discourse discourse) {

    /** The two of the sentence, or the last two that stood together, where the phrase means them; else none. */
    List<Party> parties(NounPhrase noun) {
        Token head = parse.token(noun.head());
        boolean dual = language.dualNouns().contains(head.lemma().toLowerCase(java.util.Locale.ROOT));
        boolean word = language.duals().contains(head.lower());
        if (!(word && isAlone(noun, head)) && !(dual && isQuantified(noun, head))) {
            // 'die beiden', 'i due' may be any two: they are states only if the sentence has just named two
            List<String> named = word && hasArticle(noun) ? namedBefore(noun) : List.of();
            return named.size() == 2 ? Party.pair(named, head) : List.of();
        }
        // 'the two sides' may be a state and a body of states, or a state and those who rise against it
        boolean sides = language.pairNouns().contains(head.lemma());
        return Party.pair(two(noun, sides), head);
    }

    private List<String> two(NounPhrase noun, boolean sides) {
        List<String> named = namedBefore(noun);
        if (named.size() == 2) {
            return named;
        }
        List<String> two = sides ? discourse.pairs().last() : discourse.pairs().lastStates();
        String third = doer(noun);
        return third != null && two.contains(third) ? discourse.pairs().without(third) : two;
    }

    /** 'Erdogan visited Mitsotakis in Rome, where the two of them signed': the states that the sentence has named before, but for places. */
    private List<String> namedBefore(NounPhrase noun) {
        return parse.nouns().stream()
                .filter(n -> n.from() < noun.from() && !n.isTime() && n.host() == null)
                .filter(n ->
                        n.preposition() == null || !language.locative().contains(n.preposition()) || actors.isNamed(n))
                .flatMap(n -> Party.told(actors.parties(n)).stream())
                .map(Party::code)
                .filter(Actor::isState)
                .distinct()
                .toList();
    }

    /** 'Moscow called on both sides to refrain': who does something to two is none of them; null if nobody alone does. */
    private @Nullable String doer(NounPhrase noun) {
        String preposition = noun.preposition();
        if (preposition != null && language.between().contains(preposition)) {
            return null;
        }
        NounPhrase subject = parse.doer(noun);
        List<Party> doers = subject == null ? List.of() : actors.parties(subject);
        return doers.size() == 1 ? doers.getFirst().code() : null;
    }

    /** Whether a word before the head says that there are two, or which they are. */
    private boolean isQuantified(NounPhrase noun, Token head) {
        // 'the same countries', not 'the former minister'
        boolean several = head.readings().stream().anyMatch(r -> r.is(Feature.PLURAL))
                || head.readings().stream().noneMatch(r -> r.is(Feature.SINGULAR));
        boolean quantified = false;
        for (int i = noun.from(); i < noun.head(); i++) {
            quantified |= language.duals().contains(parse.token(i).lower())
                    || several
                            && (language.demonstratives()
                                            .contains(parse.token(i).lower())
                                    || language.definites()
                                                    .contains(parse.token(i).lower())
                                            && language.pairNouns().contains(head.lemma()));
        }
        return quantified;
    }

    /** 'Yemen's warring parties', of one state: those in power and those who rise against it. */
    List<Party> within(NounPhrase noun, List<Party> states) {
        Token head = parse.token(noun.head());
        boolean both = states.size() == 1
                && states.getFirst().actor().isState()
                && language.warringNouns().contains(head.lemma())
                && head.readings().stream().anyMatch(r -> r.is(Feature.PLURAL));
        String state = states.isEmpty() ? "" : states.getFirst().code();
        return both ? Party.pair(List.of(state, state), head) : List.of();
    }

    /** 'Several African countries': of states whom no name tells none is the one that the article is about. */
    boolean isSeveral(NounPhrase noun) {
        Token head = parse.token(noun.head());
        boolean plural = head.is(Feature.PLURAL)
                && head.readings().stream().noneMatch(r -> r.is(Feature.SINGULAR))
                && language.dualNouns().contains(head.lemma().toLowerCase(java.util.Locale.ROOT));
        for (int i = noun.from(); plural && i < noun.head(); i++) {
            String word = parse.token(i).lower();
            plural = !language.definites().contains(word)
                    && !language.possessives().contains(word);
        }
        return plural;
    }

    private boolean hasArticle(NounPhrase noun) {
        return noun.head() == noun.from() + 1
                && noun.to() == noun.from() + 2
                && parse.token(noun.from()).is(Pos.DETERMINER);
    }

    /** 'Both agreed', 'стороны договорились': a word for two that is no numeral of something else. */
    private static boolean isAlone(NounPhrase noun, Token head) {
        return head.is(Pos.NOUN) || noun.preposition() == null && noun.to() - noun.from() == 1;
    }
}
