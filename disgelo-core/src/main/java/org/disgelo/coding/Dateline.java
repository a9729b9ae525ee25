package org.disgelo.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.lexicon.Entry;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.jspecify.annotations.Nullable;

/** Whom a headline names before all else: 'Turquie : manifestations', 'Praga, manifestazione', 'Iran, arrestati due giornalisti'. */
record Dateline(Parse parse, ActorResolver actors) {

    /** Types of what those do who have power somewhere: where nobody is named, it is the state there. */
    private static final Set<EventType> OF_POWER =
            EnumSet.of(EventType.COERCE, EventType.CONCEDE, EventType.SANCTION, EventType.MOBILIZE);

    /** The state named before that phrase, where a colon or, in a headline or right before the phrase, a comma parts them. */
    List<Party> state(Chunk of) {
        return parties(of).stream().filter(p -> p.actor().sector() == null).toList();
    }

    /** Who does what the participle of a headline tells without saying who: 'Iran, arrestati due giornalisti'. */
    List<Party> power(EventType type, VerbGroup verb) {
        boolean participle = (verb.is(Trait.PASSIVE) || isBare(verb))
                && !verb.is(Trait.RELATIVE)
                && parse.verbs().getFirst() == verb;
        return OF_POWER.contains(type) && participle ? state(verb) : List.of();
    }

    /** 'Togo: envoy expelled': whether behind a colon a form that is past or participle tells what is done to its subject. */
    boolean isBare(VerbGroup verb) {
        List<Chunk> chunks = parse.chunks();
        return verb.verb() == verb.from()
                && verb.is(Trait.FINITE)
                && verb.objects().isEmpty()
                && parse.verbs().size() == 1
                && chunks.indexOf(verb) >= 3
                && chunks.get(2) == verb.subject()
                && chunks.subList(3, chunks.indexOf(verb)).stream()
                        .allMatch(c -> c instanceof NounPhrase n && n.preposition() != null)
                && chunks.get(1) instanceof Link colon
                && colon.isColon()
                && parse.token(verb.verb()).is(Feature.PAST)
                && parse.token(verb.verb()).canBe(Pos.VERB, Feature.PARTICIPLE);
    }

    /** Who does what a noun names in a headline that says so of nobody, whomever else it tells of. */
    List<Party> acting(Entry entry, NounPhrase noun, List<Party> others) {
        List<Party> named = besides(noun, others);
        if (others.isEmpty()) {
            // 'North Korea: new missile test': done to nobody, by the one state that is named
            return entry.alone() && named.size() == 1 ? named : List.of();
        }
        return named.isEmpty() && entry.type() == EventType.CONSULT ? visitor(noun, others) : named;
    }

    /** 'Togo: eight dead in Chadian shelling': where the action of others, told as a means, is said to have been. */
    List<Party> struck(Entry entry, NounPhrase noun, List<Party> acting) {
        boolean told = entry.type() == EventType.ASSAULT && noun.preposition() != null;
        return told ? Party.without(state(noun), acting) : List.of();
    }

    /** 'Sadat in Jerusalem for talks with Begin': who goes to meet others by a headline without a verb. */
    private List<Party> visitor(NounPhrase noun, List<Party> others) {
        List<Chunk> before = parse.chunks().subList(0, parse.chunks().indexOf(noun));
        boolean alone = before.size() > 0
                && parse.verbs().isEmpty()
                && noun.preposition() != null
                && before.stream().skip(1).allMatch(c -> c instanceof NounPhrase n && n.preposition() != null);
        return alone && before.getFirst() instanceof NounPhrase first && first.preposition() == null
                ? Party.without(actors.parties(first), others)
                : List.of();
    }

    /** Who is named right before a phrase that tells but of others: 'Von der Leyen, la minaccia a Budapest'. */
    private List<Party> besides(NounPhrase noun, List<Party> others) {
        boolean right = parse.chunks().indexOf(noun) == 2;
        return right ? Party.without(parties(noun), others) : List.of();
    }

    /** Who acts where the subject is but what the headline is about: 'Iran, Macron condanna', not 'Macron, France's president'. */
    List<Party> behind(@Nullable NounPhrase subject, List<Party> acting) {
        return subject != null && isTopic(subject)
                ? actors.parties(Objects.requireNonNull(subject.apposition()))
                : acting;
    }

    /** Whether a phrase opens the sentence as its topic: a state, behind its comma the name of another party. */
    boolean isTopic(NounPhrase noun) {
        NounPhrase name = noun.apposition();
        if (name == null
                || parse.chunks().getFirst() != noun
                || !(parse.chunks().get(1) instanceof Link link)
                || link.kind() != Link.Kind.COMMA
                || !parse.token(noun.head()).is(Pos.PROPER)
                || !parse.token(name.head()).is(Pos.PROPER)) {
            return false;
        }
        List<Party> about = actors.parties(noun);
        List<String> acting = VerbCoder.codes(actors.parties(name));
        return !acting.isEmpty()
                && !about.isEmpty()
                && about.stream().allMatch(p -> p.actor().isState() && p.actor().sector() == null)
                && about.stream().noneMatch(p -> acting.contains(p.code()));
    }

    private List<Party> parties(Chunk of) {
        List<Chunk> chunks = parse.chunks();
        if (chunks.size() < 3
                || !(chunks.getFirst() instanceof NounPhrase first)
                || !(chunks.get(1) instanceof Link link)
                || first.preposition() != null) {
            return List.of();
        }
        boolean comma = link.kind() == Link.Kind.COMMA
                && (parse.sentence().heading() || chunks.get(2) == of)
                && first.joined().isEmpty()
                && (parse.token(first.from()).is(Pos.PROPER)
                        || parse.token(first.head()).canBe(Pos.PROPER));
        List<Party> named = link.isColon() || comma ? actors.parties(first) : List.of();
        return named.stream().filter(p -> !p.fromContext()).toList();
    }
}
