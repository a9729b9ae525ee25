package org.disgelo.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.reading.JsonLine;
import org.disgelo.reading.PublishedDay;
import org.disgelo.reading.ReadingException;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line of gold. Its members tell the kind: {@code sentences} (events by line), {@code events} (events quoted) or
 * {@code expected} (the type of a sentence).
 */
public final class GoldReader {

    private GoldReader() {}

    /**
     * The document of a line.
     *
     * @param number of the line, from 1
     * @throws ReadingException if it is gold of none of the kinds
     */
    public static GoldDocument read(String line, int number) throws ReadingException {
        JsonNode json = JsonLine.object(line, number);
        try {
            if (json.path("sentences").isArray()) {
                return lines(json);
            }
            if (json.path("events").isArray() && json.path("text").isTextual()) {
                return new GoldDocument.Quotes(
                        article(json, json.path("text").asText()),
                        events(json.path("events")),
                        agreements(json.path("agreements")));
            }
            Set<String> types = expected(json.path("expected"));
            if (!types.isEmpty() && json.path("text").isTextual()) {
                return new GoldDocument.Sentence(article(json, json.path("text").asText()), types);
            }
        } catch (IllegalArgumentException e) {
            throw new ReadingException(number, String.valueOf(e.getMessage()));
        }
        throw new ReadingException(number, "no gold: neither 'sentences' nor 'events' nor 'expected' with types");
    }

    private static GoldDocument lines(JsonNode json) {
        StringBuilder text = new StringBuilder();
        List<GoldDocument.Line> lines = new ArrayList<>();
        for (JsonNode sentence : json.path("sentences")) {
            if (!lines.isEmpty()) {
                text.append('\n');
            }
            String words = sentence.path("text").asText();
            int number = sentence.path("line").asInt(lines.size() + 1);
            lines.add(new GoldDocument.Line(number, text.length(), words, events(sentence.path("events"))));
            text.append(words);
        }
        return new GoldDocument.Lines(article(json, text.toString()), lines);
    }

    private static Article article(JsonNode json, String text) {
        String language = word(json, "language");
        LocalDate published = PublishedDay.parse(json.path("published").asText());
        return Article.of(
                json.path("id").asText(), language == null ? json.path("lang").asText() : language, published, text);
    }

    private static List<GoldEvent> events(JsonNode json) {
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode event : json) {
            events.add(new GoldEvent(
                    event.path("type").asText(),
                    codes(event.path("source")),
                    codes(event.path("target")),
                    event.path("mutual").asBoolean(),
                    event.path("status").asText(),
                    word(event, "scope"),
                    word(event, "date"),
                    event.path("quote").asText()));
        }
        return events;
    }

    private static List<GoldAgreement> agreements(JsonNode json) {
        List<GoldAgreement> agreements = new ArrayList<>();
        for (JsonNode agreement : json) {
            List<GoldAgreement.Milestone> milestones = new ArrayList<>();
            for (JsonNode milestone : agreement.path("milestones")) {
                milestones.add(
                        new GoldAgreement.Milestone(milestone.path("state").asText(), word(milestone, "date")));
            }
            int years = agreement.path("duration_years").asInt();
            agreements.add(new GoldAgreement(
                    codes(agreement.path("parties")),
                    milestones,
                    agreement.path("commitments").size(),
                    years == 0 ? null : Integer.valueOf(years)));
        }
        return agreements;
    }

    /** 'BLR-CIV' and 'PSE-REB:Hamas' count as the state. */
    private static Set<String> codes(JsonNode json) {
        Set<String> codes = new TreeSet<>();
        json.forEach(code -> codes.add(code.asText().split("[-:]", 2)[0]));
        return codes;
    }

    /** The sentence gold has PLOVER's older word YIELD, which became CONCEDE and RETREAT. */
    private static Set<String> expected(JsonNode json) {
        Set<String> types = new LinkedHashSet<>();
        for (JsonNode event : json) {
            String type = event.path("code").asText();
            types.addAll(type.equals("YIELD") ? List.of("CONCEDE", "RETREAT") : List.of(type));
        }
        types.remove("");
        return types;
    }

    private static @Nullable String word(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isTextual() && !value.asText().isEmpty() ? value.asText() : null;
    }
}
