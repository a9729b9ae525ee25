package org.disgelo.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;

/**
 * From events to the relation of a dyad.
 *
 * <p>Tellings are joined into actions ({@link ActionJoiner}); actions feed two stocks, which time cools ({@link
 * Ledger}); the balance of both is the temperature ({@link Balance}); days with actions are cut into phases ({@link
 * PhaseFinder}).
 */
public final class RelationModel {

    private final Figures figures;
    private final ActionJoiner joiner;

    RelationModel(Scores scores, Figures figures) {
        this.figures = figures;
        this.joiner = new ActionJoiner(scores, figures);
    }

    /**
     * The model with the figures of {@code lexicon/ontology}.
     *
     * @throws org.disgelo.lexicon.LexiconException naming file and line, if they are broken
     */
    public static RelationModel standard() {
        return new RelationModel(Scores.load(), Figures.load());
    }

    /**
     * The relation of a dyad over a period. Give every telling as an event of its own: tellings of one action are
     * joined here. Events before the period count as far as they are remembered, events after it do not. Events of one
     * party alone, or with others, are not counted; they serve as circumstances.
     *
     * @param events in any order
     * @throws IllegalArgumentException if the period has no day
     */
    public Relation relate(Dyad dyad, List<Event> events, LocalDate from, LocalDate to, Grain grain) {
        return relate(dyad, Annals.of(events), from, to, grain);
    }

    /** The same of what the annals hold. */
    public Relation relate(Dyad dyad, Annals annals, LocalDate from, LocalDate to, Grain grain) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period from " + from + " to " + to + " has no day");
        }
        List<Event> own = annals.between(dyad);
        List<Action> actions = joiner.between(dyad, own).stream()
                .filter(a -> !Days.of(a.date()).first().isAfter(to))
                .toList();
        Ledger ledger = new Ledger(actions, figures);
        Surroundings surroundings = new Surroundings(
                annals,
                Set.of(dyad.first(), dyad.second()),
                e -> !e.concerns(dyad) && e.parties().stream().anyMatch(dyad::has),
                joiner,
                figures);
        PhaseFinder.Course course = new PhaseFinder(figures, surroundings, from, to).course(actions);
        int undated = (int) own.stream().filter(e -> e.date() == null).count();
        return new Relation(
                dyad,
                from,
                to,
                grain,
                ledger.series(from, to, grain),
                course.phases(),
                course.turningPoints(),
                tendency(actions, ledger, to),
                actions,
                undated);
    }

    /** The temperatures of a dyad on some days, without all else; what is remembered of earlier events counts. */
    public List<Temperature> temperatures(Dyad dyad, List<Event> events, List<LocalDate> days) {
        Ledger ledger = new Ledger(joiner.between(dyad, events), figures);
        return days.stream()
                .map(day -> ledger.series(day, day, Grain.DAY).getLast().temperature())
                .toList();
    }

    /** Which way the actions of late have moved the temperature: with them against without them. */
    private Tendency tendency(List<Action> actions, Ledger ledger, LocalDate to) {
        LocalDate recent = to.minusDays(figures.recent());
        List<Action> older = actions.stream()
                .filter(a -> Days.of(a.date()).middle().isBefore(recent))
                .toList();
        double push = degrees(ledger, to) - degrees(new Ledger(older, figures), to);
        if (Math.abs(push) < figures.push()) {
            return Tendency.STEADY;
        }
        return push < 0 ? Tendency.COOLING : Tendency.WARMING;
    }

    private static double degrees(Ledger ledger, LocalDate day) {
        return ledger.series(day, day, Grain.DAY).getLast().temperature().degrees();
    }
}
