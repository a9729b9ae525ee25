package org.disgelo.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.disgelo.event.Event;
import org.disgelo.event.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Figures for gold by line. An event belongs to the line in which its evidence begins. Counted: whether a line has an
 * event at all, the type, the type with the states on both sides, and the lines without event on which something was coded.
 */
final class LineScore {

    private final @Nullable Scope scope;
    private final Tally line = new Tally();
    private final Tally type = new Tally();
    private final Tally full = new Tally();
    private final Map<String, Tally> byType = new TreeMap<>();
    private int empty;
    private int falseAlarms;

    /** @param scope the only one to count; null counts both */
    LineScore(@Nullable Scope scope) {
        this.scope = scope;
    }

    void add(GoldDocument.Lines document, List<Event> events) {
        for (GoldDocument.Line row : document.lines()) {
            List<Event> coded = document.eventsOf(row, events).stream()
                    .filter(e -> scope == null || e.scope() == scope)
                    .toList();
            add(row, coded);
        }
    }

    private void add(GoldDocument.Line row, List<Event> coded) {
        List<GoldEvent> gold = row.events().stream()
                .filter(g -> scope == null || scope.word().equals(g.scope()))
                .toList();
        boolean both = !gold.isEmpty() && !coded.isEmpty();
        line.add(gold.isEmpty() ? 0 : 1, coded.isEmpty() ? 0 : 1, both ? 1 : 0);
        type.add(gold.size(), coded.size(), Likeness.typeHits(gold, coded));
        full.add(gold.size(), coded.size(), Likeness.fullHits(gold, coded));
        Set<String> types = new TreeSet<>();
        gold.forEach(g -> types.add(g.type()));
        coded.forEach(c -> types.add(c.type().name()));
        for (String name : types) {
            List<GoldEvent> g = gold.stream().filter(x -> x.type().equals(name)).toList();
            List<Event> c =
                    coded.stream().filter(x -> x.type().name().equals(name)).toList();
            byType.computeIfAbsent(name, n -> new Tally()).add(g.size(), c.size(), Likeness.fullHits(g, c));
        }
        if (row.events().isEmpty()) {
            empty++;
            falseAlarms += coded.isEmpty() ? 0 : 1;
        }
    }

    List<String> report() {
        List<String> report = new ArrayList<>();
        report.add(row("line ", line));
        report.add(row("type ", type));
        report.add(row("full ", full));
        report.add("false alarms " + falseAlarms + "/" + empty + " = "
                + Tally.decimals(Tally.ratio(falseAlarms, empty), 4) + " of the lines without event");
        byType.forEach((name, tally) -> report.add(String.format(
                "  %-10s gold %3d coded %3d full right %3d", name, tally.gold(), tally.coded(), tally.right())));
        return report;
    }

    private static String row(String name, Tally tally) {
        return name + " " + tally.figures() + "  (gold " + tally.gold() + ", coded " + tally.coded() + ", right "
                + tally.right() + ")";
    }
}
