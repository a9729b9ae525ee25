package org.disgelo.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.disgelo.event.Actor;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Joins tellings into actions. The result does not depend on the order of the tellings, and a telling more changes
 * neither score nor weight unless it is better than all the others.
 */
final class ActionJoiner {

    private static final Comparator<Event> IN_TEXT = Comparator.comparing(Event::article)
            .thenComparingInt(e -> e.evidence().start())
            .thenComparingInt(e -> e.evidence().end())
            .thenComparing(Event::id);

    private static final Comparator<PartialDate> FIRST =
            Comparator.comparing((PartialDate d) -> d).thenComparing(PartialDate::precision);

    private static final Comparator<PartialDate> COARSEST =
            Comparator.comparingInt((PartialDate d) -> -Days.of(d).count()).thenComparing(FIRST);

    private final Scores scores;
    private final Figures figures;

    ActionJoiner(Scores scores, Figures figures) {
        this.scores = scores;
        this.figures = figures;
    }

    /** The actions between two: one acts, the other is acted upon, or both act on each other. */
    List<Action> between(Dyad dyad, List<Event> events) {
        List<Event> own = events.stream().filter(e -> between(dyad, e) > 0).toList();
        return join(own, e -> dyad.toString(), e -> between(dyad, e));
    }

    /** Whatever is told: same type, same parties, same day is one action. */
    List<Action> all(List<Event> events) {
        return join(events, e -> String.join(" ", e.parties()), e -> 1);
    }

    /** How far an event is the two states' own, from 0 to 1. */
    private double between(Dyad dyad, Event event) {
        double forth = Math.min(acting(event, dyad.first()), acted(event, dyad.second()));
        double back = Math.min(acting(event, dyad.second()), acted(event, dyad.first()));
        return Math.max(forth, back);
    }

    private double acting(Event event, String code) {
        return share(event.actors(), code, figures::sector);
    }

    /** What is done to its people is done to the state; what is done to its rebels is not. */
    private double acted(Event event, String code) {
        return share(event.recipients(), code, sector -> figures.sector(sector) == 0 ? 0 : 1);
    }

    private interface SectorShare {
        double of(@Nullable String sector);
    }

    private static double share(List<Actor> actors, String code, SectorShare share) {
        double most = 0;
        for (Actor actor : actors) {
            if (actor.code().equals(code)) {
                most = Math.max(most, share.of(actor.sector()));
            }
        }
        return most;
    }

    private record Key(EventType type, String parties) {}

    private List<Action> join(List<Event> events, Function<Event, String> parties, ToDoubleFunction<Event> share) {
        Map<Key, Map<PartialDate, List<Event>>> groups = new HashMap<>();
        for (Event event : events) {
            PartialDate date = event.date();
            if (date != null) {
                groups.computeIfAbsent(new Key(event.type(), parties.apply(event)), k -> new HashMap<>())
                        .computeIfAbsent(date, k -> new ArrayList<>())
                        .add(event);
            }
        }
        List<Action> actions = new ArrayList<>();
        for (Map<PartialDate, List<Event>> byDate : groups.values()) {
            intoFiner(byDate).forEach((date, tellings) -> actions.add(action(date, tellings, share)));
        }
        actions.sort(Action.IN_TIME);
        return actions;
    }

    /** 'In March' and 'on 2 March' is one action: the telling that knows less joins the first that knows more. */
    private static Map<PartialDate, List<Event>> intoFiner(Map<PartialDate, List<Event>> byDate) {
        Map<PartialDate, List<Event>> joined = new HashMap<>();
        byDate.forEach((date, tellings) -> joined.put(date, new ArrayList<>(tellings)));
        byDate.keySet().stream()
                .filter(d -> Days.of(d).count() > 1)
                .sorted(COARSEST)
                .forEach(coarse -> byDate.keySet().stream()
                        .filter(fine -> fine.agrees(coarse)
                                && Days.of(fine).count() < Days.of(coarse).count())
                        .min(FIRST)
                        .ifPresent(fine -> move(joined, coarse, fine)));
        return joined;
    }

    private static void move(Map<PartialDate, List<Event>> groups, PartialDate from, PartialDate to) {
        List<Event> tellings = groups.remove(from);
        List<Event> target = groups.get(to);
        if (tellings != null && target != null) {
            target.addAll(tellings);
        }
    }

    private Action action(PartialDate date, List<Event> tellings, ToDoubleFunction<Event> share) {
        List<Event> sorted = tellings.stream().distinct().sorted(IN_TEXT).toList();
        boolean denied = sorted.stream().anyMatch(e -> e.status() == Status.DENIED);
        Status status = sorted.stream()
                .map(Event::status)
                .min(Comparator.naturalOrder())
                .orElse(Status.ACTUAL);
        boolean disputed = denied && status != Status.DENIED;
        double weight = 0;
        SortedSet<String> parties = new TreeSet<>();
        for (Event telling : sorted) {
            double counts = figures.status().getOrDefault(telling.status(), 0.0);
            weight = Math.max(weight, counts * telling.confidence() * share.applyAsDouble(telling));
            parties.addAll(telling.parties());
        }
        Event first = sorted.getFirst();
        Event main = sorted.stream().max(byScore(first.type())).orElse(first);
        Worth worth = scores.worth(main.type(), main.mode());
        return new Action(
                main.type(),
                main.mode(),
                parties,
                date,
                status,
                disputed,
                worth.score(),
                disputed ? weight * figures.disputed() : weight,
                worth.halfLife(),
                sorted);
    }

    private Comparator<Event> byScore(EventType type) {
        return Comparator.comparingDouble(
                        (Event e) -> Math.abs(scores.worth(type, e.mode()).score()))
                .thenComparing(e -> e.mode() == null ? "" : e.mode());
    }
}
