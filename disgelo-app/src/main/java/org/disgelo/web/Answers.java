package org.disgelo.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.disgelo.reading.Fingerprint;

/** Sends answers, with an ETag that holds as long as the store and the question are the same. */
final class Answers {

    static final String PROBLEM = "application/problem+json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "application/json";
    private static final String HTML_TYPE = "text/html; charset=utf-8";

    private final StoreVersion version;
    private final AnswerCache<byte[]> cache = new AnswerCache<>(64L << 20, answer -> answer.length);

    /** Answers of another build are other answers. */
    private final String build = Long.toString(System.nanoTime(), 36);

    Answers(StoreVersion version) {
        this.version = version;
    }

    /** A JSON document that depends on the address and the store alone. */
    void json(Context request, Supplier<JsonNode> draw) {
        kept(request, "", JSON_TYPE, () -> text(draw.get()));
    }

    /** A text of some other kind. */
    void text(Context request, String variant, String type, Supplier<String> draw) {
        kept(request, variant, type, draw);
    }

    /** A page in a language. */
    void page(Context request, String language, Supplier<String> draw) {
        request.header("Vary", "Accept-Language, Cookie");
        kept(request, language, HTML_TYPE, draw);
    }

    /** A JSON document that is drawn up anew each time. */
    static void fresh(Context request, JsonNode json) {
        request.header("Cache-Control", "no-store").contentType(JSON_TYPE).result(text(json));
    }

    private void kept(Context request, String variant, String type, Supplier<String> draw) {
        String address = request.path() + "?" + request.queryString();
        String now = version.current();
        String tag = "W/\"" + Fingerprint.of(build + now + variant + address) + "\"";
        request.header("ETag", tag).header("Cache-Control", "no-cache");
        if (tag.equals(request.header("If-None-Match"))) {
            request.status(304);
            return;
        }
        byte[] answer = cache.get(tag, () -> draw.get().getBytes(StandardCharsets.UTF_8));
        request.contentType(type).result(answer);
    }

    static String text(JsonNode json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
