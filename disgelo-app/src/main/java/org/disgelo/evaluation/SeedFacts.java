package org.disgelo.evaluation;

import static org.disgelo.evaluation.Findings.codes;
import static org.disgelo.evaluation.Findings.each;
import static org.disgelo.evaluation.Findings.isQuoted;
import static org.disgelo.evaluation.Findings.quotes;
import static org.disgelo.evaluation.Findings.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.disgelo.event.Dyad;
import org.disgelo.ontology.EventType;

/**
 * What has to hold for each fact of the article that the project began with: an Italian analysis of 8 March 2021 of the
 * military partnership of Russia and Belarus.
 */
public final class SeedFacts {

    private static final String RUS = "RUS";
    private static final String BLR = "BLR";
    private static final String EU = "EU";
    private static final Set<String> WEST = Set.of(EU, "USA", "NATO");

    /** How far a place may lie from where it is, in degrees. */
    private static final double NEAR = 0.3;

    private SeedFacts() {}

    /** The dyads whose dossiers hold the facts. */
    public static List<Dyad> dyads() {
        return List.of(new Dyad(RUS, BLR), new Dyad(BLR, EU), new Dyad(BLR, "USA"));
    }

    static Map<String, Predicate<Findings>> checks() {
        Map<String, Predicate<Findings>> checks = new LinkedHashMap<>();
        agreement(checks);
        effects(checks);
        context(checks);
        checks.put("R01", f -> f.verdict(RUS, BLR, "thaw"));
        checks.put("R02", f -> f.pivot(BLR, "russia", "2020-08-01", "2020-12-31"));
        checks.put("S01", Findings::isSilentBehindEnd);
        checks.put("S02", f -> !f.event(e -> codes(e.path("actors")).contains("NATO")));
        return checks;
    }

    private static void agreement(Map<String, Predicate<Findings>> checks) {
        partnership(checks, "A01", a -> true);
        partnership(
                checks,
                "A02",
                a -> each(a.path("parties"))
                        .allMatch(p -> p.path("level").asText().equals("ministry")));
        partnership(checks, "A03", a -> a.path("instrument").asText().equals("partnership"));
        partnership(checks, "A04", a -> words(a.path("spheres")).contains("military"));
        partnership(checks, "A05", SeedFacts::isSigned);
        partnership(checks, "A06", a -> a.path("durationYears").asInt() == 5);
        partnership(
                checks,
                "A07",
                a -> a.path("firstOfItsKind").asBoolean()
                        && each(a.path("firstClaims")).anyMatch(Findings::isQuoted));
        partnership(checks, "A08", a -> !a.path("stages").isEmpty());
        partnership(
                checks,
                "A09",
                a -> each(a.path("stages"))
                        .anyMatch(s -> s.path("year").asInt() == 2021
                                && holds(s.path("focus"), "terra", "aere", "special", "aviotrasport")));
        partnership(
                checks,
                "A10",
                a -> words(a.path("sectors"))
                        .containsAll(Set.of("training", "air_defence", "exercises", "systems_integration")));
        partnership(
                checks, "A11", a -> a.path("predecessor").path("date").asText().equals("2021-02-22"));
    }

    /** Everything is asked of the agreement signed on that day, if it was found; else of any between the two. */
    private static void partnership(Map<String, Predicate<Findings>> checks, String id, Predicate<JsonNode> told) {
        checks.put(
                id,
                f -> f.agreement(RUS, BLR, SeedFacts::isSigned)
                        ? f.agreement(RUS, BLR, a -> isSigned(a) && told.test(a))
                        : f.agreement(RUS, BLR, told));
    }

    private static boolean isSigned(JsonNode agreement) {
        return each(agreement.path("transitions"))
                .anyMatch(t -> t.path("state").asText().equals("signed")
                        && t.path("date").asText().equals("2021-03-02")
                        && t.path("status").asText().equals("actual")
                        && isQuoted(t.path("evidence")));
    }

    private static void effects(Map<String, Predicate<Findings>> checks) {
        checks.put(
                "E01",
                f -> f.event(e -> is(e, EventType.AGREE)
                        && between(e, RUS, BLR)
                        && on(e, "2021-03-05")
                        && (e.path("mutual").asBoolean()
                                || codes(e.path("actors")).containsAll(Set.of(RUS, BLR)))));
        centres(checks, "E02", e -> true);
        centres(checks, "E03", e -> place(e, RUS, 56.33, 44.0));
        centres(checks, "E04", e -> place(e, RUS, 54.71, 20.51));
        centres(checks, "E05", e -> place(e, BLR, 53.69, 23.83));
        centres(checks, "E06", e -> e.path("implementation").asInt(-1) == 0);
    }

    private static void centres(Map<String, Predicate<Findings>> checks, String id, Predicate<JsonNode> told) {
        checks.put(
                id,
                f -> f.effect(
                        RUS,
                        BLR,
                        e -> e.path("number").asInt() == 3
                                && e.path("kind").asText().equals("facility")
                                && told.test(e)));
    }

    private static void context(Map<String, Predicate<Findings>> checks) {
        event(checks, "C01", e -> is(e, EventType.PROTEST) && parties(e).equals(Set.of(BLR)) && on(e, "2020-08"));
        event(checks, "C02", e -> is(e, EventType.CONSULT) && between(e, RUS, BLR) && on(e, "2021-02-22"));
        event(checks, "C03", e -> isCooperative(e) && between(e, RUS, BLR) && on(e, "2020-12"));
        event(
                checks,
                "C04",
                e -> is(e, EventType.SANCTION)
                        && codes(e.path("actors")).contains(EU)
                        && codes(e.path("recipients")).contains(BLR));
        event(checks, "C05", e -> is(e, EventType.CONSULT) && parties(e).contains(BLR) && tells(e, "s-400"));
        event(
                checks,
                "C06",
                e -> (is(e, EventType.AGREE) || is(e, EventType.CONCEDE))
                        && codes(e.path("actors")).contains(BLR)
                        && tells(e, "costituzional"));
        event(
                checks,
                "C07",
                e -> codes(e.path("actors")).contains(BLR)
                        && (tells(e, "e40") || tells(e, "diversific") || tells(e, "ripensament")));
        event(checks, "C08", e -> isCooperative(e) && between(e, RUS, BLR) && tells(e, "integrazion"));
        event(
                checks,
                "C09",
                e -> isCooperative(e)
                        && parties(e).contains(BLR)
                        && parties(e).stream().anyMatch(WEST::contains)
                        && (e.path("date").isNull() || e.path("date").asText().compareTo("2020-09") < 0));
        event(
                checks,
                "C10",
                e -> (is(e, EventType.ACCUSE) || is(e, EventType.REJECT))
                        && codes(e.path("actors")).contains(EU)
                        && parties(e).contains(BLR));
    }

    private static void event(Map<String, Predicate<Findings>> checks, String id, Predicate<JsonNode> told) {
        checks.put(id, f -> f.event(told));
    }

    private static boolean is(JsonNode event, EventType type) {
        return event.path("type").asText().equals(type.name());
    }

    private static boolean isCooperative(JsonNode event) {
        return EventType.valueOf(event.path("type").asText()).isCooperative();
    }

    private static Set<String> parties(JsonNode event) {
        Set<String> parties = codes(event.path("actors"));
        parties.addAll(codes(event.path("recipients")));
        return parties;
    }

    private static boolean between(JsonNode event, String first, String second) {
        return parties(event).containsAll(Set.of(first, second));
    }

    private static boolean on(JsonNode event, String date) {
        return event.path("date").asText().startsWith(date);
    }

    private static boolean tells(JsonNode event, String words) {
        return quotes(event).toLowerCase(Locale.ROOT).contains(words);
    }

    private static boolean holds(JsonNode text, String... stems) {
        String lower = text.asText().toLowerCase(Locale.ROOT);
        return List.of(stems).stream().allMatch(lower::contains);
    }

    private static boolean place(JsonNode effect, String country, double lat, double lon) {
        return each(effect.path("places"))
                .anyMatch(p -> p.path("country").asText().equals(country)
                        && Math.abs(p.path("lat").asDouble() - lat) < NEAR
                        && Math.abs(p.path("lon").asDouble() - lon) < NEAR);
    }
}
