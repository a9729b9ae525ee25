package org.disgelo.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.disgelo.event.Event;
import org.disgelo.text.Span;

/**
 * Figures for gold by quote. A coded event answers a gold event when their words overlap, one to one, the best likeness
 * first: the place alone, the type, the states too, the status and date too.
 */
final class QuoteScore {

    private static final List<String> LEVELS = List.of("place", "type", "full", "all");

    private final List<Tally> levels = LEVELS.stream().map(l -> new Tally()).toList();
    private final Map<String, Tally> byType = new TreeMap<>();
    private int articles;

    /** A gold and a coded event whose words overlap, by their positions in the lists. */
    private record Pair(int level, int gold, int coded) {}

    void add(GoldDocument.Quotes document, List<Event> coded) {
        articles++;
        List<GoldEvent> gold = document.events();
        levels.forEach(t -> t.add(gold.size(), coded.size(), 0));
        gold.forEach(g -> tally(g.type()).add(1, 0, 0));
        coded.forEach(c -> tally(c.type().name()).add(0, 1, 0));
        Set<Integer> goldUsed = new HashSet<>();
        Set<Integer> codedUsed = new HashSet<>();
        for (Pair pair : pairs(document, coded)) {
            if (goldUsed.contains(pair.gold()) || codedUsed.contains(pair.coded())) {
                continue;
            }
            goldUsed.add(pair.gold());
            codedUsed.add(pair.coded());
            for (int level = 0; level <= pair.level(); level++) {
                levels.get(level).add(0, 0, 1);
            }
            if (pair.level() >= 2) {
                tally(gold.get(pair.gold()).type()).add(0, 0, 1);
            }
        }
    }

    private Tally tally(String type) {
        return byType.computeIfAbsent(type, t -> new Tally());
    }

    private static List<Pair> pairs(GoldDocument.Quotes document, List<Event> coded) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < document.events().size(); g++) {
            GoldEvent gold = document.events().get(g);
            int start = document.article().text().indexOf(gold.quote());
            if (start < 0) {
                continue;
            }
            Span quote = new Span(start, start + gold.quote().length());
            for (int c = 0; c < coded.size(); c++) {
                if (coded.get(c).evidence().span().overlaps(quote)) {
                    pairs.add(new Pair(level(gold, coded.get(c)), g, c));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::level)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::coded));
        return pairs;
    }

    private static int level(GoldEvent gold, Event coded) {
        if (!Likeness.sameType(gold, coded)) {
            return 0;
        }
        if (!Likeness.sameParties(gold, coded)) {
            return 1;
        }
        boolean same = gold.status().equals(coded.status().word()) && Likeness.datesAgree(gold.date(), coded);
        return same ? 3 : 2;
    }

    List<String> report() {
        List<String> report = new ArrayList<>();
        Tally place = levels.getFirst();
        report.add("articles " + articles + "  gold events " + place.gold() + "  predicted " + place.coded());
        for (int level = 0; level < LEVELS.size(); level++) {
            report.add(String.format(
                    "events %-5s %s", LEVELS.get(level), levels.get(level).figures()));
        }
        byType.forEach((name, tally) -> report.add(String.format(
                "  %-10s gold %3d coded %3d full right %3d", name, tally.gold(), tally.coded(), tally.right())));
        return report;
    }
}
