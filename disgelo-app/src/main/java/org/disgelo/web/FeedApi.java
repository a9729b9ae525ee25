package org.disgelo.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Set;
import org.disgelo.watch.FeedState;

/** The feeds that are watched. */
final class FeedApi {

    private final Watching watching;

    FeedApi(Watching watching) {
        this.watching = watching;
    }

    void list(Context request) {
        Answers.fresh(request, json());
    }

    void add(Context request) {
        String address = ExplainApi.body(request).path("address").asText("");
        try {
            watching.feeds().add(address);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest(String.valueOf(e.getMessage()));
        }
        request.status(201);
        Answers.fresh(request, json());
    }

    void remove(Context request) {
        String address = new QueryWords(request, Set.of("address")).text("address");
        if (address == null || !watching.feeds().remove(address)) {
            throw ProblemException.missing("no feed '" + address + "' is watched");
        }
        Answers.fresh(request, json());
    }

    private ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode items = json.putArray("items");
        for (FeedState state : watching.feeds().states()) {
            items.addObject()
                    .put("address", state.address())
                    .put("title", state.title())
                    .put("articles", state.articles())
                    .put("asked", state.asked() == null ? null : state.asked().toString())
                    .put("next", state.next().toString())
                    .put("fault", state.fault());
        }
        return json;
    }
}
