package org.disgelo.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.disgelo.store.EventPages;
import org.disgelo.store.StoredEvent;
import org.disgelo.text.Article;

/** Articles with what they tell. Their ids may hold anything, so they stand behind the question mark. */
final class ArticleApi {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Desk desk;

    ArticleApi(Desk desk) {
        this.desk = desk;
    }

    /** An article and the events that it tells. */
    record Told(Article article, List<StoredEvent> events) {}

    void one(Context request) {
        String id = id(new QueryWords(request, Set.of("id")));
        desk.answers().json(request, () -> {
            Told told = told(id);
            ObjectNode json = head(told.article());
            json.put("text", told.article().text());
            ArrayNode events = json.putArray("events");
            told.events().forEach(e -> events.addRawValue(EventApi.raw(e)));
            return json;
        });
    }

    static String id(QueryWords words) {
        String id = words.text("id");
        if (id == null) {
            throw ProblemException.badRequest("which article? give its id");
        }
        return id;
    }

    Told told(String id) {
        return desk.ask(s -> {
            EventPages pages = s.pages();
            Article article = pages.article(id).orElseThrow(() -> ProblemException.missing("no article '" + id + "'"));
            return new Told(article, pages.of(id));
        });
    }

    /** What was read last, without the texts. */
    void last(Context request) {
        int limit = new QueryWords(request, Set.of("limit")).number("limit", 20, 1, 200);
        desk.answers().json(request, () -> {
            ObjectNode json = NODES.objectNode();
            ArrayNode items = json.putArray("items");
            desk.ask(s -> s.pages().readLast(limit)).forEach(a -> items.add(head(a)));
            return json;
        });
    }

    static ObjectNode head(Article article) {
        ObjectNode json = NODES.objectNode();
        json.put("id", article.id());
        json.put("url", article.url());
        json.put("source", article.source());
        json.put(
                "published",
                article.published() == null ? null : article.published().toString());
        json.put("language", article.language());
        json.put("title", article.title());
        return json;
    }
}
