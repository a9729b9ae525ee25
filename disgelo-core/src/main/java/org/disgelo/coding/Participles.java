package org.disgelo.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.jspecify.annotations.Nullable;

/** What participles tell of that on which a verb acts: 'the duties imposed by', 'the plan, drawn up by Cairo, was rejected by'. */
record Participles(
        Parse parse,
        ActorResolver actors,
        VerbGroup verb,
        @Nullable NounPhrase object,
        boolean passive) {

    /**
     * Whom the participle of the object, or of what it is of, names: 'its citizens held in Iran', 'the duties imposed by'; or that
     * of the thing behind the preposition.
     */
    List<Party> about(String preposition, Language language) {
        List<Party> named = passive ? imposed(List.of(preposition), language) : name(List.of(preposition));
        return named.isEmpty() ? doer(preposition, language) : named;
    }

    /** 'The blockade imposed on Nepal was lifted': whom they name, where they say no more than that it was laid on them. */
    private List<Party> imposed(Collection<String> prepositions, Language language) {
        return name(
                prepositions.stream().filter(p -> !language.by().contains(p)).toList(),
                v -> language.light().contains(parse.token(v.verb()).lemma())
                        && !language.happenings().contains(parse.token(v.verb()).lemma()));
    }

    /** Whom they name behind one of these prepositions; empty if nobody. */
    List<Party> name(Collection<String> prepositions) {
        return name(prepositions, v -> true);
    }

    private List<Party> name(Collection<String> prepositions, Predicate<VerbGroup> asked) {
        if (object == null) {
            return List.of();
        }
        List<NounPhrase> nouns = new ArrayList<>(object.of());
        nouns.addFirst(object);
        return parse.verbs().stream()
                .filter(v -> v.is(Trait.REDUCED) && nouns.contains(v.subject()) && asked.test(v))
                // in the passive the thing stands, with what is told of it, before the verb
                .filter(v -> passive ? v.from() < verb.from() : v.from() > verb.from())
                .flatMap(v -> v.adjuncts().stream())
                .filter(n -> prepositions.contains(String.valueOf(n.preposition())))
                .map(actors::parties)
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** 'Отозвался о предпринимаемых Германией усилиях': who does what a participle tells of the thing behind a preposition. */
    private List<Party> doer(String preposition, Language language) {
        List<NounPhrase> things = verb.adjuncts().stream()
                .filter(n -> preposition.equals(n.preposition()))
                .toList();
        return parse.verbs().stream()
                .filter(v -> v.is(Trait.REDUCED) && v.is(Trait.PASSIVE) && things.contains(v.subject()))
                .flatMap(v -> v.adjuncts().stream())
                .filter(n -> language.by().contains(String.valueOf(n.preposition())))
                .map(actors::parties)
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Who did it, by a clause about the object: 'condemned the sentences that a Serbian court passed'; empty if nobody. */
    List<Party> doer() {
        return parse.verbs().stream()
                .filter(v -> object != null
                        && v != verb
                        && v.is(Trait.RELATIVE)
                        && v.subject() != null
                        && v.subject() != object
                        && v.objects().contains(object))
                .map(v -> {
                    List<Party> told = actors.parties(v.subject());
                    return told.isEmpty() ? actors.owners(v.subject()) : told;
                })
                .findFirst()
                .orElse(List.of());
    }

    /** 'Der von Ägypten vorgelegte Vorschlag wurde abgelehnt': whether a phrase tells who did what the participle says. */
    boolean hold(NounPhrase noun) {
        return passive
                && parse.verbs().stream()
                        .anyMatch(v -> v != verb
                                && v.is(Trait.REDUCED)
                                && v.subject() == object
                                && v.from() < verb.from()
                                && v.adjuncts().contains(noun));
    }
}
