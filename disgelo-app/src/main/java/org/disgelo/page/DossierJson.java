package org.disgelo.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.Effect;
import org.disgelo.dossier.Occurrence;
import org.disgelo.dossier.Source;
import org.disgelo.dossier.Verdict;
import org.disgelo.store.AgreementJson;
import org.disgelo.store.EventJson;
import org.disgelo.store.Origin;
import org.disgelo.store.StoredEvent;

/**
 * A dossier as JSON, with all that is known: {@code dyad, period, agreements, effects, context, relation, sources}. Events,
 * agreements and the relation have the form that they have everywhere. A line of the context adds {@code role},
 * {@code weight}, {@code reported} and {@code agreement}, the index of the agreement that it is a step of; an effect adds
 * {@code agreement}, {@code promises} and {@code reports}; the relation adds {@code alignments} and the articles' own
 * {@code verdicts}.
 */
public final class DossierJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private DossierJson() {}

    /** The dossier as indented text. */
    public static String text(Dossier dossier) {
        return text(of(dossier));
    }

    /** Any JSON as indented text. */
    public static String text(JsonNode json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dossier as a tree. */
    public static ObjectNode of(Dossier dossier) {
        ObjectNode json = NODES.objectNode();
        json.putArray("dyad").add(dossier.dyad().first()).add(dossier.dyad().second());
        json.putObject("period")
                .put("from", dossier.period().from().toString())
                .put("to", dossier.period().to().toString());
        json.set("agreements", AgreementJson.array(dossier.agreements()));
        ArrayNode effects = json.putArray("effects");
        dossier.effects().forEach(e -> effects.add(effect(e)));
        ArrayNode context = json.putArray("context");
        dossier.context().forEach(o -> context.add(occurrence(o)));
        json.set("relation", relation(dossier));
        ArrayNode sources = json.putArray("sources");
        dossier.sources().forEach(s -> sources.add(source(s)));
        return json;
    }

    private static ObjectNode effect(Effect effect) {
        ObjectNode json = AgreementJson.commitment(effect.commitment());
        json.put("agreement", effect.agreement());
        json.set("promises", AgreementJson.evidences(effect.promises()));
        json.set("reports", AgreementJson.evidences(effect.reports()));
        return json;
    }

    private static ObjectNode occurrence(Occurrence occurrence) {
        StoredEvent stored =
                new StoredEvent(occurrence.told().event(), occurrence.told().evidences(), Origin.READ);
        try {
            ObjectNode json = (ObjectNode) MAPPER.readTree(EventJson.line(stored));
            json.put("role", occurrence.role().word());
            json.put("weight", Math.round(occurrence.weight() * 1000) / 1000.0);
            json.put(
                    "reported",
                    occurrence.reported() == null ? null : occurrence.reported().toString());
            json.put("agreement", occurrence.agreement());
            return json;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode relation(Dossier dossier) {
        ObjectNode json = dossier.relation() == null ? NODES.objectNode() : RelationJson.of(dossier.relation());
        ArrayNode alignments = json.putArray("alignments");
        dossier.alignments().forEach(a -> alignments.add(RelationJson.of(a)));
        ArrayNode verdicts = json.putArray("verdicts");
        for (Verdict verdict : dossier.verdicts()) {
            verdicts.addObject()
                    .put("direction", verdict.direction().word())
                    .put(
                            "published",
                            verdict.published() == null
                                    ? null
                                    : verdict.published().toString())
                    .set("evidence", AgreementJson.evidence(verdict.evidence()));
        }
        return json;
    }

    private static ObjectNode source(Source source) {
        ObjectNode json = NODES.objectNode();
        json.put("id", source.id());
        json.put("url", source.url());
        json.put("source", source.publisher());
        json.put(
                "published",
                source.published() == null ? null : source.published().toString());
        json.put("language", source.language());
        json.put("title", source.title());
        return json;
    }
}
