package org.disgelo.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.AgreementParty;
import org.disgelo.agreement.AgreementState;
import org.disgelo.agreement.Commitment;
import org.disgelo.agreement.CommitmentKind;
import org.disgelo.agreement.Instrument;
import org.disgelo.agreement.Level;
import org.disgelo.agreement.Reference;
import org.disgelo.agreement.Sector;
import org.disgelo.agreement.Signatory;
import org.disgelo.agreement.Sphere;
import org.disgelo.agreement.Stage;
import org.disgelo.agreement.Transition;
import org.disgelo.agreement.Trend;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.event.Status;
import org.jspecify.annotations.Nullable;

/** Reads what {@link AgreementJson} wrote of one agreement. */
public final class AgreementJsonReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AgreementJsonReader() {}

    /**
     * The agreement of a text.
     *
     * @throws IllegalArgumentException if the text holds no agreement
     */
    public static Agreement read(String text) {
        JsonNode json = tree(text);
        return new Agreement(
                words(json.path("titles")),
                list(json.path("parties"), AgreementJsonReader::party),
                words(json.path("thirdParties")),
                word(Instrument.class, json.path("instrument")),
                list(json.path("spheres"), w -> word(Sphere.class, w)),
                list(json.path("sectors"), w -> word(Sector.class, w)),
                json.path("durationYears").isNumber()
                        ? json.path("durationYears").intValue()
                        : null,
                text(json, "renewal"),
                evidences(json.path("firstClaims")),
                list(json.path("stages"), AgreementJsonReader::stage),
                list(json.path("signatories"), AgreementJsonReader::signatory),
                place(json.path("place")),
                reference(json.path("predecessor")),
                reference(json.path("successor")),
                reference(json.path("framework")),
                list(json.path("transitions"), AgreementJsonReader::transition),
                list(json.path("commitments"), AgreementJsonReader::commitment),
                evidences(json.path("evidence")));
    }

    static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static AgreementParty party(JsonNode json) {
        return new AgreementParty(
                json.path("code").asText(), word(Level.class, json.path("level")), text(json, "name"));
    }

    private static Stage stage(JsonNode json) {
        return new Stage(
                json.path("year").isNumber() ? json.path("year").intValue() : null,
                json.path("focus").asText(),
                evidence(json.path("evidence")));
    }

    private static Signatory signatory(JsonNode json) {
        return new Signatory(json.path("code").asText(), json.path("name").asText(), text(json, "office"));
    }

    private static Transition transition(JsonNode json) {
        return new Transition(
                word(AgreementState.class, json.path("state")),
                date(json, "date"),
                words(json.path("by")),
                place(json.path("place")),
                word(Status.class, json.path("status")),
                evidence(json.path("evidence")));
    }

    private static Commitment commitment(JsonNode json) {
        return new Commitment(
                json.path("text").asText(),
                word(CommitmentKind.class, json.path("kind")),
                words(json.path("actors")),
                json.path("number").isNumber() ? json.path("number").longValue() : null,
                places(json.path("places")),
                date(json, "deadline"),
                json.path("implementation").intValue(),
                json.path("trend").isNull() ? null : word(Trend.class, json.path("trend")),
                evidences(json.path("evidence")));
    }

    private static @Nullable Reference reference(JsonNode json) {
        return json.isObject()
                ? new Reference(json.path("name").asText(), date(json, "date"), evidence(json.path("evidence")))
                : null;
    }

    static List<Place> places(JsonNode json) {
        List<Place> places = new ArrayList<>();
        for (JsonNode one : json) {
            Place place = place(one);
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }

    private static @Nullable Place place(JsonNode json) {
        return json.isObject()
                ? new Place(
                        json.path("name").asText(),
                        json.path("country").asText(),
                        json.path("lat").asDouble(),
                        json.path("lon").asDouble())
                : null;
    }

    private static List<Evidence> evidences(JsonNode json) {
        return list(json, AgreementJsonReader::evidence);
    }

    static Evidence evidence(JsonNode json) {
        return new Evidence(
                json.path("article").asText(),
                json.path("start").intValue(),
                json.path("end").intValue(),
                json.path("text").asText());
    }

    private static @Nullable PartialDate date(JsonNode json, String name) {
        String date = text(json, name);
        return date == null ? null : new PartialDate(date, word(DatePrecision.class, json.path(name + "Precision")));
    }

    static <E extends Enum<E>> E word(Class<E> words, JsonNode json) {
        return Enum.valueOf(words, json.asText().toUpperCase(Locale.ROOT));
    }

    private static @Nullable String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isTextual() ? value.asText() : null;
    }

    private static List<String> words(JsonNode json) {
        return list(json, JsonNode::asText);
    }

    static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
        List<T> list = new ArrayList<>();
        json.forEach(one -> list.add(read.apply(one)));
        return list;
    }
}
