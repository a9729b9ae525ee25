package org.disgelo.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DossierJsonTest {

    private final JsonNode json = DossierJson.of(Pages.examples());

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void dossierHasItsMembersInOrder() {
        assertThat(names(json))
                .containsExactly("dyad", "period", "agreements", "effects", "context", "relation", "sources");
    }

    @Test
    void agreementHasTheMembersOfItsFormat() {
        assertThat(names(json.path("agreements").path(0)))
                .contains(
                        "title",
                        "parties",
                        "thirdParties",
                        "instrument",
                        "spheres",
                        "sectors",
                        "durationYears",
                        "renewal",
                        "firstOfItsKind",
                        "stages",
                        "signatories",
                        "place",
                        "predecessor",
                        "successor",
                        "framework",
                        "state",
                        "transitions",
                        "commitments");
        assertThat(names(json.path("agreements").path(0).path("transitions").path(0)))
                .contains("state", "date", "datePrecision", "by", "place", "status", "evidence");
        assertThat(names(json.path("effects").path(0)))
                .contains(
                        "text",
                        "kind",
                        "actors",
                        "number",
                        "places",
                        "deadline",
                        "implementation",
                        "trend",
                        "evidence",
                        "agreement",
                        "reports");
    }

    @Test
    void contextHasEventsWithTheirRole() {
        JsonNode event = json.path("context").path(0);
        assertThat(names(event))
                .contains("type", "actors", "date", "status", "evidences", "role", "weight", "agreement");
    }

    @Test
    void relationHasSeriesVerdictsAndAlignments() {
        assertThat(names(json.path("relation")))
                .contains("series", "phases", "turningPoints", "alignments", "verdicts");
    }

    @Test
    void everyEvidenceIsWhatItsArticleHasThere() throws IOException {
        List<JsonNode> evidences = new ArrayList<>();
        for (JsonNode found : json.findValues("evidence")) {
            (found.isArray() ? found : List.of(found)).forEach(evidences::add);
        }
        json.findValues("evidences").forEach(list -> list.forEach(evidences::add));
        assertThat(evidences).isNotEmpty();
        for (JsonNode evidence : evidences) {
            if (evidence.has("article")) {
                String text = Files.readString(
                        Path.of("../examples", evidence.path("article").asText()));
                assertThat(text.substring(
                                evidence.path("start").asInt(),
                                evidence.path("end").asInt()))
                        .isEqualTo(evidence.path("text").asText());
            }
        }
    }

    @Test
    void textIsTheSameEveryTime() {
        assertThat(DossierJson.text(json)).isEqualTo(DossierJson.text(DossierJson.of(Pages.examples())));
    }
}
