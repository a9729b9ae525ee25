package org.disgelo.store;

import java.time.LocalDate;
import java.util.Set;
import org.disgelo.event.Dyad;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Which events of the store are wanted; what is null or empty does not matter.
 *
 * @param dyad both take part
 * @param party the code of one who takes part
 * @param country the code of the state where it happens
 * @param place the name of the place where it happens, in any spelling of capitals
 * @param types one of these types
 * @param from not wholly before this day; an event without date is in no period
 * @param to not wholly after this day
 * @param status actual, planned or denied
 * @param scope interstate or domestic
 * @param source told by an article of this source
 * @param language told by an article in this language
 * @param origins coded by one of these
 */
public record EventQuery(
        @Nullable Dyad dyad,
        @Nullable String party,
        @Nullable String country,
        @Nullable String place,
        Set<EventType> types,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Status status,
        @Nullable Scope scope,
        @Nullable String source,
        @Nullable String language,
        Set<Origin> origins) {

    /** Every event. */
    public static final EventQuery ALL =
            new EventQuery(null, null, null, null, Set.of(), null, null, null, null, null, null, Set.of());

    public EventQuery {
        types = Set.copyOf(types);
        origins = Set.copyOf(origins);
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("a period from " + from + " to " + to + " has no day");
        }
    }

    /** The events between two. */
    public static EventQuery of(Dyad dyad) {
        return new EventQuery(dyad, null, null, null, Set.of(), null, null, null, null, null, null, Set.of());
    }

    /**
     * The events of one.
     *
     * @param party who takes part, or null for anybody
     * @param origins coded by one of these; empty: by any
     */
    public static EventQuery of(@Nullable String party, Set<Origin> origins) {
        return new EventQuery(null, party, null, null, Set.of(), null, null, null, null, null, null, origins);
    }

    /** The same within a period. */
    public EventQuery within(LocalDate first, LocalDate last) {
        return new EventQuery(
                dyad, party, country, place, types, first, last, status, scope, source, language, origins);
    }
}
