package org.disgelo.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Checks answers against the description of the API. */
final class OpenApiCheck {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document = new OpenApiDocument().tree();
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** What an answer has against its description; empty when it is as described. */
    List<String> faults(String method, String path, HttpResponse<String> answer) {
        JsonNode operation = operation(method, path);
        JsonNode described = operation.path("responses").path(String.valueOf(answer.statusCode()));
        if (described.isMissingNode()) {
            described = operation.path("responses").path("default");
        }
        described = resolved(described);
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        JsonNode content = described.path("content").path(type);
        if (content.isMissingNode()) {
            return List.of(
                    method + " " + path + " answers " + answer.statusCode() + " as '" + type + "': not described");
        }
        if (!type.endsWith("json")) {
            return List.of();
        }
        return schema(content.path("schema")).validate(answer.body(), InputFormat.JSON).stream()
                .map(error -> method + " " + path + ": " + error)
                .toList();
    }

    Set<String> operations() {
        Set<String> all = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(p -> p.getValue().fieldNames().forEachRemaining(m -> all.add(m + " " + p.getKey())));
        return all;
    }

    private JsonNode operation(String method, String path) {
        JsonNode operation = document.path("paths").path(path).path(method);
        if (operation.isMissingNode()) {
            throw new AssertionError(method + " " + path + " is not described");
        }
        return operation;
    }

    private JsonNode resolved(JsonNode node) {
        String ref = node.path("$ref").asText("");
        return ref.isEmpty() ? node : document.at(ref.substring(1));
    }

    private Schema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), text -> {
            ObjectNode whole = new ObjectMapper().createObjectNode();
            whole.setAll((ObjectNode) schema);
            whole.set("components", document.path("components"));
            return REGISTRY.getSchema(whole.toString(), InputFormat.JSON);
        });
    }
}
