package org.disgelo.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Discourse;
import org.disgelo.actor.Party;
import org.disgelo.event.Status;
import org.disgelo.language.Language;
import org.disgelo.lexicon.Lexicon;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.text.Beginnings;
import org.disgelo.text.Feature;
import org.jspecify.annotations.Nullable;

/** Codes one parsed sentence: all readings, then those that stand together. */
final class SentenceCoder {

    /** Types of what agreements are about. */
    private static final Set<EventType> PROMISED =
            EnumSet.of(EventType.CONCEDE, EventType.COOPERATE, EventType.AID, EventType.SUPPORT, EventType.AGREE);

    private final Language language;
    private final Parse parse;
    private final ActorResolver actors;
    private final Discourse discourse;
    private final VerbCoder verbs;
    private final NounCoder nouns;
    private final Inversion inversion;
    private final Purpose purpose;
    private final Trace trace;

    /**
     * A coder of one sentence.
     *
     * @param free how the words begin that phrases may lack ({@link PhraseMatch#free})
     */
    SentenceCoder(
            Language language,
            Lexicon lexicon,
            Beginnings free,
            Parse parse,
            ActorResolver actors,
            Discourse discourse,
            Trace trace) {
        this.language = language;
        this.parse = parse;
        this.actors = actors;
        this.discourse = discourse;
        this.trace = trace;
        // the parse has settled what some words are
        boolean unrest = discourse.isUnrest()
                || lexicon.wordClass("unrest")
                        .in(parse.tokens(), 0, parse.tokens().size());
        Beginnings beginnings = new Beginnings(free, parse.tokens());
        Guards guards = new Guards(parse.tokens());
        Topic topic = new Topic(parse, actors);
        this.verbs = new VerbCoder(language, lexicon, beginnings, guards, parse, actors, topic, unrest, trace);
        this.nouns = new NounCoder(language, lexicon, guards, parse, actors, topic, unrest, trace);
        this.inversion = new Inversion(language, lexicon, parse, actors);
        this.purpose = new Purpose(language, parse, actors);
    }

    /** The events of the sentence, in text order. */
    List<Draft> code() {
        Map<VerbGroup, Draft> byVerb = new IdentityHashMap<>();
        Map<NounPhrase, Draft> byNoun = new IdentityHashMap<>();
        boolean question = isQuestion();
        for (Chunk chunk : parse.chunks()) {
            switch (chunk) {
                case VerbGroup verb -> {
                    if (verb.verb() >= 0) {
                        inversion.settle(verb);
                        purpose.settle(verb);
                        Draft draft = verbs.code(verb);
                        if (draft != null) {
                            byVerb.put(verb, draft);
                        }
                        // 'Would Minsk let the court judge it?': of what is asked only the clause itself tells who is
                        // spoken of
                        if ((!question || verb.bond() != Bond.CLAUSE) && !isOfAnother(verb)) {
                            remember(verb, draft);
                        }
                    }
                }
                case NounPhrase noun -> {
                    Draft draft = nouns.code(noun);
                    if (draft != null) {
                        byNoun.put(noun, draft);
                        discourse.acted(List.of(), concat(draft.actors(), draft.recipients()));
                    }
                }
                case Link link -> {}
            }
        }
        discourse.named((question ? List.<NounPhrase>of() : parse.nouns())
                .stream()
                        .filter(n ->
                                n.preposition() == null || !language.locative().contains(n.preposition()))
                        .flatMap(n -> actors.parties(n).stream())
                        .filter(p -> !p.fromContext())
                        .toList());
        parse.nouns().stream().filter(n -> n.preposition() == null).forEach(this::rememberSomebody);
        discourse.read(parse.tokens());
        if (question) {
            trace.note("  left  all: a question");
            return List.of();
        }
        List<Draft> chosen = select(byVerb, byNoun);
        chosen.forEach(d -> discourse.told(d.entry().type().name(), d.actors(), d.recipients()));
        return chosen;
    }

    private boolean isQuestion() {
        List<org.disgelo.text.Token> tokens = parse.tokens();
        for (int i = tokens.size() - 1; i >= Math.max(0, tokens.size() - 2); i--) {
            if (tokens.get(i).lower().equals("?")) {
                return true;
            }
        }
        return false;
    }

    /** 'Chad accused Sudan of arming the rebels. It closed': what is said that another does leaves the speaker the one who acts. */
    private static boolean isOfAnother(VerbGroup verb) {
        VerbGroup above = verb.governor();
        return above != null
                && verb.bond() == Bond.ACTION
                && !verb.is(VerbGroup.Trait.FINITE)
                && above.subject() != null
                && above.subject() != verb.subject();
    }

    /** What the rest of the article may refer to: who acted, on whom. */
    private void remember(VerbGroup verb, @Nullable Draft draft) {
        List<Party> subject = verb.subject() == null ? List.of() : actors.parties(verb.subject());
        List<Party> others = draft == null ? List.of() : draft.recipients();
        List<Party> acting = draft != null && subject.isEmpty() ? draft.actors() : subject;
        if (!acting.isEmpty()) {
            remember(subject.isEmpty() ? null : verb.subject());
        }
        discourse.acted(acting, others);
    }

    /** Whom 'the latter' may mean later on. */
    private void rememberSomebody(NounPhrase noun) {
        List<Party> parties = noun.isPronoun() || !actors.isSomebody(noun) ? List.of() : actors.parties(noun);
        if (!parties.isEmpty()) {
            boolean several = parse.token(noun.head()).is(Feature.PLURAL);
            discourse.somebody(parties, parse.tokens().subList(noun.from(), noun.to()), several);
        }
    }

    /** What those are called who acted; a pronoun goes on with what they have been called before. */
    private void remember(@Nullable NounPhrase subject) {
        if (subject == null) {
            discourse.called(List.of());
        } else if (!subject.isPronoun()) {
            discourse.called(Stream.concat(subject.all().stream(), subject.of().stream())
                    .flatMap(n -> parse.tokens().subList(n.from(), n.to()).stream())
                    .toList());
        }
    }

    private List<Draft> select(Map<VerbGroup, Draft> byVerb, Map<NounPhrase, Draft> byNoun) {
        List<Draft> chosen = new ArrayList<>();
        List<Draft> forsworn = new ArrayList<>();
        byVerb.entrySet().removeIf(e -> toldByNoun(e.getKey(), e.getValue(), byNoun));
        NounComplement complements = new NounComplement(language, parse);
        // 'the refusal to receive the envoys': nobody is received
        List<NounPhrase> complemented = byNoun.entrySet().stream()
                .filter(e -> e.getValue().entry().complement())
                .map(Map.Entry::getKey)
                .toList();
        for (NounPhrase noun : complemented) {
            VerbGroup verb = complements.of(noun);
            if (verb != null) {
                byVerb.remove(verb);
                // 'the threat to impose sanctions': nor are these imposed
                byNoun.keySet().removeIf(n -> n != noun && verb.objects().contains(n));
            }
        }
        for (VerbGroup verb : parse.verbs()) {
            Draft draft = byVerb.get(verb);
            if (draft == null) {
                continue;
            }
            Draft outer = new Sayer(language, parse, actors, verb).isTakenUp() ? null : governing(verb, byVerb);
            if (outer == null && isAskedFor(verb)) {
                trace.note("  left  " + draft.entry().id() + ": somebody asks for it");
                continue;
            }
            if (outer != null && forswears(outer, draft)) {
                forsworn.add(outer);
            } else if (outer != null) {
                trace.note(
                        "  left  " + draft.entry().id() + ": " + outer.entry().id() + " governs it");
                continue;
            }
            chosen.add(draft);
        }
        chosen.removeAll(forsworn);
        for (NounPhrase noun : parse.nouns()) {
            Draft draft = byNoun.get(noun);
            if (draft != null && !isTaken(noun, draft, byVerb)) {
                chosen.add(draft);
            }
        }
        chosen.sort(Comparator.comparingInt(Draft::trigger));
        return withoutTwins(chosen);
    }

    /** 'An Israeli raid on Syria killed two': the event noun tells both sides, its verb only the harm done. */
    private boolean toldByNoun(VerbGroup verb, Draft draft, Map<NounPhrase, Draft> byNoun) {
        if (isTwoSided(draft)) {
            return false;
        }
        for (Map.Entry<NounPhrase, Draft> e : byNoun.entrySet()) {
            NounPhrase noun = e.getKey();
            boolean argument = verb.subject() == noun
                    || verb.adjuncts().contains(noun)
                    || verb.objects().contains(noun);
            if (argument
                    && e.getValue().entry().type() == draft.entry().type()
                    && e.getValue().status() == draft.status()
                    && isTwoSided(e.getValue())) {
                trace.note("  left  " + draft.entry().id() + ": "
                        + e.getValue().entry().id() + " tells more of it");
                return true;
            }
        }
        return false;
    }

    private static boolean isTwoSided(Draft draft) {
        Set<String> acting = new HashSet<>(VerbCoder.codes(draft.actors()));
        Set<String> receiving = new HashSet<>(VerbCoder.codes(draft.recipients()));
        boolean mutual = draft.mutual() && acting.size() > 1;
        return mutual || !acting.isEmpty() && !receiving.isEmpty() && !acting.equals(receiving);
    }

    /** 'Vows not to use the army against civilians': forswearing violence at home is no promise to another party. */
    private static boolean forswears(Draft outer, Draft inner) {
        boolean violent =
                inner.entry().type() == EventType.ASSAULT || inner.entry().type() == EventType.COERCE;
        return violent
                && inner.parties().size() == 1
                && inner.status() == Status.DENIED
                && outer.entry().type() == EventType.AGREE;
    }

    /** The draft of an outer verb that takes this action as its object. */
    private @Nullable Draft governing(VerbGroup verb, Map<VerbGroup, Draft> byVerb) {
        VerbGroup above = verb.governor();
        // 'Brazil, which Peru accused of spying, condemned Bolivia': the verb of who stands before the clause about him
        if (above != null
                && above.is(VerbGroup.Trait.RELATIVE)
                && verb.is(VerbGroup.Trait.FINITE)
                && verb.subject() != null
                && verb.subject().from() < above.from()) {
            return null;
        }
        VerbGroup at = verb;
        Bond bond = verb.bond();
        for (int depth = 0; above != null && depth < 4; depth++) {
            Draft outer = byVerb.get(above);
            if (outer != null && outer.entry().complement() && bond == Bond.ACTION) {
                return outer;
            }
            if (bond != Bond.ACTION) {
                return outer != null && outer.entry().complement() && !isCircumstance(at) ? outer : null;
            }
            at = above;
            bond = above.bond();
            above = above.governor();
        }
        return null;
    }

    /** 'The opposition called on the government to free': what is asked for of whomever is not done. */
    private boolean isAskedFor(VerbGroup verb) {
        VerbGroup above = verb.governor();
        Bond bond = verb.bond();
        for (int depth = 0; above != null && bond == Bond.ACTION && depth < 4; depth++) {
            if (verbs.asks(above)) {
                return true;
            }
            bond = above.bond();
            above = above.governor();
        }
        return false;
    }

    /** 'Kiev asks for arms while Moscow attacks': a clause that tells when or why is nothing that is asked for. */
    private boolean isCircumstance(VerbGroup verb) {
        List<Chunk> chunks = parse.chunks();
        for (int i = chunks.indexOf(verb) - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof Link link && link.kind() == Link.Kind.SUBORDINATOR) {
                return language.circumstances().contains(link.lemma());
            }
            if (chunks.get(i) instanceof VerbGroup other && other.is(VerbGroup.Trait.FINITE)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a verb has already spoken of what the noun names. */
    private boolean isTaken(NounPhrase noun, Draft draft, Map<VerbGroup, Draft> byVerb) {
        for (Map.Entry<VerbGroup, Draft> e : byVerb.entrySet()) {
            VerbGroup verb = e.getKey();
            Draft other = e.getValue();
            boolean argument = verb.objects().contains(noun) || verb.subject() == noun;
            boolean inPhrase = verb.verb() < noun.head() && noun.head() <= verb.end() && other.specificity() > 1;
            // 'pledged at a meeting with Moon': where it was said is not what was said
            boolean occasion = draft.entry().type() == EventType.CONSULT
                    && verb.adjuncts().contains(noun)
                    && language.locative().contains(String.valueOf(noun.preposition()));
            // 'Rabat says that Algiers is behind the attack'
            boolean blamed = other.entry().recipient().equals(List.of("subject"));
            boolean governed = (other.entry().complement() || blamed)
                    && !occasion
                    && noun.head() > verb.verb()
                    && noun.from() < Math.max(verb.end(), other.to());
            boolean asked = argument && other.entry().object() != null;
            boolean same = other.entry().type() == draft.entry().type() && (argument || inPhrase);
            if (asked || same || governed || isTopic(noun, draft, verb, other)) {
                trace.note("  left  " + draft.entry().id() + ": part of "
                        + other.entry().id());
                return true;
            }
        }
        return false;
    }

    /** 'Signed an agreement on the lifting of visas': what an agreement is about is not done by it yet. */
    private boolean isTopic(NounPhrase noun, Draft draft, VerbGroup verb, Draft other) {
        boolean pact = other.entry().object() != null
                && (other.entry().type() == EventType.SUPPORT || other.entry().type() == EventType.AGREE);
        NounPhrase subject = verb.subject();
        return pact
                && PROMISED.contains(draft.entry().type())
                && (verb.objects().stream().anyMatch(o -> parse.after(o).contains(noun))
                        || subject != null && parse.after(subject).contains(noun));
    }

    /** One telling for each action: the better of two drafts of one type and the same parties, and the one that names both sides. */
    private static List<Draft> withoutTwins(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft twin = kept.stream()
                    .filter(k -> k.entry().type() == draft.entry().type()
                            && k.status() == draft.status()
                            && !k.isReverseOf(draft)
                            && (k.mutual() == draft.mutual() || k.entry().type() != EventType.CONSULT)
                            && (k.parties().equals(draft.parties())
                                    || k.parties().containsAll(draft.parties())
                                            && draft.parties().size() == 1))
                    .findFirst()
                    .orElse(null);
            if (twin == null) {
                kept.removeIf(k -> k.entry().type() == draft.entry().type()
                        && k.status() == draft.status()
                        && k.parties().size() == 1
                        && draft.parties().containsAll(k.parties()));
                kept.add(draft);
            } else if (draft.confidence() > twin.confidence()
                    && draft.parties().size() >= twin.parties().size()) {
                kept.set(kept.indexOf(twin), draft);
            }
        }
        return kept;
    }

    private static List<Party> concat(List<Party> a, List<Party> b) {
        List<Party> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }
}
