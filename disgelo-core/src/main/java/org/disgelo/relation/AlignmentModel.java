package org.disgelo.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;

/** From events to the alignment of a state between two camps. */
public final class AlignmentModel {

    private final Figures figures;
    private final ActionJoiner joiner;

    AlignmentModel(Scores scores, Figures figures) {
        this.figures = figures;
        this.joiner = new ActionJoiner(scores, figures);
    }

    /**
     * The model with the figures of {@code lexicon/ontology}.
     *
     * @throws org.disgelo.lexicon.LexiconException naming file and line, if they are broken
     */
    public static AlignmentModel standard() {
        return new AlignmentModel(Scores.load(), Figures.load());
    }

    /**
     * A state between two camps over a period; every telling as an event of its own, as {@link RelationModel} takes
     * them.
     *
     * @param events in any order
     * @throws IllegalArgumentException if the period has no day
     */
    public Alignment align(
            String state, Camp first, Camp second, List<Event> events, LocalDate from, LocalDate to, Grain grain) {
        return align(state, first, second, Annals.of(events), from, to, grain);
    }

    /** The same of what the annals hold. */
    public Alignment align(
            String state, Camp first, Camp second, Annals annals, LocalDate from, LocalDate to, Grain grain) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period from " + from + " to " + to + " has no day");
        }
        Map<String, List<Event>> own = byParty(state, dealings(state, first, second, annals));
        List<Action> withFirst = with(state, first, own, to);
        List<Action> withSecond = with(state, second, own, to);
        Surroundings surroundings = new Surroundings(
                annals,
                Set.of(state),
                e -> e.parties().contains(state)
                        && e.parties().stream().noneMatch(c -> first.share(c) > 0 || second.share(c) > 0),
                joiner,
                figures);
        List<AlignmentPoint> series = series(
                new Ledger(withFirst, figures).series(from, to, grain),
                new Ledger(withSecond, figures).series(from, to, grain));
        List<Pivot> pivots =
                new PivotFinder(figures, surroundings, first, second).pivots(withFirst, withSecond, from, to);
        return new Alignment(state, first, second, from, to, grain, series, pivots);
    }

    /** Every telling in which a state deals with a member of one of the camps. */
    public static List<Event> dealings(String state, Camp first, Camp second, Annals annals) {
        Set<String> members = new TreeSet<>(first.members().keySet());
        members.addAll(second.members().keySet());
        members.remove(state);
        return annals.with(state, members);
    }

    private static Map<String, List<Event>> byParty(String state, List<Event> events) {
        Map<String, List<Event>> own = new HashMap<>();
        for (Event event : events) {
            for (String party : event.parties()) {
                if (!party.equals(state)) {
                    own.computeIfAbsent(party, k -> new ArrayList<>()).add(event);
                }
            }
        }
        return own;
    }

    /** The actions between the state and a camp; each weighs as its member counts in the camp. */
    private List<Action> with(String state, Camp camp, Map<String, List<Event>> events, LocalDate to) {
        List<Action> actions = new ArrayList<>();
        camp.members().forEach((member, share) -> {
            List<Event> own = events.getOrDefault(member, List.of());
            if (!own.isEmpty()) {
                joiner.between(new Dyad(state, member), own).stream()
                        .filter(a -> !Days.of(a.date()).first().isAfter(to))
                        .forEach(a -> actions.add(a.weighing(share)));
            }
        });
        actions.sort(Action.IN_TIME);
        return actions;
    }

    /**
     * The alignment is half the difference of the temperatures; its band joins theirs as those of independent errors.
     */
    private static List<AlignmentPoint> series(List<RelationPoint> first, List<RelationPoint> second) {
        List<AlignmentPoint> points = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Temperature one = first.get(i).temperature();
            Temperature two = second.get(i).temperature();
            double value = (two.degrees() - one.degrees()) / 200;
            double below = Math.hypot(two.degrees() - two.low(), one.high() - one.degrees()) / 200;
            double above = Math.hypot(two.high() - two.degrees(), one.degrees() - one.low()) / 200;
            points.add(new AlignmentPoint(
                    first.get(i).from(),
                    first.get(i).to(),
                    value,
                    Math.max(-1, value - below),
                    Math.min(1, value + above),
                    one,
                    two));
        }
        return points;
    }
}
