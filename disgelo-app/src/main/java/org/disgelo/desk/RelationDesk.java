package org.disgelo.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.event.PartialDate;
import org.disgelo.relation.Action;
import org.disgelo.relation.Alignment;
import org.disgelo.relation.AlignmentModel;
import org.disgelo.relation.Camp;
import org.disgelo.relation.Days;
import org.disgelo.relation.Grain;
import org.disgelo.relation.Relation;
import org.disgelo.relation.RelationModel;
import org.disgelo.store.EventStore;
import org.disgelo.store.Origin;
import org.disgelo.store.StoredAnnals;
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

    private static Grain fitting(Days period, @Nullable Grain wanted) {
        Grain fitting =
                ChronoUnit.DAYS.between(period.first(), period.last()) > DAYS_BY_WEEK ? Grain.MONTH : Grain.WEEK;
        return wanted == null ? fitting : wanted;
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
        StoredAnnals annals = store.annals(origins);
        Days period = period(known(annals.between(dyad)), from, to);
        if (period == null) {
            return null;
        }
        Relation relation =
                RelationModel.standard().relate(dyad, annals, period.first(), period.last(), fitting(period, grain));
        return relation.retold(annals.words(tellings(relation.named())));
    }

    /** How a state leans between two camps; the rest as for {@link #relation}. */
    public @Nullable Alignment alignment(
            String state,
            Camp first,
            Camp second,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Grain grain) {
        StoredAnnals annals = store.annals(origins);
        boolean isMember = first.share(state) > 0 || second.share(state) > 0;
        Days known = isMember ? annals.known(state) : known(AlignmentModel.dealings(state, first, second, annals));
        Days period = period(known, from, to);
        if (period == null) {
            return null;
        }
        Alignment alignment = AlignmentModel.standard()
                .align(state, first, second, annals, period.first(), period.last(), fitting(period, grain));
        return alignment.retold(annals.words(tellings(alignment.named())));
    }

    private static List<Event> tellings(List<Action> actions) {
        return actions.stream().flatMap(a -> a.tellings().stream()).toList();
    }

    /** From the first day of which something is told to the last, or null. */
    private static @Nullable Days known(List<Event> events) {
        LocalDate first = null;
        LocalDate last = null;
        for (Event event : events) {
            PartialDate date = event.date();
            if (date != null) {
                LocalDate begin = date.earliest();
                LocalDate end = date.latest();
                first = first == null || begin.isBefore(first) ? begin : first;
                last = last == null || end.isAfter(last) ? end : last;
            }
        }
        return first == null || last == null ? null : new Days(first, last);
    }

    private static @Nullable Days period(@Nullable Days known, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (known == null) {
            return null;
        }
        LocalDate first = from == null ? known.first() : from;
        LocalDate last = to == null ? known.last() : to;
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period from " + first + " to " + last + " has no day");
        }
        return new Days(first, last);
    }
}
