package org.disgelo.web;

import java.util.List;
import java.util.Set;
import org.disgelo.desk.PartyName;
import org.disgelo.event.Dyad;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.store.EventQuery;
import org.disgelo.store.Origin;
import org.jspecify.annotations.Nullable;

/** The filters of events, the same for the list, the counts, the downloads and the page. */
final class EventFilters {

    /** Their names. */
    static final Set<String> NAMES = Set.of(
            "dyad",
            "actor",
            "country",
            "place",
            "type",
            "from",
            "to",
            "status",
            "scope",
            "source",
            "language",
            "origin");

    private EventFilters() {}

    /**
     * The query that the filters mean.
     *
     * @throws ProblemException if one of them means nothing
     */
    static EventQuery query(QueryWords words, Pipeline pipeline) {
        try {
            String actor = words.text("actor");
            String country = words.text("country");
            return new EventQuery(
                    dyad(words.list("dyad"), pipeline),
                    actor == null ? null : PartyName.code(actor, pipeline),
                    country == null ? null : PartyName.code(country, pipeline),
                    words.text("place"),
                    words.several("type", EventType.class),
                    words.first("from"),
                    words.last("to"),
                    words.one("status", Status.class),
                    words.one("scope", Scope.class),
                    words.text("source"),
                    words.text("language"),
                    words.several("origin", Origin.class));
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Dyad dyad(List<String> parties, Pipeline pipeline) {
        if (parties.isEmpty()) {
            return null;
        }
        if (parties.size() != 2) {
            throw new IllegalArgumentException("dyad takes two parties, as RUS,BLR");
        }
        return dyad(parties.get(0), parties.get(1), pipeline);
    }

    /**
     * The dyad of two names or codes.
     *
     * @throws IllegalArgumentException if one is of nobody, or both are the same
     */
    static Dyad dyad(String first, String second, Pipeline pipeline) {
        return new Dyad(PartyName.code(first, pipeline), PartyName.code(second, pipeline));
    }
}
