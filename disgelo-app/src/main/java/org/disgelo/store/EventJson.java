package org.disgelo.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.Place;
import org.jspecify.annotations.Nullable;

/**
 * Writes events as one line of JSON each, the form of every export: all members always there, unknown ones null; of an
 * actor only what is known.
 */
public final class EventJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private EventJson() {}

    /** An event as one article tells it. */
    public static String line(Event event) {
        return line(event, null);
    }

    /** An event of the store: as its best telling has it, {@code "origin"}, and {@code "evidences"} with all that tell it. */
    public static String line(StoredEvent stored) {
        return line(stored.event(), stored);
    }

    private static String line(Event event, @Nullable StoredEvent stored) {
        StringWriter line = new StringWriter(512);
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            members(json, event);
            if (stored != null) {
                json.writeStringField("origin", stored.origin().word());
                json.writeArrayFieldStart("evidences");
                for (Evidence evidence : stored.evidences()) {
                    evidence(json, evidence, true);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static void members(JsonGenerator json, Event event) throws IOException {
        json.writeStringField("id", event.id());
        json.writeStringField("article", event.article());
        json.writeStringField("language", event.language());
        json.writeStringField("type", event.type().name());
        json.writeStringField("mode", event.mode());
        json.writeStringField("cameo", event.cameo());
        json.writeArrayFieldStart("contexts");
        for (String context : event.contexts()) {
            json.writeString(context);
        }
        json.writeEndArray();
        actors(json, "actors", event.actors());
        actors(json, "recipients", event.recipients());
        json.writeBooleanField("mutual", event.mutual());
        json.writeStringField("date", event.date() == null ? null : event.date().value());
        json.writeStringField(
                "datePrecision",
                event.date() == null ? null : event.date().precision().word());
        json.writeStringField("status", event.status().word());
        json.writeStringField("scope", event.scope().word());
        json.writeFieldName("place");
        if (event.place() == null) {
            json.writeNull();
        } else {
            place(json, event.place());
        }
        json.writeFieldName("evidence");
        evidence(json, event.evidence(), false);
        json.writeNumberField("confidence", Math.round(event.confidence() * 10_000) / 10_000.0);
        json.writeStringField("rule", event.rule());
    }

    private static void actors(JsonGenerator json, String name, List<Actor> actors) throws IOException {
        json.writeArrayFieldStart(name);
        for (Actor actor : actors) {
            json.writeStartObject();
            json.writeStringField("code", actor.code());
            if (actor.sector() != null) {
                json.writeStringField("sector", actor.sector());
            }
            if (actor.group() != null) {
                json.writeStringField("group", actor.group());
            }
            if (actor.name() != null) {
                json.writeStringField("name", actor.name());
            }
            json.writeNumberField("start", actor.start());
            json.writeNumberField("end", actor.end());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", place.name());
        json.writeStringField("country", place.country());
        json.writeNumberField("lat", place.lat());
        json.writeNumberField("lon", place.lon());
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, Evidence evidence, boolean withArticle) throws IOException {
        json.writeStartObject();
        if (withArticle) {
            json.writeStringField("article", evidence.article());
        }
        json.writeNumberField("start", evidence.start());
        json.writeNumberField("end", evidence.end());
        json.writeStringField("text", evidence.text());
        json.writeEndObject();
    }
}
