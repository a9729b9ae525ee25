package org.disgelo.dossier;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.event.Actor;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;

/**
 * Joins what the store keeps apart but a reader would not: the same action with a coarser date ("in August"), with no date at
 * all in a later article, or told as mutual here and as the act of one side there.
 */
final class OccurrenceMerger {

    private static final Comparator<Evidence> BY_PLACE = Comparator.comparing(Evidence::article)
            .thenComparingInt(Evidence::start)
            .thenComparingInt(Evidence::end);

    /** The finest date first, so that coarser ones find what they can mean. */
    private static final Comparator<Told> FINEST_FIRST = Comparator.comparingInt((Told t) ->
                    t.event().date() == null ? 0 : -t.event().date().value().length())
            .thenComparing(t -> -t.evidences().size())
            .thenComparing(t -> -t.event().confidence())
            .thenComparing(t -> t.evidences().getFirst(), BY_PLACE)
            .thenComparing(t -> t.event().id());

    /** Types that two do together, whoever is named first. */
    private static final Set<EventType> TOGETHER =
            EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE);

    private static final Set<String> SOCIETY = Set.of("OPP", "CIV", "REB", "NGO", "MED", "BUS");

    /** How long after an action an article can still mean it without giving its date. */
    private static final long MEMORY_DAYS = 400;

    private final SourceBook sources;

    OccurrenceMerger(SourceBook sources) {
        this.sources = sources;
    }

    /** What two tellings of one action have in common in any case; only those are compared. */
    private record Kind(EventType type, Status status, Scope scope, Set<String> parties) {
        static Kind of(Event event) {
            return new Kind(event.type(), event.status(), event.scope(), all(event));
        }
    }

    /** Each action once, with all its evidence. */
    List<Told> merge(List<Told> told) {
        List<Told> merged = new ArrayList<>();
        Map<Kind, List<Integer>> places = new HashMap<>();
        for (Told one : told.stream().sorted(FINEST_FIRST).toList()) {
            List<Integer> alike = places.computeIfAbsent(Kind.of(one.event()), k -> new ArrayList<>());
            int same = same(merged, alike, one);
            if (same < 0) {
                alike.add(merged.size());
                merged.add(one);
            } else {
                merged.set(same, join(merged.get(same), one));
            }
        }
        return merged;
    }

    /** The place of the nearest that can be the same; -1 when there is none. */
    private int same(List<Told> merged, List<Integer> alike, Told one) {
        int best = -1;
        long nearest = Long.MAX_VALUE;
        for (int place : alike) {
            Told other = merged.get(place);
            if (haveSameSides(other.event(), one.event())) {
                long distance = distance(other, one);
                if (distance < nearest) {
                    nearest = distance;
                    best = place;
                }
            }
        }
        return best;
    }

    private static boolean haveSameSides(Event a, Event b) {
        boolean sides = parties(a.actors()).equals(parties(b.actors()))
                && parties(a.recipients()).equals(parties(b.recipients()));
        return sides || TOGETHER.contains(a.type()) && all(a).size() > 1;
    }

    /** How far apart in days they are when they can be one; else the greatest number there is. */
    private long distance(Told known, Told one) {
        PartialDate first = known.event().date();
        PartialDate second = one.event().date();
        if (first != null && second != null) {
            if (first.agrees(second)) {
                return 0;
            }
            boolean days = first.precision() == DatePrecision.DAY && second.precision() == DatePrecision.DAY;
            long apart = Math.abs(ChronoUnit.DAYS.between(first.earliest(), second.earliest()));
            // two papers that differ by a day: the day of the deed and the day after
            return days && apart == 1 && !share(known, one) ? 1 : Long.MAX_VALUE;
        }
        if (first == null) {
            boolean overlap = known.evidences().stream()
                    .anyMatch(e -> one.evidences().stream()
                            .anyMatch(f ->
                                    e.article().equals(f.article()) && e.span().overlaps(f.span())));
            return overlap || isSameMode(known, one) ? MEMORY_DAYS : Long.MAX_VALUE;
        }
        var reported = sources.firstDay(one.evidences());
        if (reported == null || !isSameMode(known, one)) {
            return Long.MAX_VALUE;
        }
        long ago = ChronoUnit.DAYS.between(first.earliest(), reported);
        return ago >= 0 && ago <= MEMORY_DAYS ? ago : Long.MAX_VALUE;
    }

    private static boolean isSameMode(Told a, Told b) {
        String first = a.event().mode();
        String second = b.event().mode();
        return first == null || second == null || first.equals(second);
    }

    private static boolean share(Told a, Told b) {
        return a.evidences().stream()
                .anyMatch(e -> b.evidences().stream().anyMatch(f -> e.article().equals(f.article())));
    }

    private static Told join(Told known, Told more) {
        Set<Evidence> evidences = new LinkedHashSet<>(known.evidences());
        evidences.addAll(more.evidences());
        return new Told(known.event(), evidences.stream().sorted(BY_PLACE).toList());
    }

    private static Set<String> all(Event event) {
        Set<String> all = parties(event.actors());
        all.addAll(parties(event.recipients()));
        return all;
    }

    private static Set<String> parties(List<Actor> actors) {
        Set<String> parties = new TreeSet<>();
        for (Actor actor : actors) {
            boolean society = actor.sector() != null && SOCIETY.contains(actor.sector());
            parties.add(actor.code() + (society ? "/society" : ""));
        }
        return parties;
    }
}
