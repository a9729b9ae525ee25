package org.disgelo.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the dossiers drawn from one article hold, as JSON.
 *
 * @param dossiers one for each dyad
 * @param text the article
 * @param end where the article itself ends and something else begins, an appeal to the reader; the text's length if nothing
 *     does
 */
public record Findings(List<JsonNode> dossiers, String text, int end) {

    public Findings {
        dossiers = List.copyOf(dossiers);
    }

    /** The dossier of two. */
    Stream<JsonNode> of(String first, String second) {
        return dossiers.stream()
                .filter(d -> Set.of(first, second)
                        .equals(Set.of(
                                d.path("dyad").path(0).asText(),
                                d.path("dyad").path(1).asText())));
    }

    /** Whether an agreement of exactly these two is as told. */
    boolean agreement(String first, String second, Predicate<JsonNode> told) {
        return of(first, second)
                .flatMap(d -> each(d.path("agreements")))
                .filter(a -> codes(a.path("parties")).equals(Set.of(first, second)))
                .anyMatch(told);
    }

    /** Whether an effect in the dossier of two is as told. */
    boolean effect(String first, String second, Predicate<JsonNode> told) {
        return of(first, second).flatMap(d -> each(d.path("effects"))).anyMatch(told);
    }

    /** Whether an event in the context of any dossier is as told. */
    boolean event(Predicate<JsonNode> told) {
        return events().anyMatch(told);
    }

    Stream<JsonNode> events() {
        return dossiers.stream().flatMap(d -> each(d.path("context")));
    }

    /** Whether an article's own verdict on two goes this way and is quoted. */
    boolean verdict(String first, String second, String direction) {
        return of(first, second)
                .flatMap(d -> each(d.path("relation").path("verdicts")))
                .anyMatch(v -> v.path("direction").asText().equals(direction) && isQuoted(v.path("evidence")));
    }

    /** Whether a state turned to a camp in a period of ISO days. */
    boolean pivot(String state, String camp, String from, String to) {
        return dossiers.stream()
                .flatMap(d -> each(d.path("relation").path("alignments")))
                .filter(a -> a.path("state").asText().equals(state))
                .flatMap(a -> each(a.path("pivots")))
                .anyMatch(p -> p.path("toward").asText().equals(camp)
                        && p.path("earliest").asText().compareTo(to) <= 0
                        && p.path("latest").asText().compareTo(from) >= 0);
    }

    /** Whether nothing was read from behind the end of the article. */
    boolean isSilentBehindEnd() {
        return dossiers.stream()
                .flatMap(d -> d.findValues("evidence").stream().flatMap(e -> e.isArray() ? each(e) : Stream.of(e)))
                .noneMatch(e -> e.path("start").asInt() >= end);
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static Set<String> codes(JsonNode parties) {
        Set<String> codes = new TreeSet<>();
        parties.forEach(p -> codes.add(p.path("code").asText()));
        return codes;
    }

    static Set<String> words(JsonNode array) {
        Set<String> words = new TreeSet<>();
        array.forEach(w -> words.add(w.asText()));
        return words;
    }

    /** All quotes of an event. */
    static String quotes(JsonNode event) {
        List<String> quotes = new ArrayList<>();
        event.path("evidences").forEach(e -> quotes.add(e.path("text").asText()));
        return String.join(" ", quotes);
    }

    static boolean isQuoted(JsonNode evidence) {
        return !evidence.path("text").asText().isBlank();
    }
}
