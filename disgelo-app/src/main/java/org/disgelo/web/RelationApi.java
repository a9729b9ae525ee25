package org.disgelo.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.disgelo.desk.PartyName;
import org.disgelo.desk.RelationDesk;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.Prose;
import org.disgelo.event.Dyad;
import org.disgelo.page.DossierFormat;
import org.disgelo.page.RelationJson;
import org.disgelo.relation.Alignment;
import org.disgelo.relation.Camp;
import org.disgelo.relation.Camps;
import org.disgelo.relation.Grain;
import org.disgelo.relation.Relation;
import org.disgelo.store.Origin;
import org.jspecify.annotations.Nullable;

/** Dossiers, relations of two, alignments of one between camps. */
final class RelationApi {

    private final Desk desk;

    RelationApi(Desk desk) {
        this.desk = desk;
    }

    void dossier(Context request) {
        QueryWords words = new QueryWords(request, Set.of("from", "to", "format", "lang"));
        Dyad dyad = dyad(request);
        LocalDate from = words.first("from");
        LocalDate to = words.last("to");
        DossierFormat wanted = words.one("format", DossierFormat.class);
        DossierFormat format = wanted == null ? DossierFormat.JSON : wanted;
        Prose prose = PageLanguage.prose(words.text("lang"));
        String type =
                switch (format) {
                    case JSON -> "application/json";
                    case MD -> "text/markdown; charset=utf-8";
                    case HTML -> "text/html; charset=utf-8";
                };
        if (format != DossierFormat.JSON) {
            String extension = format == DossierFormat.MD ? ".md" : ".html";
            request.header(
                    "Content-Disposition",
                    "attachment; filename=\"dossier-" + dyad.first() + "-" + dyad.second() + extension + "\"");
        }
        desk.answers().text(request, prose.language(), type, () -> format.write(known(dyad, from, to), prose));
    }

    private Dossier known(Dyad dyad, @Nullable LocalDate from, @Nullable LocalDate to) {
        period(from, to);
        Dossier dossier = desk.dossier(dyad, from, to);
        if (dossier.isEmpty()) {
            throw ProblemException.missing("nothing is known between " + dyad.first() + " and " + dyad.second());
        }
        return dossier;
    }

    static void period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw ProblemException.badRequest("a period from " + from + " to " + to + " has no day");
        }
    }

    void relation(Context request) {
        QueryWords words = new QueryWords(request, Set.of("from", "to", "by", "origin"));
        Dyad dyad = dyad(request);
        LocalDate from = words.first("from");
        LocalDate to = words.last("to");
        period(from, to);
        Grain grain = words.one("by", Grain.class);
        Set<Origin> origins = words.several("origin", Origin.class);
        desk.answers().json(request, () -> {
            Relation relation = desk.work(
                    () -> desk.store().read(s -> new RelationDesk(s, origins).relation(dyad, from, to, grain)));
            return told(relation == null ? null : RelationJson.of(relation));
        });
    }

    void alignment(Context request) {
        QueryWords words = new QueryWords(request, Set.of("from", "to", "by", "origin", "camps"));
        String state = party(request.pathParam("state"));
        List<String> names = words.list("camps");
        List<Camp> camps = camps(names.isEmpty() ? List.of("west", "russia") : names);
        LocalDate from = words.first("from");
        LocalDate to = words.last("to");
        period(from, to);
        Grain grain = words.one("by", Grain.class);
        Set<Origin> origins = words.several("origin", Origin.class);
        desk.answers().json(request, () -> {
            Alignment alignment = desk.work(() -> desk.store()
                    .read(s -> new RelationDesk(s, origins)
                            .alignment(state, camps.get(0), camps.get(1), from, to, grain)));
            return told(alignment == null ? null : RelationJson.of(alignment));
        });
    }

    private static JsonNode told(@Nullable JsonNode json) {
        if (json == null) {
            throw ProblemException.missing("nothing is known of it");
        }
        return json;
    }

    private static List<Camp> camps(List<String> names) {
        if (names.size() != 2 || names.get(0).equals(names.get(1))) {
            throw ProblemException.badRequest("camps takes two, as west,russia");
        }
        try {
            return names.stream().map(Camps::named).toList();
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private String party(String word) {
        try {
            return PartyName.code(word, desk.pipeline());
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest(String.valueOf(e.getMessage()));
        }
    }

    Dyad dyad(Context request) {
        try {
            return EventFilters.dyad(request.pathParam("a"), request.pathParam("b"), desk.pipeline());
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest(String.valueOf(e.getMessage()));
        }
    }
}
