package org.disgelo.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disgelo.event.Event;

/** The share of sentences in which an event of a right type was coded. */
final class SentenceScore {

    private final Tally all = new Tally();
    private final Map<String, Tally> byType = new TreeMap<>();

    void add(GoldDocument.Sentence document, List<Event> events) {
        boolean right =
                events.stream().anyMatch(e -> document.types().contains(e.type().name()));
        int coded = events.isEmpty() ? 0 : 1;
        all.add(1, coded, right ? 1 : 0);
        byType.computeIfAbsent(String.join("/", document.types()), t -> new Tally())
                .add(1, coded, right ? 1 : 0);
    }

    List<String> report() {
        List<String> report = new ArrayList<>();
        report.add("sentences " + all.gold() + "  with an event " + all.coded() + "  with an event of the gold type "
                + all.right() + " = " + Tally.decimals(all.recall(), 4));
        byType.forEach((name, tally) -> report.add(String.format(
                "  %-15s gold %3d with an event %3d right %3d", name, tally.gold(), tally.coded(), tally.right())));
        return report;
    }
}
