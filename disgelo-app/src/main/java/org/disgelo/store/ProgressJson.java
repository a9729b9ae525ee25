package org.disgelo.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.disgelo.agreement.CommitmentKind;
import org.disgelo.agreement.ProgressReport;
import org.disgelo.agreement.Trend;

/** The JSON form in which a sentence on what has become of something is kept: {@code kinds, places, implementation, trend, evidence}. */
final class ProgressJson {

    private ProgressJson() {}

    static String text(ProgressReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode kinds = json.putArray("kinds");
        report.kinds().stream().map(CommitmentKind::word).sorted().forEach(kinds::add);
        ArrayNode places = json.putArray("places");
        report.places().forEach(p -> places.add(AgreementJson.place(p)));
        json.put("implementation", report.implementation());
        json.put("trend", report.trend().word());
        json.set("evidence", AgreementJson.evidence(report.evidence()));
        return json.toString();
    }

    static ProgressReport read(String text) {
        JsonNode json = AgreementJsonReader.tree(text);
        return new ProgressReport(
                Set.copyOf(AgreementJsonReader.list(
                        json.path("kinds"), k -> AgreementJsonReader.word(CommitmentKind.class, k))),
                AgreementJsonReader.places(json.path("places")),
                json.path("implementation").intValue(),
                AgreementJsonReader.word(Trend.class, json.path("trend")),
                AgreementJsonReader.evidence(json.path("evidence")));
    }
}
