package org.disgelo.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disgelo.agreement.Agreement;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.relation.Action;
import org.disgelo.relation.Alignment;
import org.disgelo.relation.TurningPoint;

/**
 * The dossier as an analyst would tell it: what the two agreed, what has come of it, what led there and what followed, and
 * where the relation stands. Every sentence names what it was read from; nothing is said that the dossier's records do not
 * hold.
 */
public final class Narrative {

    /** Agreements that are told; the others stand in the dossier. */
    private static final int AGREEMENTS = 3;

    /** The {@link AgreementRank#substance} of what binds or was settled on a day that is known. */
    private static final int SUBSTANTIAL = 5;

    private static final int EFFECTS = 3;

    /** Events told before the first of the agreements told, and after it. */
    private static final int EVENTS = 6;

    /** The weight below which an event is not told. */
    private static final double WEIGHTY = 0.35;

    /** What share of its weight an event has left for each of its type that is told already. */
    private static final double AGAIN = 0.7;

    /** How far back before the agreement what led to it is looked for, in days. */
    private static final long DAYS_BEFORE = 400;

    /** How many turning points are told, the last ones. */
    private static final int TURNS = 3;

    private final Dossier dossier;
    private final Prose prose;
    private final OccurrenceProse events;

    public Narrative(Dossier dossier, Prose prose) {
        this.dossier = dossier;
        this.prose = prose;
        this.events = new OccurrenceProse(dossier, prose);
    }

    /** The paragraphs, none of them empty; none at all where there is nothing to tell. */
    public List<List<Statement>> paragraphs() {
        List<Agreement> told = told();
        LocalDate first = told.stream()
                .map(Agreement::date)
                .flatMap(Stream::ofNullable)
                .map(PartialDate::earliest)
                .findFirst()
                .orElse(null);
        List<Statement> chain = new ArrayList<>();
        if (first == null) {
            chain.addAll(events("story.events", o -> true));
        } else {
            LocalDate begin = first.minusDays(DAYS_BEFORE);
            chain.addAll(events("story.before", o -> o.isBefore(first) && o.isAfter(begin)));
            chain.addAll(events("story.after", o -> o.isAfter(first)));
        }
        return Stream.of(new AgreementNarrative(prose).tell(told), effects(), chain, relation())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** The weightiest agreements, in the order in which they came about. */
    private List<Agreement> told() {
        return dossier.agreements().stream()
                .filter(a -> a.date() != null && AgreementRank.substance(a) >= SUBSTANTIAL)
                .limit(AGREEMENTS)
                .sorted(Comparator.comparing(Agreement::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private List<Statement> effects() {
        EffectProse words = new EffectProse(prose);
        List<String> items = new ArrayList<>();
        List<Evidence> quotes = new ArrayList<>();
        dossier.effects().stream()
                .filter(e ->
                        !e.commitment().places().isEmpty() || e.commitment().number() != null)
                .limit(EFFECTS)
                .forEach(e -> {
                    items.add(prose.word("story.effect", "what", words.headline(e), "done", words.implementation(e)));
                    quotes.addAll(e.promises());
                    quotes.addAll(e.reports());
                });
        return items.isEmpty() ? List.of() : List.of(statement("story.effects", items, quotes));
    }

    private List<Statement> events(String key, Predicate<LocalDate> within) {
        List<Occurrence> weighty = varied(dossier.context().stream()
                .filter(o -> o.agreement() == null && o.weight() >= WEIGHTY)
                .filter(o -> o.told().event().status() == Status.ACTUAL)
                .filter(o -> o.date() != null && within.test(o.date().earliest()))
                .toList());
        Map<String, List<String>> days = new LinkedHashMap<>();
        List<Evidence> quotes = new ArrayList<>();
        for (Occurrence event : dossier.context()) {
            if (weighty.contains(event)) {
                days.computeIfAbsent(Prose.uncapitalised(events.headline(event)), k -> new ArrayList<>())
                        .add(events.when(event));
                quotes.addAll(event.told().evidences());
            }
        }
        List<String> items = days.entrySet().stream()
                .map(e -> e.getKey() + " (" + prose.list(e.getValue()) + ")")
                .toList();
        return items.isEmpty() ? List.of() : List.of(statement(key, items, quotes));
    }

    /**
     * The weightiest events, of which one counts the less the more of its type are told already: three rounds of sanctions tell less
     * than one and the unrest before it (maximal marginal relevance: Carbonell and Goldstein, SIGIR 1998).
     */
    private static List<Occurrence> varied(List<Occurrence> events) {
        List<Occurrence> left = new ArrayList<>(events);
        List<Occurrence> chosen = new ArrayList<>();
        Map<EventType, Integer> told = new EnumMap<>(EventType.class);
        while (chosen.size() < EVENTS && !left.isEmpty()) {
            Occurrence next = Collections.max(
                    left, Comparator.comparingDouble(o -> o.weight() * Math.pow(AGAIN, told.getOrDefault(type(o), 0))));
            left.remove(next);
            chosen.add(next);
            told.merge(type(next), 1, Integer::sum);
        }
        return chosen;
    }

    private static EventType type(Occurrence occurrence) {
        return occurrence.told().event().type();
    }

    private List<Statement> relation() {
        if (dossier.relation() == null) {
            return List.of();
        }
        RelationProse words = new RelationProse(prose);
        List<Statement> told = new ArrayList<>();
        List<TurningPoint> turns = dossier.relation().turningPoints();
        for (TurningPoint turn : turns.subList(Math.max(0, turns.size() - TURNS), turns.size())) {
            String key = "story." + turn.direction().word();
            String cause = turn.causes().stream().findFirst().map(words::cause).orElse("");
            told.add(new Statement(
                    prose.word(key, "when", prose.on(turn.date()), "cause", Prose.uncapitalised(cause)),
                    turn.causes().stream().limit(1).flatMap(Narrative::quotes).toList()));
        }
        for (Alignment alignment : dossier.alignments()) {
            if (!alignment.pivots().isEmpty()) {
                var pivot = alignment.pivots().getLast();
                String line = prose.word(
                        "story.pivot",
                        "state",
                        prose.nameWithArticle(alignment.state()),
                        "camp",
                        words.camp(pivot.toward().name()),
                        "when",
                        prose.on(pivot.date()));
                told.add(new Statement(
                        line, pivot.causes().stream().flatMap(Narrative::quotes).toList()));
            }
        }
        told.add(new Statement(words.inBrief(dossier.relation()) + ".", List.of()));
        return told;
    }

    private static Stream<Evidence> quotes(Action action) {
        return action.tellings().stream().map(Event::evidence);
    }

    private Statement statement(String key, List<String> items, List<Evidence> quotes) {
        return new Statement(prose.word(key, "items", String.join("; ", items)), quotes);
    }
}
