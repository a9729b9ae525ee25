package org.disgelo.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disgelo.event.Actor;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.jspecify.annotations.Nullable;

/** Reads what {@link EventJson} wrote. */
public final class EventJsonReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EventJsonReader() {}

    /**
     * The event of a line.
     *
     * @throws IllegalArgumentException if the line holds no event
     */
    public static Event read(String line) {
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no event: " + e.getOriginalMessage(), e);
        }
        String article = json.path("article").asText();
        return new Event(
                json.path("id").asText(),
                article,
                json.path("language").asText(),
                word(EventType.class, json.path("type").asText()),
                text(json, "mode"),
                text(json, "cameo"),
                contexts(json.path("contexts")),
                actors(json.path("actors")),
                actors(json.path("recipients")),
                json.path("mutual").asBoolean(),
                date(json),
                word(Status.class, json.path("status").asText()),
                word(Scope.class, json.path("scope").asText()),
                place(json.path("place")),
                evidence(article, json.path("evidence")),
                json.path("confidence").asDouble(),
                json.path("rule").asText());
    }

    private static <E extends Enum<E>> E word(Class<E> words, String word) {
        return Enum.valueOf(words, word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isTextual() ? value.asText() : null;
    }

    private static List<String> contexts(JsonNode json) {
        List<String> contexts = new ArrayList<>();
        json.forEach(c -> contexts.add(c.asText()));
        return contexts;
    }

    private static List<Actor> actors(JsonNode json) {
        List<Actor> actors = new ArrayList<>();
        for (JsonNode actor : json) {
            actors.add(new Actor(
                    actor.path("code").asText(),
                    text(actor, "sector"),
                    text(actor, "group"),
                    text(actor, "name"),
                    actor.path("start").asInt(),
                    actor.path("end").asInt()));
        }
        return actors;
    }

    private static @Nullable PartialDate date(JsonNode json) {
        String date = text(json, "date");
        return date == null
                ? null
                : new PartialDate(
                        date,
                        word(DatePrecision.class, json.path("datePrecision").asText()));
    }

    private static @Nullable Place place(JsonNode json) {
        return json.isObject()
                ? new Place(
                        json.path("name").asText(),
                        json.path("country").asText(),
                        json.path("lat").asDouble(),
                        json.path("lon").asDouble())
                : null;
    }

    private static Evidence evidence(String article, JsonNode json) {
        return new Evidence(
                article,
                json.path("start").asInt(),
                json.path("end").asInt(),
                json.path("text").asText());
    }
}
