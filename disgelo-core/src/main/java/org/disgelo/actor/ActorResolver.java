package org.disgelo.actor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.disgelo.actor.Name.Kind;
import org.disgelo.event.Actor;
import org.disgelo.language.Language;
import org.disgelo.lexicon.WordSet;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Says whom the noun phrases of one sentence name. */
public final class ActorResolver {

    private final Language language;
    private final Roles roles;
    private final Parse parse;
    private final List<Token> tokens;
    private final PhraseNames within;
    private final Discourse discourse;
    private final Map<NounPhrase, List<Party>> cache = new IdentityHashMap<>();
    private final Setting setting;
    private final NameChooser names;
    private final LearnedNames learned;
    private final Duals duals;
    private final Titles titles;
    private final FirstParts parts;
    private final Appositions appositions;
    private final Possessives possessives;
    private final Neighbours neighbours;

    public ActorResolver(Language language, Parse parse, List<Mention> mentions, Discourse discourse) {
        this.language = language;
        this.roles = Roles.of(language.code());
        this.parse = parse;
        this.tokens = parse.tokens();
        this.within = new PhraseNames(mentions);
        this.discourse = discourse;
        this.setting = new Setting(language, tokens, mentions, discourse);
        this.names = new NameChooser(language, tokens, mentions, roles, discourse);
        this.learned = new LearnedNames(tokens, roles, mentions, discourse);
        this.duals = new Duals(language, parse, this, discourse);
        this.titles = new Titles(language, tokens, roles, within);
        this.parts = new FirstParts(language, tokens);
        this.appositions = new Appositions(language, tokens);
        this.possessives = new Possessives(language, parse, this);
        this.neighbours = new Neighbours(language, parse, possessives, discourse);
    }

    /** What is known of where the sentence stands. */
    public Setting setting() {
        return setting;
    }

    /** The parties that a phrase and those coordinated with it name; empty when it names none. */
    public List<Party> parties(NounPhrase noun) {
        NounPhrase name = appositions.of(noun);
        if (name != null
                && (appositions.isNamedBy(noun, name) || within.isPerson(name) && Party.areGuessed(single(noun)))) {
            List<Party> named = new ArrayList<>(parties(name));
            if (!named.isEmpty()) {
                // 'соседи Сирии Турция и Иордания': what is coordinated behind the name is
                for (NounPhrase joined : noun.joined()) {
                    named.addAll(joined.from() >= name.to() ? single(joined) : List.of());
                }
                return Party.distinct(named);
            }
        }
        List<Party> all = noun.joined().isEmpty() ? single(noun) : joined(noun);
        // 'the leaders of Turkey and Germany', 'ministers Shoigu and Khrenin': a title first, then the name
        if (all.isEmpty() && noun.apposition() != null) {
            List<Party> called = parties(noun.apposition());
            // 'five Serbs, suspects of the crime': whose people they are is told, and not to be guessed
            boolean guessed = !within.of(noun).isEmpty() && called.stream().allMatch(Party::fromContext);
            all = guessed ? List.of() : called;
        }
        return Party.distinct(all);
    }

    private List<Party> joined(NounPhrase noun) {
        List<Party> all = new ArrayList<>();
        for (NounPhrase one : noun.all()) {
            List<Party> parties = single(one).isEmpty() ? beside(one) : single(one);
            boolean named = within.isNamedNext(one, noun.all()) && Party.areGuessed(parties);
            all.addAll(named ? List.of() : parties);
        }
        return all;
    }

    /** 'Lavrov and his Turkish counterpart', 'Лавров и турецкий коллега': beside others a person is of the state that is told. */
    private List<Party> beside(NounPhrase one) {
        boolean person = isPossessed(one) || tokens.get(one.head()).is(Feature.ANIMATE);
        return person ? named(one, m -> true) : List.of();
    }

    /** The parties to whom the thing that a phrase names belongs: 'the Russian proposal', 'the decision of Warsaw'. */
    public List<Party> owners(NounPhrase noun) {
        List<Party> owners = new ArrayList<>();
        noun.all().forEach(one -> own(one, owners, 0));
        return Party.distinct(owners);
    }

    /** The parties at which a compound of the phrase is aimed: 'anti-Erdogan protesters', 'Bidens Israel-Reise'. */
    public List<Party> targets(NounPhrase noun) {
        return within.of(noun).stream()
                .filter(m -> m.against() || parts.isTopic(m, noun))
                .flatMap(m -> names.party(m).stream())
                .toList();
    }

    /** The states of the cities whose adjective tells where a thing was: 'die Pariser Anschläge'. */
    public List<Party> sites(NounPhrase noun) {
        return isSomebody(noun)
                ? List.of()
                : within.of(noun).stream()
                        .filter(m -> m.is(Kind.LOCAL) && m.to() <= noun.head())
                        .flatMap(m -> names.party(m).stream())
                        .toList();
    }

    /** Whether a phrase names a city that stands for its state: 'the summit of Helsinki' is held there. */
    public boolean isCity(NounPhrase noun) {
        return noun.all().stream().allMatch(n -> within.isHead(n, Kind.CAPITAL));
    }

    /** The demonyms and names that stand before or behind the head within the phrase itself. */
    public List<Party> attributes(NounPhrase noun) {
        return attributes(noun, m -> !parts.isTopic(m, noun));
    }

    /** In 'Schwedens Nato-Beitritt' the first part of a compound tells what it is, not whose. */
    private List<Party> attributes(NounPhrase noun, Predicate<Mention> told) {
        List<Party> named = named(noun, told);
        return Party.distinct(named.isEmpty() ? possessives.parties(noun) : named);
    }

    private List<Party> named(NounPhrase noun, Predicate<Mention> told) {
        List<Party> parties = new ArrayList<>();
        for (Mention m : within.of(noun)) {
            boolean head = m.from() <= noun.head() && noun.head() < m.to();
            // 'московский суд', but not 'Минские соглашения'
            if (!m.against() && !head && told.test(m) && (!m.is(Kind.LOCAL) || isSomebody(noun))) {
                parties.addAll(names.party(m));
            }
        }
        return parties;
    }

    private void own(NounPhrase noun, List<Party> owners, int depth) {
        int before = owners.size();
        if (noun.owner() != null) {
            owners.addAll(partiesOrOwners(noun.owner(), depth));
        }
        for (NounPhrase of : noun.of()) {
            owners.addAll(partiesOrOwners(of, depth));
        }
        boolean compound = owners.size() == before;
        owners.addAll(before, attributes(noun, m -> compound || !parts.isBound(m, noun)));
        if (owners.size() == before) {
            new Leaders(language, parse).of(noun).forEach(leader -> owners.addAll(parties(leader)));
        }
    }

    private List<Party> partiesOrOwners(NounPhrase noun, int depth) {
        List<Party> parties = parties(noun);
        if (parties.isEmpty() && depth < 4) {
            List<Party> deeper = new ArrayList<>();
            own(noun, deeper, depth + 1);
            return deeper;
        }
        return parties;
    }

    private List<Party> single(NounPhrase noun) {
        if (!cache.containsKey(noun)) {
            cache.put(noun, List.of());
            cache.put(noun, List.copyOf(resolve(noun)));
        }
        return cache.get(noun);
    }

    private List<Party> resolve(NounPhrase noun) {
        if (noun.isTime()) {
            return List.of();
        }
        if (noun.isPronoun()) {
            return pronoun(noun);
        }
        List<Mention> inside = within.of(noun);
        List<Party> latter = discourse.latter().parties(language, tokens, noun);
        List<Party> next = inside.isEmpty() && latter.isEmpty() ? neighbours.parties(noun) : latter;
        if (!next.isEmpty()) {
            return next;
        }
        for (Mention m : inside) {
            if (!m.against() && (m.is(Kind.PERSON) || m.is(Kind.FAMILY)) && isNamedBy(noun, m)) {
                List<Party> person = names.party(m);
                if (!person.isEmpty()) {
                    return person;
                }
            }
        }
        Token counts = tokens.get(noun.head());
        if ((counts.is(Pos.NUMBER) || language.partitives().contains(counts.lemma()))
                && !noun.of().isEmpty()) {
            List<Party> counted = parties(noun.of().getFirst());
            if (!counted.isEmpty()) {
                return counted;
            }
        }
        Roles.Role role = roles.at(tokens, noun.head(), noun.from());
        for (Mention m : inside) {
            boolean head = m.from() <= noun.head() && noun.head() < m.to();
            if (head && !m.against()) {
                List<Party> parties = names.party(m);
                if (!parties.isEmpty()) {
                    return names.beforeHead(inside, m, parties);
                }
            }
        }
        Party known = learned.party(noun);
        if (known != null && (role == null || tokens.get(noun.head()).is(Pos.PROPER))) {
            return List.of(known);
        }
        Roles.Role as = role != null ? role : appositionRole(noun);
        as = as == null ? titles.of(noun) : as;
        if (as != null) {
            return office(noun, as);
        }
        // 'two Polish diplomats': of whom it is told whose they are, they are not of the two
        List<Party> told = attributes(noun);
        List<Party> both = told.isEmpty() ? duals.parties(noun) : duals.within(noun, told);
        return !both.isEmpty() || !inside.isEmpty()
                ? both
                : Epithets.of(language.code()).parties(language, tokens, noun, discourse);
    }

    private boolean isNamedBy(NounPhrase noun, Mention m) {
        // 'il presidente Putin': the name stands beside the head, which is a role
        return m.from() <= noun.head() && noun.head() < m.to()
                || !language.headLast() && roles.at(tokens, noun.head()) != null;
    }

    /** Whether the noun is somebody by office or kind: a court, the opposition; no company ('la firma' signs, too). */
    public boolean isSomebody(NounPhrase noun) {
        String sector = sector(noun);
        return sector != null && !sector.equals("BUS");
    }

    /** Whether the words ask for a president or minister, and the noun is the name of one: 'Xi arrived in Paris'. */
    public boolean isLeader(NounPhrase noun, WordSet words) {
        return roles.askForLeaders(words)
                && within.of(noun).stream()
                        .filter(m -> !m.against() && (m.is(Kind.PERSON) || m.is(Kind.FAMILY)))
                        .anyMatch(m -> isNamedBy(noun, m) && !names.party(m).isEmpty());
    }

    /** The sector of the role that the noun names, or null where it names none. */
    public @Nullable String sector(NounPhrase noun) {
        Roles.Role role = roles.at(tokens, noun.head(), noun.from());
        return role == null ? null : role.sector();
    }

    /** A role with its state from the phrase, from what it belongs to, or from the context. */
    private List<Party> office(NounPhrase noun, Roles.Role role) {
        List<Party> states = new ArrayList<>();
        own(noun, states, 0);
        if (states.isEmpty()) {
            states.addAll(new Origins(language, parse, this).of(noun, role));
        }
        if (states.isEmpty() && noun.leader() == null && noun.apposition() != null) {
            states.addAll(owners(noun.apposition()));
            if (states.isEmpty() && !Party.areGuessed(parties(noun.apposition()))) {
                // 'Ewa Suwara, spokeswoman for the Polish foreign ministry'
                states.addAll(parties(noun.apposition()));
            }
        }
        if (states.isEmpty()) {
            for (NounPhrase joined : noun.joined()) {
                states.addAll(owners(joined));
            }
        }
        states = Party.told(states);
        boolean told = !states.isEmpty();
        if (states.isEmpty()) {
            List<Party> both = duals.parties(noun);
            if (!both.isEmpty()) {
                return both;
            }
            states.addAll(fromContext(noun, role));
        }
        List<Party> parties = new ArrayList<>();
        for (Party state : Party.distinct(states)) {
            String sector = state.actor().group() != null || role.collective() && "GOV".equals(role.sector())
                    ? state.actor().sector()
                    : role.sector();
            Actor actor = new Actor(
                    state.code(),
                    sector,
                    state.actor().group(),
                    null,
                    tokens.get(noun.from()).start(),
                    tokens.get(noun.to() - 1).end());
            Party party = new Party(actor, !told || state.fromContext());
            parties.add(party);
            if (!party.fromContext() && parties.size() == 1) {
                learned.learn(noun, party);
                if (role.office() != null) {
                    discourse.officer(role.office(), party);
                }
            }
        }
        return parties;
    }

    /** A bare name explained by its apposition: 'Ri Yong Ho, North Korea's foreign minister'. */
    private Roles.@Nullable Role appositionRole(NounPhrase noun) {
        NounPhrase apposition = noun.apposition();
        boolean name = tokens.get(noun.head()).is(Pos.PROPER);
        return name && apposition != null ? roles.at(tokens, apposition.head()) : null;
    }

    private List<Party> fromContext(NounPhrase noun, Roles.Role role) {
        if (role.office() != null) {
            Party officer = discourse.officer(role.office());
            if (officer != null) {
                return List.of(officer);
            }
        }
        String called = role.collective() ? Epithets.of(language.code()).state(tokens, noun.head(), discourse) : null;
        String state = called == null ? setting.stateOf(role.sector()) : called;
        if (state == null || role.collective() && duals.isSeveral(noun)) {
            return List.of();
        }
        Token head = tokens.get(noun.head());
        return List.of(new Party(new Actor(state, null, null, null, head.start(), head.end()), true));
    }

    private List<Party> pronoun(NounPhrase noun) {
        Token token = tokens.get(noun.head());
        if (!language.pronouns().contains(token.lower()) && !language.pronouns().contains(token.lemma())) {
            boolean some = noun.preposition() == null && language.somes().contains(token.lower());
            return some ? Party.someOf(discourse.subject(), token) : List.of();
        }
        boolean speaks = parse.verbs().stream().anyMatch(v -> v.is(VerbGroup.Trait.INCISE) && v.subject() == noun);
        return speaks ? Party.asContext(discourse.opening(), token) : spokenOf(token);
    }

    /** Whom a pronoun or possessive means: who acted last, or who speaks where it is of the first person. */
    List<Party> spokenOf(Token token) {
        return language.firstPersons().contains(token.lower())
                ? speaker(token)
                : Party.asContext(discourse.subject(), token);
    }

    /** What those are called whom a pronoun or 'the latter' takes up; empty if it is neither, or nobody is known. */
    public List<Token> called(NounPhrase noun) {
        boolean pronoun = noun.isPronoun() && !parties(noun).isEmpty();
        return pronoun ? discourse.called() : discourse.latter().called(language, tokens, noun);
    }

    /** Whom a word of the first person means: who speaks in the sentence, or else who acted last. */
    public List<Party> speaker(Token token) {
        for (VerbGroup verb : parse.verbs()) {
            NounPhrase speaker = verb.subject();
            if (verb.verb() >= 0
                    && language.speech().contains(tokens.get(verb.verb()).lemma())
                    && speaker != null
                    && !speaker.isPronoun()
                    && !parties(speaker).isEmpty()) {
                return Party.asContext(parties(speaker), token);
            }
        }
        return Party.asContext(discourse.subject(), token);
    }

    /** Whether a possessive says whose a thing is: 'its decision'. */
    public boolean isPossessed(NounPhrase noun) {
        return possessives.possessor(noun) != null;
    }

    /** Whether a nationality is the noun itself: 'two Canadians', 'un Français'. */
    public boolean isPeople(NounPhrase noun) {
        return within.isHead(noun, Kind.DEMONYM);
    }

    /** Whether a phrase is the name of somebody known, or of whom the article told: 'Le Chili a libéré Ayma.' */
    public boolean isNamed(NounPhrase noun) {
        return within.isPerson(noun) && !within.isHead(noun, Kind.STATE) || learned.isName(noun);
    }
}
