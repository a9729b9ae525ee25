package org.disgelo.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.disgelo.ontology.EventType;

/** What the store holds, what moved in it, and where something is. */
final class BoardApi {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Desk desk;
    private final Board board;
    private final Search search;

    BoardApi(Desk desk, Board board, Search search) {
        this.desk = desk;
        this.board = board;
        this.search = search;
    }

    void status(Context request) {
        desk.answers().json(request, () -> {
            ObjectNode json = NODES.objectNode();
            ObjectNode held = json.putObject("store");
            desk.ask(s -> held.put("articles", s.articleCount()).put("events", s.eventCount()));
            json.put("writingNeedsToken", desk.settings().token() != null);
            ArrayNode languages = json.putArray("languages");
            desk.pipeline().languages().forEach(languages::add);
            ArrayNode types = json.putArray("types");
            List.of(EventType.values()).forEach(t -> types.add(t.name()));
            return json;
        });
    }

    void moves(Context request) {
        Board.Moves moves = board.moves();
        ObjectNode json = NODES.objectNode();
        json.put("day", moves.day() == null ? null : moves.day().toString());
        put(json.putArray("warmed"), moves.warmed());
        put(json.putArray("cooled"), moves.cooled());
        Answers.fresh(request, json);
    }

    private static void put(ArrayNode array, List<Board.Move> moves) {
        for (Board.Move move : moves) {
            ObjectNode json = array.addObject();
            json.putArray("dyad").add(move.dyad().first()).add(move.dyad().second());
            json.put("now", tenths(move.now()));
            json.put("before", tenths(move.before()));
            json.put("events", move.events());
        }
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    void search(Context request) {
        QueryWords words = new QueryWords(request, Set.of("q", "lang"));
        String query = words.text("q");
        if (query == null) {
            throw ProblemException.badRequest("search for what? give q");
        }
        ObjectNode json = NODES.objectNode();
        ArrayNode hits = json.putArray("hits");
        for (Search.Hit hit : search.find(query, PageLanguage.prose(words.text("lang")))) {
            ObjectNode one = hits.addObject();
            one.put("kind", hit.kind().name().toLowerCase(Locale.ROOT));
            one.put("title", hit.title());
            one.put("href", hit.href());
            ArrayNode codes = one.putArray("codes");
            hit.codes().forEach(codes::add);
        }
        Answers.fresh(request, json);
    }
}
