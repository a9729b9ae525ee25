package org.disgelo.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.event.Actor;
import org.disgelo.event.Status;
import org.disgelo.lexicon.Entry;
import org.disgelo.lexicon.Entry.Mutual;
import org.disgelo.lexicon.Entry.Role;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.Parse;
import org.jspecify.annotations.Nullable;

/**
 * Weighs who was found for an entry and makes a draft of it, or none. Most types take two parties: what one party does to
 * nobody is politics at home or no politics at all. The side that a sentence leaves out is taken from the article, at a price.
 */
final class Drafting {

    /** Below this a reading is no better than chance on ordinary news. */
    static final double THRESHOLD = 0.35;

    /** Below this nothing is worth doubting. */
    private static final double HOPELESS = 0.08;

    private static final double COMPLETED = 0.75;
    private static final double OWN_AFFAIR = 0.75;
    private static final double HEARSAY = 0.9;
    private static final double STRANGER = 0.4;
    private static final double OWNED = 0.85;

    private static final String REBELS = "REB";

    /** Types in which weapons and troops act for their state as a matter of course. */
    static final Set<EventType> OF_FORCES =
            EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.COERCE, EventType.RETREAT);

    /** Types in which one turns against another. */
    private static final Set<EventType> AGAINST =
            EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN, EventType.SANCTION);

    private final Entry entry;
    private final ActorResolver resolver;
    private final Topic topic;
    private final boolean unrest;
    private final Parse parse;
    private final Worth worth;
    private final int start;
    private final Doubts doubts;
    private final Trace trace;

    /**
     * @param unrest whether the article tells of political strife, without which arrests and killings are crime
     * @param doubts what the reading lacks already
     */
    Drafting(
            Entry entry, ActorResolver resolver, Topic topic, boolean unrest, Parse parse, Doubts doubts, Trace trace) {
        this.entry = entry;
        this.resolver = resolver;
        this.topic = topic;
        this.unrest = unrest;
        this.parse = parse;
        this.worth = new Worth(entry, resolver.setting(), unrest);
        this.start = parse.sentence().span().start();
        this.doubts = doubts;
        this.trace = trace;
    }

    @Nullable
    Draft draft(Cast cast, Status status, int trigger, int from, int to, int specificity, boolean hearsay) {
        List<Party> acting = cast.acting();
        List<Party> receiving = cast.receiving();
        double confidence = entry.confidence() * (hearsay ? HEARSAY : 1) * (cast.stranger() ? STRANGER : 1);
        confidence *= cast.owned() && !OF_FORCES.contains(entry.type()) ? OWNED : 1;
        if (entry.mutual() != Mutual.NEVER
                && Party.camps(acting) > 1
                && (receiving.stream().allMatch(Party::fromContext)
                        || Worth.codes(acting).containsAll(Worth.codes(receiving)))) {
            // 'the two countries exchanged ambassadors': whose these are is told by who exchanges them; 'the ministers
            // of Oman and Yemen conferred in Muscat'
            receiving = List.of();
        }
        boolean mutual = entry.mutual() == Mutual.ALWAYS && !acting.isEmpty() && !receiving.isEmpty();
        if (entry.mutual() != Mutual.NEVER && receiving.isEmpty() && Party.camps(acting) > 1) {
            receiving = acting;
            mutual = true;
        }
        if (cast.reciprocal()) {
            receiving = acting;
            mutual = true;
        }
        // 'to join the EU and NATO' makes no pact of the two
        if ((entry.mutual() == Mutual.ALWAYS || entry.mutual() == Mutual.PLURAL && entry.of() == Role.BOTH)
                && acting.isEmpty()
                && Party.camps(receiving) > 1) {
            acting = receiving;
            mutual = true;
        }
        if (!mutual && !Worth.AT_HOME.contains(entry.type()) && sameState(acting, receiving)) {
            // 'the withdrawal of the troops from Mali': the troops are not of the place where they are
            boolean guessed = acting.stream().allMatch(Party::fromContext)
                    && receiving.stream().noneMatch(Party::fromContext);
            acting = guessed ? List.of() : acting;
            receiving = guessed ? receiving : List.of();
        }
        if (receiving.isEmpty() && !acting.isEmpty()) {
            receiving = new Lands(parse, resolver.setting()).under(entry, acting, trigger, from, to);
        }
        if (entry.type() == EventType.ASSAULT
                && receiving.isEmpty()
                && acting.stream().allMatch(Party::isArmedGroup)) {
            // 'an attack by Boko Haram': those who take up arms strike at the people of their own country
            receiving = within(acting, "CIV");
        }
        if (Worth.AT_HOME.contains(entry.type())) {
            Sides sides = atHome(acting, receiving);
            acting = sides.acting;
            receiving = cast.loyal() ? others(sides.acting, receiving) : sides.receiving;
        } else if (receiving.isEmpty()
                && !acting.isEmpty()
                && cast.open()
                && !entry.told()
                && !(entry.alone() && Worth.OF_ONE.contains(entry.type()))
                && !entry.domestic()
                && !Worth.AT_HOME.contains(entry.type())) {
            // 'the summit of the euro zone', 'the EU ministers met': a body that meets meets itself
            boolean body = entry.type() == EventType.CONSULT
                    && acting.stream().noneMatch(p -> p.actor().isState());
            boolean itself = body && entry.of() == Role.BOTH;
            boolean assembled = body && !itself && entry.mutual() == Mutual.PLURAL;
            receiving = itself ? List.of() : assembled ? acting : partner(acting, trigger);
            mutual |= assembled || entry.mutual() == Mutual.ALWAYS && !receiving.isEmpty();
            confidence *= receiving.isEmpty() || assembled ? 1 : COMPLETED;
        } else if (acting.isEmpty() && !receiving.isEmpty() && entry.mutual() == Mutual.ALWAYS) {
            acting = partner(receiving, trigger);
            mutual |= !acting.isEmpty();
            confidence *= acting.isEmpty() ? 1 : COMPLETED;
        }
        if (receiving.isEmpty() && !hearsay && cast.open() && worth.isDefiant(acting, receiving)) {
            // 'the rebels walked out of the talks'
            receiving = within(acting, null);
        }
        if (Worth.OF_ONE.contains(entry.type()) && receiving.isEmpty() && !acting.isEmpty()) {
            // 'Mali : retrait des troupes françaises'
            receiving = topic.besides(trigger, acting);
        }
        if (entry.domestic()
                && entry.alone()
                && !Worth.AT_HOME.contains(entry.type())
                && !Worth.OF_ONE.contains(entry.type())
                && receiving.isEmpty()) {
            // 'Egypt lifted the curfew', 'the opposition demanded his resignation': the other side is of the state
            // itself
            receiving = within(acting, Worth.isOfPeople(acting) ? null : "CIV");
            confidence *= receiving.isEmpty() ? 1 : OWN_AFFAIR;
        }
        if (acting.isEmpty() && receiving.isEmpty()) {
            return null;
        }
        double rule = worth.of(acting, receiving, cast.loyal());
        trace.open(entry, acting, receiving, new SideCandidates(parse, resolver, trigger));
        SideChooser.Sides meant =
                cast.loyal() ? null : new SideChooser(parse, resolver, trigger).instead(entry, acting, receiving);
        if (meant != null) {
            acting = meant.acting();
            receiving = meant.receiving();
            mutual = entry.mutual() == Mutual.ALWAYS && !acting.isEmpty() && !receiving.isEmpty();
            rule = worth.of(acting, receiving, cast.loyal()) * meant.chance() * meant.chance();
        }
        confidence *= rule;
        if (trace.isOn()) {
            trace.note("  found " + entry.id() + ": actor " + VerbCoder.codes(acting) + ", recipient "
                    + VerbCoder.codes(receiving) + (mutual ? ", mutual" : "") + ", " + status.word()
                    + String.format(java.util.Locale.ROOT, ", confidence %.2f", confidence));
        }
        if (confidence < THRESHOLD && (confidence < HOPELESS || doubts.forbid(Doubt.PARTIES))) {
            return null;
        }
        return new Draft(
                entry,
                withSector(acting),
                receiving,
                mutual,
                status,
                trigger,
                from,
                to,
                Math.min(1, confidence),
                specificity,
                doubts.found());
    }

    /** Who is on the other side where the words do not tell: whom the headline is about, or the article. */
    private List<Party> partner(List<Party> parties, int trigger) {
        List<Party> headed = topic.besides(trigger, parties);
        return headed.isEmpty() ? resolver.setting().partner(parties, AGAINST.contains(entry.type())) : headed;
    }

    private record Sides(List<Party> acting, List<Party> receiving) {}

    /** The side left out of a protest, an arrest or an attack within one state: its people, or the state itself. */
    private Sides atHome(List<Party> acting, List<Party> receiving) {
        if (!entry.domestic()) {
            return new Sides(acting, receiving);
        }
        boolean protest = entry.type() == EventType.PROTEST;
        List<Party> actors = acting;
        List<Party> recipients = receiving;
        if (isRebelsSomewhere(actors, recipients)) {
            actors = within(recipients, entry.sector() == null ? "REB" : entry.sector());
        }
        if (actors.isEmpty() && recipients.isEmpty() && unrest) {
            actors = resolver.setting().scene(protest ? "CIV" : null, start, start);
        }
        if (recipients.isEmpty()) {
            recipients = within(actors, protest ? null : "CIV");
        } else if (actors.isEmpty() && entry.type() == EventType.ASSAULT && entry.sector() != null) {
            // 'the coup in Mali': who rises is of the state itself
            actors = within(recipients, entry.sector());
        } else if (actors.isEmpty()
                && entry.type() == EventType.ASSAULT
                && recipients.stream().allMatch(p -> REBELS.equals(Worth.sector(p)))) {
            // 'twelve rebels were killed in an operation': who strikes at rebels is the state that they rise in
            actors = within(recipients, null);
        } else if (actors.isEmpty() && entry.type() != EventType.ASSAULT) {
            // who protests where nobody is named: the people of the place, be it against another state
            List<Party> here = protest ? resolver.setting().scene("CIV", start, start) : List.of();
            actors = here.isEmpty() ? within(recipients, protest ? "CIV" : null) : here;
        }
        return new Sides(actors, recipients);
    }

    /** Against whom those demonstrate who are for their own power: only others whom the words name. */
    private static List<Party> others(List<Party> acting, List<Party> receiving) {
        return receiving.stream()
                .filter(p -> !p.fromContext() && !Worth.codes(acting).contains(p.code()))
                .toList();
    }

    /** 'Tripoli fell to the rebels': rebels of whom no state is told are of the state they rise in, not of the article's. */
    private boolean isRebelsSomewhere(List<Party> acting, List<Party> receiving) {
        return entry.type() == EventType.ASSAULT
                && !acting.isEmpty()
                && acting.stream().allMatch(p -> p.fromContext() && REBELS.equals(Worth.sector(p)))
                && receiving.stream().noneMatch(Party::fromContext)
                && Worth.codes(receiving).size() == 1
                && !Worth.codes(receiving).equals(Worth.codes(acting));
    }

    /** The same sector of the parties that are states: organisations have no people of their own, 'NATO raids' hit somebody else. */
    private static List<Party> within(List<Party> parties, @Nullable String sector) {
        return parties.stream()
                .filter(p -> p.actor().isState())
                .map(p -> p.inSector(sector))
                .toList();
    }

    private boolean sameState(List<Party> acting, List<Party> receiving) {
        return Worth.codes(acting).size() == 1
                && Worth.codes(acting).equals(Worth.codes(receiving))
                && samePeople(acting, receiving);
    }

    private boolean samePeople(List<Party> a, List<Party> b) {
        // 'agreed a ceasefire with the FARC': a state and those who took up arms against it
        boolean named = Stream.of(a, b).flatMap(List::stream).noneMatch(Party::fromContext);
        if (named && REBELS.equals(Worth.sector(a.getFirst())) != REBELS.equals(Worth.sector(b.getFirst()))) {
            return false;
        }
        return Objects.equals(Worth.sector(a.getFirst()), Worth.sector(b.getFirst()))
                || !Worth.isPeople(a.getFirst()) && !Worth.isPeople(b.getFirst()) && !worth.isDefiant(a, b);
    }

    private List<Party> withSector(List<Party> acting) {
        if (entry.sector() == null) {
            return acting;
        }
        return acting.stream()
                .map(p -> p.actor().sector() != null ? p : new Party(withSector(p.actor()), p.fromContext()))
                .toList();
    }

    private Actor withSector(Actor a) {
        return new Actor(a.code(), entry.sector(), a.group(), a.name(), a.start(), a.end());
    }
}
