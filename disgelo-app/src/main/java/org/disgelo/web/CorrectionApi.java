package org.disgelo.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.disgelo.agreement.AgreementState;
import org.disgelo.event.Event;
import org.disgelo.store.Correction;
import org.disgelo.store.Correction.OfEvent;
import org.disgelo.store.Correction.OfTransition;
import org.disgelo.store.Correction.Target;
import org.disgelo.store.Correction.Verdict;
import org.disgelo.store.EventJson;
import org.disgelo.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/** What analysts say of readings: a layer over them. */
final class CorrectionApi {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Desk desk;
    private final CorrectedEvent corrected;

    CorrectionApi(Desk desk) {
        this.desk = desk;
        this.corrected = new CorrectedEvent();
    }

    void list(Context request) {
        desk.answers().json(request, () -> {
            ObjectNode json = NODES.objectNode();
            ArrayNode items = json.putArray("items");
            desk.ask(s -> s.corrections().all()).forEach(c -> items.add(json(c)));
            return json;
        });
    }

    void add(Context request) {
        JsonNode body = ExplainApi.body(request);
        Verdict verdict = QueryWords.value("verdict", body.path("verdict").asText(), Verdict.class);
        try {
            Target target = target(body.path("target"));
            Correction correction = new Correction(
                    target,
                    verdict,
                    verdict == Verdict.CORRECT ? event(target, body.path("event")) : null,
                    body.path("author").asText("").strip(),
                    Instant.now().truncatedTo(ChronoUnit.MILLIS),
                    word(body.path("note").asText("")));
            desk.store().write(s -> {
                s.correct(correction);
                return correction;
            });
            desk.version().touch();
            request.status(201);
            Answers.fresh(request, json(correction));
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable String word(String given) {
        return given.isBlank() ? null : given.strip();
    }

    private Target target(JsonNode json) {
        if (json.path("event").isTextual()) {
            String id = json.path("event").asText();
            read(id);
            return new OfEvent(id);
        }
        String article = json.path("article").asText("");
        String state = json.path("state").asText("");
        if (article.isEmpty()
                || Arrays.stream(AgreementState.values())
                        .noneMatch(s -> s.word().equals(state))) {
            throw new IllegalArgumentException(
                    "target needs an event, or the article, start, end and state of a transition");
        }
        return new OfTransition(
                article, json.path("start").asInt(), json.path("end").asInt(), state);
    }

    private StoredEvent read(String id) {
        return desk.ask(s -> s.pages().asRead(id)).orElseThrow(() -> ProblemException.missing("no event '" + id + "'"));
    }

    private Event event(Target target, JsonNode changes) {
        if (!(target instanceof OfEvent of)) {
            throw new IllegalArgumentException("a transition can be rejected or restored, not corrected");
        }
        return corrected.of(read(of.key()).event(), changes);
    }

    private static ObjectNode json(Correction correction) {
        ObjectNode json = NODES.objectNode();
        ObjectNode target = json.putObject("target");
        switch (correction.target()) {
            case OfEvent event -> target.put("event", event.key());
            case OfTransition t ->
                target.put("article", t.article())
                        .put("start", t.start())
                        .put("end", t.end())
                        .put("state", t.state());
        }
        json.put("verdict", correction.verdict().word());
        if (correction.event() == null) {
            json.putNull("event");
        } else {
            json.putRawValue("event", new RawValue(EventJson.line(correction.event())));
        }
        json.put("author", correction.author());
        json.put("made", correction.made().toString());
        json.put("note", correction.note());
        return json;
    }

    /** The corrected articles as gold for {@code disgelo evaluate}. */
    void gold(Context request) {
        request.contentType("application/jsonl");
        request.header("Content-Disposition", "attachment; filename=\"gold.jsonl\"");
        CorrectedGold gold = new CorrectedGold(desk);
        try (OutputStream out = new BufferedOutputStream(request.outputStream(), 1 << 16)) {
            for (String article : gold.articles()) {
                String line = gold.line(article);
                if (line != null) {
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                    out.write('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // who asked has gone
        }
    }
}
