package org.disgelo.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.lexicon.Entry;
import org.disgelo.lexicon.Lexicon;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;

/** The action that a phrase beside a verb names tells who did it: 'in an Israeli air strike twelve were killed'. */
final class Means {

    private static final Set<EventType> TYPES = EnumSet.of(EventType.ASSAULT, EventType.COERCE);

    private final Lexicon lexicon;
    private final Parse parse;
    private final ActorResolver actors;
    private final VerbGroup verb;

    Means(Lexicon lexicon, Parse parse, ActorResolver actors, VerbGroup verb) {
        this.lexicon = lexicon;
        this.parse = parse;
        this.actors = actors;
        this.verb = verb;
    }

    /** Whose action of the entry's type stands beside the verb; empty if there is none, or nobody's. */
    List<Party> doers(Entry entry) {
        if (!TYPES.contains(entry.type())) {
            return List.of();
        }
        for (NounPhrase noun : around()) {
            String head = parse.token(noun.head()).lemma();
            boolean same = lexicon.nouns(head).stream()
                    .anyMatch(t -> t.words().size() == 1
                            && t.entry().type() == entry.type()
                            && t.entry().of() == Entry.Role.ACTOR);
            List<Party> owners = same && noun.preposition() != null ? actors.owners(noun) : List.of();
            if (!owners.isEmpty() && owners.stream().noneMatch(Party::fromContext)) {
                return owners;
            }
        }
        return List.of();
    }

    /** From where the weapon comes that hits others: 'rockets from Lebanon hit', 'missiles fired from Iran have struck'. */
    List<Party> origin(Entry entry, List<Party> receiving, Language language) {
        NounPhrase weapon = verb.subject();
        if (entry.type() != EventType.ASSAULT
                || weapon == null
                || verb.is(Trait.PASSIVE)
                || !lexicon.wordClass("weapon").in(parse.tokens(), weapon.head(), weapon.head() + 1)) {
            return List.of();
        }
        Stream<NounPhrase> fired = parse.verbs().stream()
                .filter(v -> v.is(Trait.REDUCED) && v.subject() == weapon && v.from() < verb.from())
                .flatMap(v -> v.adjuncts().stream());
        return Stream.concat(Stream.concat(parse.after(weapon).stream(), weapon.of().stream()), fired)
                .filter(n -> isSource(String.valueOf(n.preposition()), language))
                .map(n -> Party.without(actors.parties(n), receiving))
                .filter(p -> !p.isEmpty() && p.stream().noneMatch(Party::fromContext))
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isSource(String preposition, Language language) {
        return Stream.of(language.origins(), language.of(), language.by()).anyMatch(p -> p.contains(preposition));
    }

    /**
     * The state where somebody else's people are arrested, or where a crowd protests that is nobody's by name: 'in Venezuela a
     * Polish journalist was detained', 'tens of thousands marched in Tbilisi'; or the one from which they are expelled.
     */
    List<Party> host(Entry entry, List<Party> receiving, Language language) {
        boolean told = !receiving.isEmpty() && receiving.stream().noneMatch(Party::fromContext);
        boolean crowd = entry.type() == EventType.PROTEST && entry.domestic() && receiving.isEmpty();
        // 'diplomates russes expulsés de Bulgarie'
        boolean out = entry.type() == EventType.SANCTION && verb.is(Trait.PASSIVE);
        if (!crowd && (entry.type() != EventType.COERCE && !out || !told)) {
            return List.of();
        }
        Set<String> prepositions = new HashSet<>(
                !out ? language.locative() : language.origins().isEmpty() ? language.of() : language.origins());
        if (verb.is(Trait.PASSIVE)) {
            // 'deported from Chad', where an entry says that it is out of somewhere
            language.origins().stream().filter(entry.recipient()::contains).forEach(prepositions::add);
        }
        for (NounPhrase noun : around()) {
            List<Party> parties = noun.preposition() != null && prepositions.contains(noun.preposition())
                    ? actors.parties(noun)
                    : List.of();
            if (parties.isEmpty() && told && !out && prepositions.contains(String.valueOf(noun.preposition()))) {
                // 'in Gießen a Moroccan was arrested': a city stands for no state, and lies in one
                parties = actors.setting().placed(noun.from(), noun.to()).stream()
                        .map(p -> new Party(p.actor(), false))
                        .toList();
            }
            if (!parties.isEmpty() && parties.stream().noneMatch(p -> p.fromContext() || isOf(p, receiving))) {
                return parties;
            }
        }
        return List.of();
    }

    /**
     * Whether nobody by name does violence to the people of one state in another, which is no crime at home, nor done by the state
     * of either: 'gunmen kidnapped a French engineer in Mali', 'two Indians were abducted in Kabul'.
     */
    boolean isAbroad(Entry entry, List<Party> acting, List<Party> receiving, Language language) {
        boolean unnamed = acting.stream()
                .allMatch(p -> p.fromContext() && "REB".equals(p.actor().sector()));
        if (entry.type() != EventType.ASSAULT
                || !unnamed
                || receiving.isEmpty()
                || receiving.stream().anyMatch(Party::fromContext)) {
            return false;
        }
        return around().stream()
                .filter(n -> language.locative().contains(String.valueOf(n.preposition())))
                .map(n -> Stream.concat(
                                // 'in the south of Egypt': the phrase itself is nobody, it belongs to somebody
                                Stream.concat(actors.parties(n).stream(), actors.owners(n).stream())
                                        .filter(p -> !p.fromContext()),
                                actors.setting().placed(n.from(), n.to()).stream())
                        .toList())
                .anyMatch(p -> !p.isEmpty() && p.stream().noneMatch(x -> isOf(x, receiving)));
    }

    /** Whom it hits: never those who do it, rather others whom the phrases beside the verb name. */
    List<Party> hit(List<Party> receiving, List<Party> doers) {
        if (receiving.stream().anyMatch(p -> !isOf(p, doers))) {
            return receiving;
        }
        for (NounPhrase noun : around()) {
            List<Party> parties = actors.parties(noun);
            List<Party> others = (parties.isEmpty() ? actors.owners(noun) : parties)
                    .stream().filter(p -> !p.fromContext() && !isOf(p, doers)).toList();
            if (noun.preposition() != null && !others.isEmpty()) {
                return others;
            }
        }
        return List.of();
    }

    private List<NounPhrase> around() {
        List<NounPhrase> phrases = new ArrayList<>(verb.fronted());
        phrases.addAll(verb.adjuncts());
        return phrases;
    }

    private static boolean isOf(Party party, List<Party> parties) {
        return parties.stream().anyMatch(p -> p.code().equals(party.code()));
    }
}
