package org.disgelo.coding;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.event.Status;
import org.disgelo.language.Language;
import org.disgelo.lexicon.Entry;
import org.disgelo.lexicon.Entry.Mutual;
import org.disgelo.lexicon.Lexicon;
import org.disgelo.lexicon.Lexicon.Trigger;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads event nouns: 'the Russian attack on Odesa', 'la firma dell'accordo tra Roma e Tirana'. */
final class NounCoder {

    private static final double NOUN = 0.9;
    private static final double TOLD_BEFORE = 0.7;
    private static final double UNTOLD_OBJECT = 0.8;
    private static final int REACH = 12;
    private static final int GUARD_REACH = 8;

    /** Types whose nouns name actions; 'the agreement', 'the partnership' name things. */
    private static final Set<EventType> RECALLED = EnumSet.complementOf(
            EnumSet.of(EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE, EventType.CONCEDE, EventType.AID));

    /** Types of which those tell who suffered it. */
    private static final Set<EventType> SUFFERED = EnumSet.of(EventType.ASSAULT, EventType.THREATEN);

    private final Language language;
    private final Lexicon lexicon;
    private final Guards guards;
    private final Parse parse;
    private final ActorResolver actors;
    private final Topic topic;
    private final boolean unrest;
    private final Enumeration enumeration;
    private final NounCarriers verbs;
    private final NounManner manner;
    private final Trace trace;
    private final Doubtful doubtful = new Doubtful();

    NounCoder(
            Language language,
            Lexicon lexicon,
            Guards guards,
            Parse parse,
            ActorResolver actors,
            Topic topic,
            boolean unrest,
            Trace trace) {
        this.language = language;
        this.lexicon = lexicon;
        this.guards = guards;
        this.parse = parse;
        this.actors = actors;
        this.topic = topic;
        this.unrest = unrest;
        this.enumeration = new Enumeration(language, parse, actors);
        this.verbs = new NounCarriers(language, parse, actors);
        this.manner = new NounManner(language, parse, verbs);
        this.trace = trace;
    }

    /** The best reading of a noun phrase as an event that is all its entry asks for, or null. */
    @Nullable
    Draft code(NounPhrase noun) {
        if (noun.isTime() || noun.isPronoun()) {
            return null;
        }
        Token head = parse.token(noun.head());
        Set<String> lemmas = new LinkedHashSet<>();
        lemmas.add(head.lower());
        for (Reading reading : head.readings()) {
            if (reading.pos() == Pos.NOUN || reading.pos() == head.pos()) {
                lemmas.add(reading.lemma().toLowerCase(java.util.Locale.ROOT));
            }
        }
        // a compound that the lexicon knows by itself is no event of its last part's: 'Handelskrieg' is no Krieg
        boolean known = lexicon.knows(head.lemma().toLowerCase(java.util.Locale.ROOT));
        lemmas.removeIf(
                l -> known && l.length() < head.lemma().length() && head.lemma().endsWith(l));
        Draft best = null;
        for (String lemma : lemmas) {
            for (Trigger trigger : lexicon.nouns(lemma)) {
                best = doubtful.better(noun, draft(noun, trigger), best);
            }
        }
        return best;
    }

    /** What is sought of readings that lack something, and was found. */
    Doubtful doubtful() {
        return doubtful;
    }

    private @Nullable Draft draft(NounPhrase noun, Trigger trigger) {
        Entry entry = trigger.entry();
        Doubts doubts = doubtful.doubts(entry.type());
        int from =
                doubtful.leaveOut(entry.type()) ? -1 : PhraseMatch.noun(trigger.words(), noun.head(), parse.tokens());
        if (from < 0) {
            return null;
        }
        List<NounPhrase> behind = parse.after(noun);
        VerbGroup description = behind.isEmpty() && noun.of().isEmpty() ? verbs.description(noun) : null;
        List<NounPhrase> of = noun.of();
        if (description != null) {
            behind = parse.after(description);
            of = List.of(behind.getFirst());
        }
        if (entry.type() == EventType.REJECT && noun.of().isEmpty() && behind.isEmpty() && actors.isSomebody(noun)) {
            return left(trigger, "'the opposition' is somebody where it is not told to what");
        }
        VerbGroup carrier = verbs.carrier(noun);
        int to = behind.isEmpty() ? noun.to() : behind.getLast().to();
        boolean bare = false;
        if (entry.object() != null && !objectIs(entry, noun, behind)) {
            // 'il veto della Bulgaria', 'il disgelo tra Egitto e Turchia': nothing else is told that it could be of
            bare = noun.of().stream().noneMatch(n -> actors.parties(n).isEmpty())
                    && !language.hollow().contains(parse.token(noun.head()).lemma());
            if (!bare && doubts.forbid(Doubt.OBJECT)) {
                return left(trigger, "it is not of what it asks for");
            }
        }
        if (entry.about() != null
                && !entry.about().in(parse.tokens(), from - REACH, to + REACH)
                && doubts.forbid(Doubt.TOPIC)) {
            return left(trigger, "the clause is not about what it asks for");
        }
        int reach = language.clauseGuards() ? GUARD_REACH : parse.tokens().size();
        if (guards.ruleOut(entry.not(), from - reach, to + reach)) {
            return left(trigger, "a word stands in the sentence that rules it out");
        }
        Modality modality = carrier == null
                ? Modality.PLAIN
                : Modality.ofNoun(carrier, parse, language).of(entry.type());
        if (!modality.asserted() || modality.obliged() || manner.isPossible(noun)) {
            return left(trigger, "nobody says that it is so");
        }
        NounSides sides = new NounSides(language, lexicon, parse, actors, verbs, entry, noun);
        sides.read(of, behind, carrier);
        List<Party> acting = sides.acting();
        List<Party> receiving = sides.receiving();
        List<Party> both = sides.both();
        List<Party> suffering = entry.mutual() == Mutual.NEVER ? verbs.suffering(noun) : List.of();
        if (!suffering.isEmpty()) {
            if (acting.isEmpty()) {
                acting.addAll(receiving);
            }
            receiving.clear();
            receiving.addAll(suffering);
        }
        if (acting.isEmpty() && both.isEmpty() && carrier != null) {
            acting.addAll(verbs.carried(noun, carrier, entry, receiving));
        }
        if (acting.isEmpty() && both.isEmpty() && (trigger.words().size() > 1 || isWhole(entry, noun))) {
            acting.addAll(enumeration.acting(noun));
            if (receiving.isEmpty() && !acting.isEmpty()) {
                receiving.addAll(enumeration.receiving(noun, acting));
            }
        }
        if (receiving.isEmpty() && both.isEmpty() && carrier != null && verbs.isMeans(noun, entry)) {
            receiving.addAll(verbs.helped(carrier, acting));
        }
        acting.addAll(both);
        if (receiving.isEmpty() && carrier != null && SUFFERED.contains(entry.type())) {
            receiving.addAll(verbs.reported(noun, carrier, acting));
        }
        if (acting.isEmpty() && !receiving.isEmpty() && entry.type() == EventType.PROTEST) {
            acting.addAll(verbs.crowd(noun));
        } else if (acting.isEmpty()) {
            acting.addAll(new Dateline(parse, actors).acting(entry, noun, receiving));
        }
        if (receiving.isEmpty() && !acting.isEmpty()) {
            receiving.addAll(new NounComplement(language, parse).lends(noun, entry, actors, acting));
        }
        double certainty = bare ? NOUN * UNTOLD_OBJECT : NOUN;
        if (acting.isEmpty() && receiving.isEmpty() && entry.mutual() != Mutual.NEVER) {
            acting.addAll(topic.pair(noun.head()));
        }
        if (acting.isEmpty() && receiving.isEmpty() && carrier != null) {
            acting.addAll(verbs.meeting(noun, carrier, entry));
        }
        if (acting.isEmpty() && receiving.isEmpty()) {
            if (entry.domestic()) {
                verbs.atHome(noun, carrier, entry, acting, receiving);
            }
            List<List<Party>> told = acting.isEmpty() && receiving.isEmpty() && RECALLED.contains(entry.type())
                    ? actors.setting().told(entry.type().name(), parse.token(noun.head()))
                    : null;
            if (!acting.isEmpty() || !receiving.isEmpty()) {
                certainty *= TOLD_BEFORE;
            } else if (told != null && !bare && manner.recalls(noun, entry.type())) {
                boolean suffered =
                        SUFFERED.contains(entry.type()) && verbs.isHeldAgainstOthers(carrier, told.getFirst(), lexicon);
                acting.addAll(suffered ? told.getLast() : told.getFirst());
                receiving.addAll(suffered ? told.getFirst() : told.getLast());
                certainty *= TOLD_BEFORE;
            } else if (!entry.domestic() || bare || !manner.isOfItself(noun, entry, carrier)) {
                return left(trigger, "no party in its phrase");
            }
        }
        boolean loyal = entry.type() == EventType.PROTEST && isLoyal(acting, noun, behind, carrier);
        Status status = entry.status() == null
                ? manner.status(noun, carrier, modality.status())
                : Status.valueOf(entry.status().toUpperCase(java.util.Locale.ROOT));
        int specificity = trigger.words().size() + (entry.object() == null ? 0 : 1) + (entry.about() == null ? 0 : 1);
        Draft draft = new Drafting(entry, actors, topic, unrest, parse, doubts, trace)
                .draft(
                        new Cast(
                                Party.distinct(acting),
                                OwnPeople.of(entry, acting, receiving),
                                false,
                                false,
                                loyal,
                                true,
                                false),
                        status,
                        noun.head(),
                        noun.from(),
                        to,
                        specificity,
                        false);
        return draft == null
                ? left(trigger, "too little is known of who takes part")
                : draft.with(draft.confidence() * certainty);
    }

    private boolean isLoyal(List<Party> acting, NounPhrase noun, List<NounPhrase> behind, @Nullable VerbGroup carrier) {
        Loyalty loyalty = new Loyalty(language, parse, actors);
        NounPhrase crowd = carrier == null || carrier.subject() == noun ? null : carrier.subject();
        return loyalty.isShown(acting, noun, behind) || loyalty.isShown(acting, crowd, List.of());
    }

    /** Whether all is told of an action but who took it: 'the opening of a museum' is no opening towards anybody. */
    private boolean isWhole(Entry entry, NounPhrase noun) {
        return entry.object() != null
                || noun.of().stream().noneMatch(n -> actors.parties(n).isEmpty());
    }

    private boolean objectIs(Entry entry, NounPhrase noun, List<NounPhrase> behind) {
        var object = entry.object();
        return object == null
                || IntStream.range(noun.from(), noun.to())
                        .anyMatch(i -> i != noun.head() && object.at(parse.tokens(), i) > 0)
                || behind.stream().anyMatch(n -> object.in(parse.tokens(), n.from(), n.to()));
    }

    private @Nullable Draft left(Trigger trigger, String why) {
        trace.left(trigger, why);
        return null;
    }
}
