package org.disgelo.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of time in the words of a text: at every place the longest, none over another. */
final class Matcher {

    private static final List<TimeMention.Kind> LEADS =
            List.of(TimeMention.Kind.SINCE, TimeMention.Kind.PERIOD, TimeMention.Kind.UNTIL);

    private final Grammar grammar;
    private final Words words;
    private final Edges edges;
    private final Walk times;
    private final Walk leads;
    private int place;
    private @Nullable Match best;
    private int bestReach;
    private int bestEntry;
    private final Map<Integer, TimeMention.Kind> leadsByEnd = new HashMap<>();

    Matcher(Grammar grammar, Words words) {
        this.grammar = grammar;
        this.words = words;
        edges = new Edges(grammar, words);
        times = new Walk(words, this::consider);
        leads = new Walk(words, (walk, entry, end) -> leadsByEnd.put(end, LEADS.get(entry.value(walk.slots()))));
    }

    /** The phrases, in order; those that mean no time are left out. */
    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            if (grammar.leads().opensWith(words.id(at))) {
                leads.from(grammar.leads().root(), at);
            }
            Match match = longest(at);
            if (match != null && match.from() > at) {
                Match without = longest(match.from());
                match = without != null && without.to() > match.to() ? without : match;
            }
            if (match == null) {
                at++;
                continue;
            }
            if (match.meaning() != Meaning.NEVER) {
                matches.add(match.with(leadsByEnd.get(match.from())));
            }
            at = match.to();
        }
        return matches;
    }

    private @Nullable Match longest(int from) {
        best = null;
        place = from;
        if (words.isDigits(from)) {
            best = Figures.at(words, from, grammar.manner().monthFirst());
            if (best != null) {
                return edges.isOpenLeft(from) ? best : null;
            }
        }
        if (grammar.times().opensWith(words.id(from))) {
            times.from(grammar.times().root(), from);
        }
        return best;
    }

    private void consider(Walk walk, Entry entry, int reach) {
        Meaning meaning = Meaning.at(entry.value(walk.slots()));
        boolean never = meaning == Meaning.NEVER;
        int from = never ? place : walk.begin();
        int to = never || walk.end() < 0 ? reach : walk.end();
        if (best != null && !isBetter(best, to, reach, entry.order())) {
            return;
        }
        Match match = new Match(meaning, entry.filled(walk.slots()), from, to, null);
        if (never || edges.fits(match)) {
            best = match;
            bestReach = reach;
            bestEntry = entry.order();
        }
    }

    private boolean isBetter(Match than, int to, int reach, int entry) {
        if (to != than.to()) {
            return to > than.to();
        }
        return reach != bestReach ? reach > bestReach : entry < bestEntry;
    }
}
