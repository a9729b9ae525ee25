package org.disgelo.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final SentenceWords words;
    private final VerbCoder verbs;
    private final NounCoder nouns;
    private final Inversion inversion;
    private final Purpose purpose;
    private final Memory memory;
    private final Trace trace;

    /**
     * A coder of one sentence.
     *
     * @param free how the words begin that phrases may lack ({@link PhraseMatch#free})
     * @param words what the words of the sentence speak of
     */
    SentenceCoder(
            Language language,
            Lexicon lexicon,
            Beginnings free,
            Parse parse,
            ActorResolver actors,
            Discourse discourse,
            SentenceWords words,
            Trace trace) {
        this.language = language;
        this.parse = parse;
        this.actors = actors;
        this.discourse = discourse;
        this.words = words;
        this.trace = trace;
        boolean unrest = discourse.isUnrest()
                || lexicon.wordClass("unrest")
                        .in(parse.tokens(), 0, parse.tokens().size());
        // the parse has settled what some words are
        Beginnings beginnings = new Beginnings(free, parse.tokens());
        Guards guards = new Guards(parse.tokens());
        Topic topic = new Topic(parse, actors);
        this.verbs = new VerbCoder(language, lexicon, beginnings, guards, parse, actors, topic, unrest, trace);
        this.nouns = new NounCoder(language, lexicon, guards, parse, actors, topic, unrest, trace);
        this.inversion = new Inversion(language, lexicon, parse, actors);
        this.purpose = new Purpose(language, parse, actors);
        this.memory = new Memory(language, parse, actors, discourse);
    }

    /** The events of the sentence, or, where there is none, those that are doubtful, in text order. */
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
                        if ((!question || verb.bond() != Bond.CLAUSE) && !Memory.isOfAnother(verb)) {
                            memory.keep(verb, draft);
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
        memory.keepNames(question);
        discourse.read(parse.tokens());
        if (question) {
            trace.note("  left  all: a question");
            return List.of();
        }
        List<Draft> chosen = select(byVerb, byNoun);
        chosen.forEach(d -> discourse.told(d.entry().type().name(), d.actors(), d.recipients()));
        return chosen.isEmpty() ? Twins.likeliest(doubtful(byVerb), words.scores()) : chosen;
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
        return Twins.without(Jailers.told(chosen));
    }

    /**
     * Doubtful readings of what nobody asks for and no other action governs; read last, when all that is sure has told the article
     * who is meant.
     */
    private List<Draft> doubtful(Map<VerbGroup, Draft> byVerb) {
        List<Draft> drafts = new ArrayList<>();
        for (VerbGroup verb : parse.verbs()) {
            Set<EventType> spoken = verb.verb() < 0 ? Set.of() : words.spokenBy(verb.verb());
            if (!spoken.isEmpty() && governing(verb, byVerb) == null && !isAskedFor(verb)) {
                verbs.doubtful().seek(spoken);
                verbs.code(verb);
                drafts.addAll(verbs.doubtful().of(verb));
            }
        }
        for (NounPhrase noun : parse.nouns()) {
            Set<EventType> spoken = words.spokenBy(noun.head());
            if (!spoken.isEmpty()) {
                nouns.doubtful().seek(spoken);
                nouns.code(noun);
                nouns.doubtful().of(noun).stream()
                        .filter(d -> !isTaken(noun, d, byVerb))
                        .forEach(drafts::add);
            }
        }
        return drafts;
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
            // 'condemned the shelling of Kharkiv by Russian artillery' tells of the shelling as well
            boolean done = other.entry().type() == EventType.ACCUSE
                    && parse.after(noun).stream()
                            .anyMatch(n -> language.by().contains(String.valueOf(n.preposition())));
            boolean asked = argument && other.entry().object() != null && !done;
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

    private static List<Party> concat(List<Party> a, List<Party> b) {
        List<Party> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }
}
