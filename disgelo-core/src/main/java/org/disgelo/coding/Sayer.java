package org.disgelo.coding;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.syntax.VerbGroup.Trait;

/**
 * Who says what a verb tells: by a verb of saying, or by the colon of a headline and none, 'Lima: Kenya must respect the border',
 * 'Rabat: Algiers is behind the attack'.
 *
 * @param verb the verb of what is said
 */
record Sayer(Language language, Parse parse, ActorResolver actors, VerbGroup verb) {

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

    /**
     * Who says it by the colon, by a phrase that opens the sentence and that a comma parts from it ('According to Rabat, ...'), or
     * by a verb of saying on which it hangs: 'Rabat says that Algiers ...'.
     */
    List<Party> source(String preposition) {
        // 'sostiene che Bogotá stia preparando un golpe'
        VerbGroup finite = verb.is(Trait.GERUND) && verb.governor() != null ? verb.governor() : verb;
        VerbGroup above = finite.governor();
        if (above != null) {
            boolean says = finite.bond() == Bond.CLAUSE
                    && above.subject() != null
                    && above.verb() >= 0
                    && !above.is(Trait.NEGATED)
                    && language.speech().contains(parse.token(above.verb()).lemma());
            return says ? named(Objects.requireNonNull(above.subject())) : List.of();
        }
        NounPhrase first = parse.chunks().getFirst() instanceof NounPhrase phrase ? phrase : null;
        return first != null && preposition.equals(first.preposition()) ? named(first) : speaker();
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

    /** 'Athens says that the name is a claim and has vetoed': whether a thing's verb goes on from who says so. */
    boolean isTakenUp() {
        NounPhrase subject = verb.subject();
        VerbGroup above = verb.governor();
        return subject != null
                && above != null
                && above.subject() != null
                && above.subject() != subject
                && verb.bond() == Bond.CLAUSE
                && !actors.parties(above.subject()).isEmpty()
                && actors.parties(subject).isEmpty()
                && parse.verbs().stream()
                        .anyMatch(v ->
                                v != verb && v.from() < verb.from() && v.subject() == subject && v.governor() == above);
    }

    private List<Party> named(NounPhrase noun) {
        return actors.parties(noun).stream().filter(p -> !p.fromContext()).toList();
    }
}
