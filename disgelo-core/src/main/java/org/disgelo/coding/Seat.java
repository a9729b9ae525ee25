package org.disgelo.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.lexicon.Entry;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;

/**
 * The capital or seat of power where something is said by nobody in particular: 'in Moscow the decision was criticised', 'hieß es
 * aus dem Kreml'.
 */
record Seat(Language language, Parse parse, ActorResolver actors, VerbGroup verb) {

    /** Types of acts that are words: what is said in a capital is said by its government, what is signed there is not. */
    private static final Set<EventType> SAID =
            EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.THREATEN);

    /** Whose seat it is; empty where somebody is told to say it, or no seat is named. */
    List<Party> of(Entry entry) {
        if (!SAID.contains(entry.type())) {
            return List.of();
        }
        if (verb.is(Trait.PASSIVE)) {
            return first(Stream.concat(verb.fronted().stream(), verb.adjuncts().stream())
                    .filter(n -> n.from() < verb.verb() && isAt(n)));
        }
        return isImpersonalSpeech()
                ? first(verb.adjuncts().stream()
                        .filter(n -> isAt(n) || language.origins().contains(String.valueOf(n.preposition()))))
                : List.of();
    }

    private List<Party> first(Stream<NounPhrase> phrases) {
        return phrases.map(actors::parties)
                .filter(p -> !p.isEmpty() && p.stream().noneMatch(Party::fromContext))
                .findFirst()
                .orElse(List.of());
    }

    private boolean isAt(NounPhrase noun) {
        return language.locative().contains(String.valueOf(noun.preposition())) && actors.isCity(noun);
    }

    /** 'Hieß es in Ankara': a verb of speech whose subject is nobody. */
    private boolean isImpersonalSpeech() {
        NounPhrase subject = verb.subject();
        boolean nobody = subject == null
                || subject.isPronoun()
                        && language.expletives()
                                .contains(parse.token(subject.head()).lower());
        return nobody
                && verb.verb() >= 0
                && language.impersonals().contains(parse.token(verb.verb()).lemma())
                && language.speech().contains(parse.token(verb.verb()).lemma());
    }
}
