package org.disgelo.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import org.disgelo.page.Markup;

/** The API for people, from its description. */
final class ApiPage {

    private final Desk desk;
    private final JsonNode document;

    ApiPage(Desk desk, OpenApiDocument document) {
        this.desk = desk;
        this.document = document.tree();
    }

    void show(Context request) {
        Sheet sheet = Sheet.of(request);
        desk.answers()
                .page(
                        request,
                        sheet.language(),
                        () -> sheet.text("api", sheet.word("api"), null, page -> {
                            sheet.mast(page, sheet.word("api.title"), sheet.word("api.dek"));
                            page.open("p", "class", "ways");
                            page.element("a", "openapi.yaml", "href", "/api/v1/openapi.yaml");
                            page.element("a", "openapi.json", "href", "/api/v1/openapi.json")
                                    .close("p");
                            page.element("p", document.at("/info/description").asText(), "class", "now", "lang", "en");
                            for (JsonNode tag : document.path("tags")) {
                                String name = tag.path("name").asText();
                                String id = "tag-" + name.toLowerCase(Locale.ROOT);
                                page.open("section", "aria-labelledby", id).element("h2", name, "id", id, "lang", "en");
                                page.open("div", "class", "body", "lang", "en").line();
                                operations(sheet, page, name);
                                page.close("div").close("section").line();
                            }
                        }));
    }

    private void operations(Sheet sheet, Markup page, String tag) {
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (tag.equals(operation.getValue().at("/tags/0").asText())) {
                    operation(sheet, page, path.getKey(), operation.getKey(), operation.getValue());
                }
            }
        }
    }

    private void operation(Sheet sheet, Markup page, String path, String method, JsonNode operation) {
        page.open(
                "article",
                "class",
                "operation",
                "id",
                operation.path("operationId").asText());
        page.open("h3")
                .element("span", method.toUpperCase(Locale.ROOT), "class", "method " + method)
                .text(" ");
        page.element("code", "/api/v1" + path).close("h3");
        page.element("p", operation.path("summary").asText());
        StringBuilder example = new StringBuilder("/api/v1" + path);
        if (!operation.path("parameters").isEmpty()) {
            page.open("details", "class", "quotes")
                    .element("summary", sheet.word("api.parameters"))
                    .open("dl", "class", "facts");
            for (JsonNode reference : operation.path("parameters")) {
                JsonNode parameter = resolved(reference);
                String name = parameter.path("name").asText();
                page.open("dt").element("code", name).close("dt");
                page.element("dd", description(sheet, parameter));
                String value = parameter.path("example").asText("");
                if (parameter.path("in").asText().equals("path")) {
                    int at = example.indexOf("{" + name + "}");
                    example.replace(at, at + name.length() + 2, value);
                } else if (parameter.path("required").asBoolean() && !value.isEmpty()) {
                    example.append('?').append(name).append('=').append(Sheet.encoded(value));
                }
            }
            page.close("dl").close("details");
        }
        JsonNode body = operation.at("/requestBody/content/application~1json/example");
        if (!body.isMissingNode()) {
            page.open("details", "class", "quotes").element("summary", sheet.word("api.body"));
            page.element("pre", body.toPrettyString(), "tabindex", "0").close("details");
        }
        boolean complete = example.indexOf("//") < 0 && !example.toString().endsWith("/");
        if (method.equals("get") && complete && !path.equals("/live") && !path.equals("/article")) {
            page.open("p", "class", "ways").element("a", sheet.word("api.try"), "href", example.toString());
            page.element("code", example.toString()).close("p");
        }
        page.close("article").line();
    }

    private static String description(Sheet sheet, JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        StringBuilder text = new StringBuilder(parameter.path("description").asText());
        if (parameter.path("required").asBoolean()) {
            text.append(" (").append(sheet.word("api.required")).append(')');
        }
        if (schema.has("enum")) {
            text.append(text.isEmpty() ? "" : ": ");
            schema.path("enum").forEach(v -> text.append(v.asText()).append(", "));
            text.setLength(text.length() - 2);
        }
        if (schema.has("default")) {
            text.append(" [").append(schema.path("default").asText()).append(']');
        }
        return text.toString();
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
