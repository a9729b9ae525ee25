package org.disgelo.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.javalin.http.Context;
import java.time.LocalDate;
import org.disgelo.actor.Gazetteer;
import org.disgelo.actor.Mention;
import org.disgelo.coding.CodedArticle;
import org.disgelo.coding.SentenceReading;
import org.disgelo.pipeline.Explanation;
import org.disgelo.reading.PublishedDay;
import org.disgelo.store.EventJson;
import org.disgelo.text.Article;
import org.disgelo.text.Span;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Shows how a text is read: who, when and where is named in it, which events, and which entry fired and why. */
final class ExplainApi {

    /** Characters of a text that can be explained at once. */
    static final int LONGEST = 50_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Desk desk;

    ExplainApi(Desk desk) {
        this.desk = desk;
    }

    void explain(Context request) {
        JsonNode body = body(request);
        String text = body.path("text").asText("").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw ProblemException.badRequest("text needs from 1 to " + LONGEST + " characters");
        }
        String language = language(body.path("language").asText(""), text);
        LocalDate published = published(body.path("published").asText(""));
        Article article = Article.of("text", language, published, text);
        ObjectNode json = desk.work(() -> explained(article));
        Answers.fresh(request, json);
    }

    /**
     * The JSON object that a request brings.
     *
     * @throws ProblemException if it brings none
     */
    static JsonNode body(Context request) {
        String type = request.contentType();
        if (type == null || !type.startsWith("application/json")) {
            throw ProblemException.unsupported("send application/json");
        }
        try {
            JsonNode body = JSON.readTree(request.body());
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (JsonProcessingException e) {
            throw ProblemException.badRequest("no JSON: " + e.getOriginalMessage());
        }
        throw ProblemException.badRequest("a JSON object is wanted");
    }

    private String language(String given, String text) {
        String language = given.isBlank() ? desk.languages().find(text) : given;
        if (language == null || !desk.languages().known().contains(language)) {
            throw ProblemException.badRequest(
                    (language == null ? "the language was not recognised" : "'" + language + "' cannot be read")
                            + "; known are "
                            + String.join(", ", desk.languages().known()));
        }
        return language;
    }

    private static @Nullable LocalDate published(String given) {
        LocalDate day = PublishedDay.parse(given);
        if (day == null && !given.isBlank()) {
            throw ProblemException.badRequest("published '" + given + "' is no date (YYYY-MM-DD)");
        }
        return day;
    }

    private ObjectNode explained(Article article) {
        CodedArticle coded = desk.pipeline().read(article);
        Explanation explanation = desk.pipeline().explain(article);
        ObjectNode json = NODES.objectNode();
        json.put("language", article.language());
        json.put("text", article.text());
        marks(json.putArray("marks"), coded);
        ArrayNode events = json.putArray("events");
        explanation.events().forEach(e -> events.addRawValue(new RawValue(EventJson.line(e))));
        ArrayNode lines = json.putArray("considered");
        explanation.lines().forEach(lines::add);
        return json;
    }

    private static void marks(ArrayNode marks, CodedArticle coded) {
        Gazetteer gazetteer = Gazetteer.of(coded.article().language());
        for (SentenceReading reading : coded.readings()) {
            var tokens = reading.sentence().tokens();
            for (Mention mention : gazetteer.find(tokens)) {
                Token first = tokens.get(mention.from());
                Token last = tokens.get(mention.to() - 1);
                mark(marks, "actor", new Span(first.start(), last.end()), String.join(", ", mention.codes()));
            }
        }
        coded.times()
                .forEach(t -> mark(
                        marks,
                        "time",
                        t.span(),
                        t.date() == null ? "" : t.date().value()));
        coded.places()
                .forEach(p -> mark(
                        marks,
                        "place",
                        p.span(),
                        p.place().name() + ", " + p.place().country()));
    }

    private static void mark(ArrayNode marks, String kind, Span span, String meaning) {
        marks.addObject()
                .put("kind", kind)
                .put("start", span.start())
                .put("end", span.end())
                .put("meaning", meaning);
    }
}
