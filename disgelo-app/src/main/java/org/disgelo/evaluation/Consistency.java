package org.disgelo.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disgelo.event.Event;

/**
 * How far the same news gives the same events in two languages. It needs no gold, only documents that are the same line by line
 * (same document id, same line numbers) in both: each language's events are taken as gold for the other's. An event is found again
 * when the other language has one of the same type and the same states on both sides (the sides are free when either is mutual),
 * one to one, in the same line; or, less strictly, anywhere in the same document, for one action told in two lines is one event,
 * and the two languages may keep it in different lines. Lines that only one of the languages has do not count.
 */
public final class Consistency {

    /** The events of a document by line number, in the order of the lines; a line without event has an empty list. */
    private final Map<String, Map<String, Map<Integer, List<Event>>>> documents = new TreeMap<>();

    /** Keeps what was coded in a document; only gold by line can be compared. */
    public void add(GoldDocument document, List<Event> events) {
        if (document instanceof GoldDocument.Lines gold) {
            documents
                    .computeIfAbsent(gold.article().language(), l -> new LinkedHashMap<>())
                    .put(gold.article().id(), byLine(gold, events));
        }
    }

    private static Map<Integer, List<Event>> byLine(GoldDocument.Lines gold, List<Event> events) {
        Map<Integer, List<Event>> lines = new LinkedHashMap<>();
        gold.lines().forEach(line -> lines.put(line.number(), gold.eventsOf(line, events)));
        return lines;
    }

    /**
     * The figures of each other language with this one, under a heading; nothing when no other language has lines in common with
     * it.
     *
     * @param reference ISO 639-1 code
     */
    public List<String> report(String reference) {
        Map<String, Map<Integer, List<Event>>> own = documents.getOrDefault(reference, Map.of());
        List<String> rows = new ArrayList<>();
        documents.forEach((language, other) -> {
            Comparison comparison = compare(own, other);
            if (!language.equals(reference) && comparison.lines > 0) {
                rows.add(comparison.row(reference, language));
            }
        });
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> report = new ArrayList<>();
        report.add(
                "consistency with " + reference
                        + ": events found again in the other language, same type and states, in the same line (in the same document)");
        report.addAll(rows);
        return report;
    }

    /** Events in common lines: of one language as gold, of the other as coded. */
    private static final class Comparison {
        private final Tally line = new Tally();
        private final Tally document = new Tally();
        private int lines;

        String row(String reference, String language) {
            return "  %s  %d lines  %s to %s %s of %d (%s)  %s to %s %s of %d (%s)  F1 %s (%s)"
                    .formatted(
                            language,
                            lines,
                            reference,
                            language,
                            Tally.decimals(line.recall(), 3),
                            line.gold(),
                            Tally.decimals(document.recall(), 3),
                            language,
                            reference,
                            Tally.decimals(line.precision(), 3),
                            line.coded(),
                            Tally.decimals(document.precision(), 3),
                            Tally.decimals(line.f1(), 3),
                            Tally.decimals(document.f1(), 3));
        }
    }

    private static Comparison compare(
            Map<String, Map<Integer, List<Event>>> own, Map<String, Map<Integer, List<Event>>> other) {
        Comparison comparison = new Comparison();
        own.forEach((id, lines) -> {
            Map<Integer, List<Event>> parallel = other.getOrDefault(id, Map.of());
            List<Integer> common =
                    lines.keySet().stream().filter(parallel::containsKey).toList();
            common.forEach(number -> tally(comparison.line, events(lines, number), events(parallel, number)));
            tally(comparison.document, all(common, lines), all(common, parallel));
            comparison.lines += common.size();
        });
        return comparison;
    }

    private static List<Event> all(List<Integer> numbers, Map<Integer, List<Event>> lines) {
        return numbers.stream()
                .flatMap(number -> events(lines, number).stream())
                .toList();
    }

    private static List<Event> events(Map<Integer, List<Event>> lines, int number) {
        return lines.getOrDefault(number, List.of());
    }

    private static void tally(Tally tally, List<Event> own, List<Event> other) {
        List<GoldEvent> gold = own.stream().map(GoldEvent::of).toList();
        tally.add(gold.size(), other.size(), Likeness.fullHits(gold, other));
    }
}
