package org.disgelo.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disgelo.agreement.AgreementBook;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.store.AgreementJson;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;

/** The published schema against what is printed; checks the keywords that the schema uses. */
class AgreementSchemaTest {

    private static final String TEXT =
            "Italy and Albania signed a five-year treaty on migration in Rome on 6 November 2023. "
                    + "The treaty provides for two reception centres in Gjader and Shengjin by May 2024. "
                    + "Albania's parliament ratified it on 22 February 2024.";

    @Test
    void whatIsPrintedIsWhatTheSchemaSays() throws IOException {
        Path file = Path.of("..", "docs", "agreement.schema.json");
        JsonNode schema = new ObjectMapper().readTree(Files.readString(file));
        Pipeline pipeline = Pipeline.standard();
        var read = pipeline.reading(Article.of("a", "en", LocalDate.of(2024, 3, 1), TEXT));
        var agreements = AgreementBook.of(read.account().agreements()).agreements();
        JsonNode json = AgreementJson.of(agreements, LocalDate.of(2024, 6, 1));
        assertThat(json.path("agreements")).isNotEmpty();
        List<String> faults = new ArrayList<>();
        check(json, schema, schema, "$", faults);
        assertThat(faults).isEmpty();
    }

    private static void check(JsonNode json, JsonNode schema, JsonNode root, String at, List<String> faults) {
        if (schema.has("$ref")) {
            check(json, root.at(schema.path("$ref").asText().substring(1)), root, at, faults);
            return;
        }
        if (schema.has("anyOf")) {
            boolean fits = false;
            for (JsonNode one : schema.path("anyOf")) {
                List<String> own = new ArrayList<>();
                check(json, one, root, at, own);
                fits |= own.isEmpty();
            }
            if (!fits) {
                faults.add(at + " fits none of its forms");
            }
            return;
        }
        if (!isType(json, schema.path("type"))) {
            faults.add(at + " is no " + schema.path("type"));
        }
        boolean listed = !schema.has("enum");
        for (JsonNode value : schema.path("enum")) {
            listed |= value.equals(json);
        }
        if (!listed) {
            faults.add(at + " has an unknown value " + json);
        }
        schema.path("required").forEach(name -> {
            if (!json.has(name.asText())) {
                faults.add(at + " lacks " + name.asText());
            }
        });
        json.properties().forEach(e -> {
            if (schema.path("properties").has(e.getKey())) {
                check(e.getValue(), schema.path("properties").path(e.getKey()), root, at + "." + e.getKey(), faults);
            } else {
                faults.add(at + " has " + e.getKey() + " beyond the schema");
            }
        });
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            check(json.get(i), schema.path("items"), root, at + "[" + i + "]", faults);
        }
    }

    private static boolean isType(JsonNode json, JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isType(json, one)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asText()) {
            case "object" -> json.isObject();
            case "array" -> json.isArray();
            case "string" -> json.isTextual();
            case "integer" -> json.isIntegralNumber();
            case "number" -> json.isNumber();
            case "boolean" -> json.isBoolean();
            case "null" -> json.isNull();
            default -> false;
        };
    }
}
