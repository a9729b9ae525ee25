package org.disgelo.coding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;

/**
 * What a headline lets somebody say by a colon and no verb of saying: 'Santiago: Argentina must respect the border', 'Rabat:
 * Algiers is behind the attack'.
 *
 * @param verb the verb of what is said
 */
record ColonSpeech(Parse parse, ActorResolver actors, VerbGroup verb) {

    /** Who says it: the one party that alone stands before the colon; empty unless the verb is that of the main clause behind it. */
    List<Party> speaker() {
        boolean headed = parse.chunks().size() > 2
                && parse.chunks().get(1) instanceof Link link
                && link.isColon()
                && verb.from() > link.from()
                && verb.is(Trait.FINITE)
                && !verb.is(Trait.RELATIVE)
                && verb.governor() == null;
        if (!headed
                || !(parse.chunks().getFirst() instanceof NounPhrase who)
                || who.preposition() != null
                || !who.joined().isEmpty()) {
            return List.of();
        }
        List<Party> named = named(who);
        return Party.camps(named) == 1 ? named : List.of();
    }

    /** Who says it by the colon, or by a phrase that opens the sentence and that a comma parts from it: 'According to Rabat, ...'. */
    List<Party> source(String preposition) {
        boolean opens =
                parse.chunks().getFirst() instanceof NounPhrase phrase && preposition.equals(phrase.preposition());
        return opens && verb.governor() == null
                ? named((NounPhrase) parse.chunks().getFirst())
                : speaker();
    }

    /** Who, by what is said, must do something: another party than who says it. */
    List<Party> obliged(List<Party> speaker) {
        NounPhrase subject = verb.subject();
        if (subject == null || !verb.is(Trait.OBLIGATION) || verb.is(Trait.FIRST)) {
            return List.of();
        }
        Set<String> own = speaker.stream().map(Party::code).collect(Collectors.toSet());
        return speaker.isEmpty()
                ? List.of()
                : named(subject).stream().filter(p -> !own.contains(p.code())).toList();
    }

    private List<Party> named(NounPhrase noun) {
        return actors.parties(noun).stream().filter(p -> !p.fromContext()).toList();
    }
}
