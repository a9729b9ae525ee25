package org.disgelo.coding;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Beginnings;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads verb groups as events. */
final class VerbCoder {

    private static final double PRONOUN_OBJECT = 0.8;
    private static final String OFF = "the clause is not about what it asks for";

    private final Language language;
    private final Lexicon lexicon;
    private final Parse parse;
    private final ActorResolver actors;
    private final Topic topic;
    private final boolean unrest;
    private final Beginnings beginnings;
    private final Guards guards;
    private final Trace trace;
    private final Set<VerbGroup> asking = new HashSet<>();
    private final Doubtful doubtful = new Doubtful();

    VerbCoder(
            Language language,
            Lexicon lexicon,
            Beginnings beginnings,
            Guards guards,
            Parse parse,
            ActorResolver actors,
            Topic topic,
            boolean unrest,
            Trace trace) {
        this.language = language;
        this.lexicon = lexicon;
        this.parse = parse;
        this.actors = actors;
        this.topic = topic;
        this.unrest = unrest;
        this.beginnings = beginnings;
        this.guards = guards;
        this.trace = trace;
    }

    /** The best reading of a verb group that is all its entry asks for, or null. */
    @Nullable
    Draft code(VerbGroup verb) {
        Draft best = null;
        Set<String> lemmas = new LinkedHashSet<>();
        Token token = parse.token(verb.verb());
        boolean auxiliary = language.isAuxiliary(token.lemma());
        for (Reading reading : token.readings()) {
            if (reading.pos() == Pos.VERB && (!auxiliary || reading.lemma().equals(token.lemma()))) {
                lemmas.add(lemma(reading.lemma(), verb.particle()));
            }
        }
        for (String lemma : lemmas) {
            List<Trigger> own = lexicon.verbs(lemma);
            String active = own.isEmpty() ? withoutReflexive(lemma) : null;
            for (Trigger trigger : active == null ? own : lexicon.verbs(active)) {
                boolean suffered = active != null || isSuffered(verb, trigger.entry());
                best = doubtful.better(verb, draft(verb, trigger, verb.verb(), suffered, false), best);
            }
        }
        // 'Poland is deeply worried about': the copula of what looks like a passive
        int copula = copula(verb);
        for (Trigger trigger : copula < 0
                ? List.<Trigger>of()
                : lexicon.verbs(parse.token(copula).lemma())) {
            best = trigger.words().size() > 1
                    ? doubtful.better(verb, draft(verb, trigger, copula, false, true), best)
                    : best;
        }
        Draft demand = demand(verb);
        return demand == null || demand.isDoubtful() ? best : demand;
    }

    /** What is sought of readings that lack something, and was found. */
    Doubtful doubtful() {
        return doubtful;
    }

    /** 'Santiago: Argentina must respect the border': what a headline lets somebody demand of another, or null. */
    private @Nullable Draft demand(VerbGroup verb) {
        Sayer speech = new Sayer(language, parse, actors, verb);
        List<Party> obliged = verb.is(Trait.OBLIGATION) ? speech.obliged(speech.speaker()) : List.of();
        Entry duty = obliged.isEmpty()
                ? null
                : lexicon.entries().stream().filter(Entry::duty).findFirst().orElse(null);
        if (duty == null || guards.ruleOut(duty.not(), 0, parse.tokens().size())) {
            return null;
        }
        Cast cast = new Cast(speech.speaker(), obliged, false, false, false, false, false);
        return new Drafting(duty, actors, topic, unrest, parse, doubtful.doubts(duty.type()), trace)
                .draft(cast, Status.ACTUAL, verb.verb(), 0, verb.end(), 1, false);
    }

    /** 'Togo: French envoy expelled': whether what looks like the past of a verb is its participle, done by who has power there. */
    private boolean isSuffered(VerbGroup verb, Entry entry) {
        Dateline dateline = new Dateline(parse, actors);
        return (entry.recipient().contains("object") || entry.object() != null)
                && dateline.isBare(verb)
                && !dateline.power(entry.type(), verb).isEmpty();
    }

    /** Whether a verb asks for what hangs on it, be it known of whom or not: what is asked for is not done. */
    boolean asks(VerbGroup verb) {
        return asking.contains(verb);
    }

    /** The verb with its particle; 'öffnete die Grenze wieder': without one that is but an adverb. */
    private String lemma(String verb, @Nullable String particle) {
        boolean adverb = particle != null
                && language.looseParticles().contains(particle)
                && lexicon.verbs(particle + verb).isEmpty();
        return particle == null || adverb ? verb : particle + verb;
    }

    private int copula(VerbGroup verb) {
        for (int i = verb.from(); i < verb.verb(); i++) {
            if (parse.token(i).is(Pos.VERB)
                    && language.copulas().contains(parse.token(i).lemma())) {
                return i;
            }
        }
        return -1;
    }

    /** The verb whose reflexive form is its passive, or null: 'подписываться' is to be signed. */
    private @Nullable String withoutReflexive(String lemma) {
        for (String ending : language.reflexiveEndings()) {
            if (lemma.endsWith(ending)) {
                return lemma.substring(0, lemma.length() - ending.length());
            }
        }
        return null;
    }

    private @Nullable Draft draft(VerbGroup verb, Trigger trigger, int start, boolean passive, boolean copula) {
        Entry entry = trigger.entry();
        PhraseMatch match = doubtful.leaveOut(entry.type())
                ? null
                : PhraseMatch.verb(trigger, verb, start, parse, beginnings, language);
        if (match == null) {
            return null;
        }
        boolean reflexive = trigger.words().stream().anyMatch(language.reflexives()::contains);
        if (language.reflexiveIsLexical() && verb.is(Trait.REFLEXIVE) && !reflexive && !isMiddle(entry, verb)) {
            return null;
        }
        if (entry.type() == EventType.REQUEST && !reflexive && isIntent(verb)) {
            return left(trigger, "who means to do it himself asks nobody");
        }
        Doubts doubts = doubtful.doubts(entry.type());
        boolean transitive = entry.recipient().contains("object") || entry.object() != null;
        Slots slots = new Slots(
                language,
                parse,
                actors,
                verb,
                match,
                entry.object(),
                transitive,
                passive,
                copula,
                reflexive,
                new Help(entry, lexicon, parse));
        NounPhrase object = slots.object();
        Visits visits = new Visits(actors, verb);
        ObjectWords asked = new ObjectWords(language, parse, actors, verb);
        boolean meant = entry.object() != null && asked.isMeant(entry.object(), object);
        if (entry.object() != null && !meant && !asked.isAbout(entry.object(), object) && doubts.forbid(Doubt.OBJECT)) {
            return left(trigger, "its object is none of those it asks for");
        }
        if (entry.subject() != null
                && !slots.isSubject(entry.subject())
                && !visits.tells(entry, entry.subject())
                && doubts.forbid(Doubt.SUBJECT)) {
            return left(trigger, "its subject is none of those it asks for");
        }
        // 'trabajan con más fuerza': the preposition that brings the other side brings nobody, nor, as in 'sont liées
        // par
        // un traité', what the entry is about
        boolean with = match.endsInPreposition()
                && entry.recipient().contains(parse.token(match.last()).lemma());
        if (with
                && entry.mutual() == Mutual.ALWAYS
                && object != null
                && (entry.about() == null || !entry.about().in(parse.tokens(), object.from(), object.to()))
                && new Strangers(language, parse, actors).isForeign(object)) {
            return left(trigger, "with whom it is done is no party");
        }
        int end = Math.max(
                verb.end(), verb.complement() == null ? 0 : verb.complement().end());
        // '« Un coup dans le dos », a lâché le ministre': what is said stands before the verb
        int from = verb.is(Trait.INCISE) || verb.is(Trait.INVERTED) ? 0 : Math.min(start(verb), verb.start());
        int reach = parse.behindAdverbs(Math.max(end, match.last() + 1));
        boolean off = entry.about() != null
                && !entry.about().in(parse.tokens(), from, reach)
                && !visits.tells(entry, entry.about());
        // whom somebody takes away abroad is told by the verb alone; who falls there may be a team
        boolean taken = entry.crime() && entry.recipient().contains("object");
        if (off && !(taken && entry.type() == EventType.ASSAULT) && doubts.forbid(Doubt.TOPIC)) {
            return left(trigger, OFF);
        }
        boolean clause = language.clauseGuards();
        int last = clause ? Math.max(end, match.last() + 1) : parse.tokens().size();
        if (guards.ruleOut(entry.not(), clause ? from : 0, last)) {
            return left(trigger, "a word stands in the sentence that rules it out");
        }
        String lack = new Manner(language, parse, verb).lack(entry);
        if (lack != null) {
            return left(trigger, lack);
        }
        Modality modality = Modality.of(verb, trigger.words(), parse, language).of(entry.type());
        if (!modality.asserted() || modality.obliged() && !entry.complement()) {
            return left(trigger, "nobody says that it is so: possibility, duty or supposition");
        }
        List<Party> acting = entry.actor().equals("subject") && slots.isImpersonal()
                ? (entry.type() == EventType.ASSAULT ? List.of() : slots.seat())
                : slots.actor(entry.actor(), transitive);
        // 'Rabat: Algiers is behind the attack' as 'according to Rabat ...'
        acting = acting.isEmpty() && entry.recipient().contains("subject")
                ? new Sayer(language, parse, actors, verb).source(entry.actor())
                : acting;
        Dateline dateline = new Dateline(parse, actors);
        acting = entry.actor().equals("subject") && !verb.is(Trait.PASSIVE)
                ? dateline.behind(verb.subject(), acting)
                : acting;
        Receivers receivers = new Receivers(language, lexicon, parse, actors, verb);
        List<Party> receiving = receivers.of(entry, slots, acting);
        if (acting.isEmpty() && entry.type() == EventType.MOBILIZE) {
            acting = slots.moved();
        }
        if (acting.isEmpty()) {
            Means means = new Means(lexicon, parse, actors, verb);
            acting = means.doers(entry);
            receiving = acting.isEmpty() ? receiving : means.hit(receiving, acting);
            acting = acting.isEmpty() ? means.origin(entry, receiving, language) : acting;
            acting = acting.isEmpty() ? means.host(entry, receiving, language) : acting;
            if (acting.isEmpty() && !slots.isStranger(entry.actor())) {
                acting = new Seat(language, parse, actors, verb).of(entry);
                receiving = acting.isEmpty() ? receiving : receivers.of(entry, slots, acting);
            }
            acting = acting.isEmpty() ? dateline.power(entry.type(), verb) : acting;
        }
        boolean abroad = new Means(lexicon, parse, actors, verb).isAbroad(entry, acting, receiving, language);
        if (off && !abroad && doubts.forbid(Doubt.TOPIC)) {
            return left(trigger, OFF);
        }
        acting = abroad ? List.of() : acting;
        NounPhrase subject = verb.subject();
        if (entry.type() == EventType.PROTEST && receiving.isEmpty()) {
            receiving = new Targets(language, actors, verb).find();
        }
        Status status = entry.status() == null ? modality.status() : own(entry.status(), modality.status());
        if (Manner.settles(entry)) {
            status = Status.ACTUAL;
        }
        if (receiving.isEmpty()) {
            receiving = new Withheld(parse, actors).from(entry.type(), status, acting);
        }
        boolean loyal = entry.type() == EventType.PROTEST
                && new Loyalty(language, parse, actors).isShown(acting, subject, slots.around());
        // 'negotiated with EADS': with whom it is done is told, and is no party
        boolean told = entry.mutual() != Mutual.NEVER && slots.isAskedOfOther(entry.recipient());
        // 'The government must last, he said': what nobody else is told to do is asked of nobody, nor of those whom no
        // word
        // of it names
        boolean unnamed = verb.is(Trait.SPOKEN)
                && verb.subject() == null
                && new Quotation(parse, actors, verb).parties().isEmpty();
        boolean asks = entry.duty() || unnamed || verb.is(Trait.INCISE) && entry.type() == EventType.REQUEST;
        boolean open = !told
                && !asks
                && (object == null || lexicon.knows(parse.token(object.head()).lemma()));
        // 'the talks between Japan and Korea failed': the subject is what both sides share
        boolean shared = entry.mutual() != Mutual.NEVER
                && acting.isEmpty()
                && codes(receiving).stream().distinct().count() > 1;
        Cast cast = new Cast(
                acting,
                receiving,
                entry.subject() == null && !shared && !abroad && slots.isStranger(entry.actor())
                        || isPrivate(entry, subject),
                !shared && slots.isOwned(entry.actor()),
                loyal,
                open,
                new Reciprocity(language, parse, verb).isTold(acting, receiving));
        int specificity = trigger.words().size()
                + (entry.object() == null ? 0 : 1)
                + (entry.subject() == null ? 0 : 1)
                + (entry.duty() || Manner.settles(entry) ? 1 : 0)
                + (entry.about() == null ? 0 : 1);
        Draft draft = new Drafting(entry, actors, topic, unrest || abroad, parse, doubts, trace)
                .draft(cast, status, verb.verb(), start(verb), end, specificity, Manner.isHearsay(verb));
        boolean unknown = (draft == null || draft.isDoubtful()) && doubts.isOnly(Doubt.PARTIES);
        if (unknown && entry.complement() && entry.type() == EventType.REQUEST) {
            asking.add(verb);
        }
        if (draft == null) {
            return left(
                    trigger,
                    "no party that could take part: actor " + codes(acting) + ", recipient " + codes(receiving));
        }
        return meant ? draft.with(draft.confidence() * PRONOUN_OBJECT) : draft;
    }

    /** 'Un marocchino ha aggredito un passante': one man of a nation is no party where the same words tell of crime. */
    private boolean isPrivate(Entry entry, @Nullable NounPhrase subject) {
        return entry.crime()
                && !unrest
                && subject != null
                && subject.joined().isEmpty()
                && actors.isPeople(subject)
                && parse.token(subject.head()).is(Feature.SINGULAR);
    }

    /** 'Se propone revertir el proceso': a reflexive verb of planning before an infinitive tells what its subject will do. */
    private boolean isIntent(VerbGroup verb) {
        VerbGroup planned = verb.complement();
        return verb.is(Trait.REFLEXIVE)
                && language.planning().contains(parse.token(verb.verb()).lemma())
                && planned != null
                && planned.is(Trait.INFINITIVE);
    }

    /** 'L'accord s'est signé': the reflexive of a thing is its passive; 'les manifestants se sont arrêtés' tells what they do. */
    private boolean isMiddle(Entry entry, VerbGroup verb) {
        NounPhrase subject = verb.subject();
        return entry.object() != null
                && subject != null
                && !actors.isSomebody(subject)
                && entry.object().in(parse.tokens(), subject.from(), subject.to());
    }

    private static Status own(String word, Status outer) {
        Status status = Status.valueOf(word.toUpperCase(java.util.Locale.ROOT));
        // 'ne tarit pas d'éloges': an idiom that lives by its negation says what is so
        return outer == Status.DENIED && status == Status.DENIED
                ? Status.ACTUAL
                : outer == Status.DENIED && status != Status.ACTUAL ? outer : status;
    }

    private int start(VerbGroup verb) {
        NounPhrase subject = verb.subject();
        if (subject == null || subject.from() > verb.from()) {
            return verb.from();
        }
        for (VerbGroup other : parse.verbs()) {
            if (other != verb
                    && other.from() > subject.from()
                    && other.from() < verb.from()
                    && !verb.is(Trait.RELATIVE)) {
                return verb.from();
            }
        }
        return subject.from();
    }

    private @Nullable Draft left(Trigger trigger, String why) {
        trace.left(trigger, why);
        return null;
    }

    static List<String> codes(List<Party> parties) {
        return parties.stream().map(Party::code).toList();
    }
}
