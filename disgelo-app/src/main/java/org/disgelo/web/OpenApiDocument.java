package org.disgelo.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of the API (OpenAPI 3.1): written first, and what the answers are checked against. */
public final class OpenApiDocument {

    private final String yaml = resource("openapi.yaml");
    private final JsonNode tree =
            new ObjectMapper().valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));

    /** The document. */
    public JsonNode tree() {
        return tree;
    }

    void yaml(Context request) {
        request.contentType("application/yaml").result(yaml);
    }

    void json(Context request) {
        request.contentType("application/json").result(Answers.text(tree));
    }

    static String resource(String name) {
        try (InputStream in = OpenApiDocument.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
