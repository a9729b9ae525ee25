package org.disgelo.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.Commitment;
import org.disgelo.agreement.ConsistencyRules;
import org.disgelo.agreement.Reference;
import org.disgelo.agreement.Transition;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.jspecify.annotations.Nullable;

/** Agreements as JSON: all members always there, unknown ones null. */
public final class AgreementJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AgreementJson() {}

    /**
     * The form of {@code disgelo agreements --format json}, described by {@code docs/agreement.schema.json}.
     *
     * @param day the day of reading, by which commitments are overdue; or null
     */
    public static ObjectNode of(List<Agreement> agreements, @Nullable LocalDate day) {
        ObjectNode json = NODES.objectNode();
        ArrayNode array = json.putArray("agreements");
        for (Agreement agreement : agreements) {
            ObjectNode one = of(agreement);
            ArrayNode commitments = one.putArray("commitments");
            agreement
                    .commitments()
                    .forEach(c -> commitments.add(commitment(c).put("overdue", day != null && c.isOverdue(day))));
            ArrayNode broken = one.putArray("inconsistencies");
            ConsistencyRules.broken(agreement, day)
                    .forEach(i ->
                            broken.addObject().put("rule", i.rule().word()).set("evidence", evidences(i.evidence())));
            array.add(one);
        }
        return json;
    }

    /** Agreements as they are, without what depends on the day of reading. */
    public static ArrayNode array(List<Agreement> agreements) {
        ArrayNode json = NODES.arrayNode();
        agreements.forEach(a -> json.add(of(a)));
        return json;
    }

    /** One agreement; {@link AgreementJsonReader} reads it again. */
    public static ObjectNode of(Agreement agreement) {
        ObjectNode json = NODES.objectNode();
        json.put("title", agreement.title());
        json.set("titles", words(agreement.titles()));
        ArrayNode parties = json.putArray("parties");
        agreement
                .parties()
                .forEach(p -> parties.addObject()
                        .put("code", p.code())
                        .put("level", p.level().word())
                        .put("name", p.name()));
        json.set("thirdParties", words(agreement.thirdParties()));
        json.put("instrument", agreement.instrument().word());
        json.set(
                "spheres", words(agreement.spheres().stream().map(s -> s.word()).toList()));
        json.set(
                "sectors", words(agreement.sectors().stream().map(s -> s.word()).toList()));
        json.put("durationYears", agreement.durationYears());
        json.put("renewal", agreement.renewal());
        json.put("firstOfItsKind", agreement.firstOfItsKind());
        json.set("firstClaims", evidences(agreement.firstClaims()));
        ArrayNode stages = json.putArray("stages");
        agreement
                .stages()
                .forEach(s -> stages.addObject()
                        .put("year", s.year())
                        .put("focus", s.focus())
                        .set("evidence", evidence(s.evidence())));
        ArrayNode signatories = json.putArray("signatories");
        agreement
                .signatories()
                .forEach(s -> signatories
                        .addObject()
                        .put("code", s.code())
                        .put("name", s.name())
                        .put("office", s.office()));
        json.set("place", place(agreement.place()));
        json.set("predecessor", reference(agreement.predecessor()));
        json.set("successor", reference(agreement.successor()));
        json.set("framework", reference(agreement.framework()));
        json.put("state", agreement.state() == null ? null : agreement.state().word());
        ArrayNode transitions = json.putArray("transitions");
        agreement.transitions().forEach(t -> transitions.add(transition(t)));
        ArrayNode commitments = json.putArray("commitments");
        agreement.commitments().forEach(c -> commitments.add(commitment(c)));
        json.set("evidence", evidences(agreement.evidence()));
        return json;
    }

    /** A commitment. */
    public static ObjectNode commitment(Commitment commitment) {
        ObjectNode json = NODES.objectNode();
        json.put("text", commitment.text());
        json.put("kind", commitment.kind().word());
        json.set("actors", words(commitment.actors()));
        json.put("number", commitment.number());
        ArrayNode places = json.putArray("places");
        commitment.places().forEach(p -> places.add(place(p)));
        date(json, "deadline", commitment.deadline());
        json.put("implementation", commitment.implementation());
        json.put("trend", commitment.trend() == null ? null : commitment.trend().word());
        json.set("evidence", evidences(commitment.evidence()));
        return json;
    }

    /** Quotes, in their order. */
    public static ArrayNode evidences(List<Evidence> evidences) {
        ArrayNode json = NODES.arrayNode();
        evidences.forEach(e -> json.add(evidence(e)));
        return json;
    }

    /** A quote with its article and its place there. */
    public static ObjectNode evidence(Evidence evidence) {
        return NODES.objectNode()
                .put("article", evidence.article())
                .put("start", evidence.start())
                .put("end", evidence.end())
                .put("text", evidence.text());
    }

    private static ObjectNode transition(Transition transition) {
        ObjectNode json = NODES.objectNode();
        json.put("state", transition.state().word());
        date(json, "date", transition.date());
        json.set("by", words(transition.by()));
        json.set("place", place(transition.place()));
        json.put("status", transition.status().word());
        json.set("evidence", evidence(transition.evidence()));
        return json;
    }

    private static @Nullable ObjectNode reference(@Nullable Reference reference) {
        if (reference == null) {
            return null;
        }
        ObjectNode json = NODES.objectNode();
        json.put("name", reference.name());
        date(json, "date", reference.date());
        json.set("evidence", evidence(reference.evidence()));
        return json;
    }

    private static void date(ObjectNode json, String name, @Nullable PartialDate date) {
        json.put(name, date == null ? null : date.value());
        json.put(name + "Precision", date == null ? null : date.precision().word());
    }

    static @Nullable ObjectNode place(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        return NODES.objectNode()
                .put("name", place.name())
                .put("country", place.country())
                .put("lat", place.lat())
                .put("lon", place.lon());
    }

    private static ArrayNode words(List<String> words) {
        ArrayNode json = NODES.arrayNode();
        words.forEach(json::add);
        return json;
    }
}
