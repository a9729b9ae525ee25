package org.disgelo.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.event.PartialDate;
import org.disgelo.relation.Alignment;
import org.disgelo.relation.AlignmentModel;
import org.disgelo.relation.Camp;
import org.disgelo.relation.Grain;
import org.disgelo.relation.Relation;
import org.disgelo.relation.RelationModel;
import org.disgelo.store.EventQuery;
import org.disgelo.store.EventStore;
import org.disgelo.store.Origin;
import org.disgelo.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Draws the relation of two, or of one with two camps, from what a store holds. */
public final class RelationDesk {

    /** Up to this many days the series goes by the week, beyond by the month. */
    private static final long DAYS_BY_WEEK = 1500;

    private final EventStore store;
    private final Set<Origin> origins;

    /** @param origins coded by one of these; empty: by any */
    public RelationDesk(EventStore store, Set<Origin> origins) {
        this.store = store;
        this.origins = Set.copyOf(origins);
    }

    /** A period with the events that are known of it. */
    private record Known(List<Event> events, LocalDate from, LocalDate to) {

        Grain grain(@Nullable Grain wanted) {
            Grain fitting = ChronoUnit.DAYS.between(from, to) > DAYS_BY_WEEK ? Grain.MONTH : Grain.WEEK;
            return wanted == null ? fitting : wanted;
        }
    }

    /**
     * The relation of a dyad.
     *
     * @param from first day, or null for the first event's
     * @param to last day, or null for the last event's
     * @param grain step of the series, or null for what fits the period
     * @return null when nothing is known of it
     * @throws IllegalArgumentException if the period has no day
     */
    public @Nullable Relation relation(
            Dyad dyad, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Grain grain) {
        Known known = known(List.of(dyad.first(), dyad.second()), e -> e.concerns(dyad), from, to);
        return known == null
                ? null
                : RelationModel.standard().relate(dyad, known.events(), known.from(), known.to(), known.grain(grain));
    }

    /** How a state leans between two camps; the rest as for {@link #relation}. */
    public @Nullable Alignment alignment(
            String state,
            Camp first,
            Camp second,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Grain grain) {
        Predicate<Event> isOwn = e -> e.parties().stream().anyMatch(c -> first.share(c) > 0 || second.share(c) > 0);
        Known known = known(List.of(state), isOwn, from, to);
        return known == null
                ? null
                : AlignmentModel.standard()
                        .align(state, first, second, known.events(), known.from(), known.to(), known.grain(grain));
    }

    /** All that is told of the parties; null when none of it is of the relation. */
    private @Nullable Known known(
            List<String> parties, Predicate<Event> isOwn, @Nullable LocalDate from, @Nullable LocalDate to) {
        Map<String, StoredEvent> stored = new LinkedHashMap<>();
        for (String party : parties) {
            try (Stream<StoredEvent> events = store.events(EventQuery.of(party, origins))) {
                events.forEach(e -> stored.putIfAbsent(e.event().id(), e));
            }
        }
        List<Event> events = new ArrayList<>();
        stored.values().forEach(e -> events.addAll(tellings(e)));
        List<PartialDate> dates = new ArrayList<>();
        events.stream().filter(isOwn).map(Event::date).forEach(date -> {
            if (date != null) {
                dates.add(date);
            }
        });
        if (dates.isEmpty()) {
            return null;
        }
        LocalDate begin = from != null
                ? from
                : dates.stream()
                        .map(PartialDate::earliest)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        LocalDate end = to != null
                ? to
                : dates.stream()
                        .map(PartialDate::latest)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        if (end.isBefore(begin)) {
            throw new IllegalArgumentException("a period from " + begin + " to " + end + " has no day");
        }
        return new Known(events, begin, end);
    }

    /** An event for each article that tells the action, as the models want them. */
    private static List<Event> tellings(StoredEvent stored) {
        return stored.evidences().stream().map(stored.event()::toldBy).toList();
    }
}
