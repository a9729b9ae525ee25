package org.disgelo.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Event;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;

/** What happened around a turn: its causes among the actions, its circumstances among all else. */
final class Surroundings {

    private static final Comparator<Action> HEAVIEST =
            Comparator.comparingDouble((Action a) -> -a.force()).thenComparing(Action.IN_TIME);

    private final Annals annals;
    private final Set<String> parties;
    private final Predicate<Event> isOther;
    private final ActionJoiner joiner;
    private final Figures figures;
    private List<Action> others = List.of();

    /**
     * @param annals where everything that can be a circumstance is found
     * @param parties whose circumstances they are
     * @param isOther whether an event is outside the relation, but of one of its parties
     */
    Surroundings(Annals annals, Set<String> parties, Predicate<Event> isOther, ActionJoiner joiner, Figures figures) {
        this.annals = annals;
        this.parties = parties;
        this.isOther = isOther;
        this.joiner = joiner;
        this.figures = figures;
    }

    /** Looks up what happened around the days that will be asked for: all at once, since each look costs. */
    void look(List<Days> turns) {
        List<Days> stretches = turns.stream()
                .map(t -> new Days(t.first().minusDays(figures.circumstanceDays()), t.last()))
                .toList();
        if (stretches.isEmpty()) {
            return;
        }
        List<Event> events =
                annals.around(parties, stretches).stream().filter(isOther).toList();
        others = joiner.all(events).stream()
                .filter(a -> a.status() == Status.ACTUAL && a.weight() > 0)
                .filter(a -> Math.abs(a.score()) >= figures.circumstanceScore())
                .filter(a -> a.date().precision().compareTo(DatePrecision.MONTH) <= 0)
                .toList();
    }

    /**
     * The actions that made a turn: those of its direction in the days after it, and when there are none, in the whole
     * of the stretch after it; the heaviest and nearest first.
     */
    List<Action> causes(List<Action> after, LocalDate turn, Predicate<Action> isOfDirection) {
        List<Action> fitting = after.stream().filter(isOfDirection).toList();
        LocalDate end = turn.plusDays(figures.causeDays());
        List<Action> near = fitting.stream()
                .filter(a -> !Days.of(a.date()).first().isAfter(end))
                .toList();
        List<Action> causes = new ArrayList<>();
        for (Action action :
                (near.isEmpty() ? fitting : near).stream().sorted(nearest(turn)).toList()) {
            // the same tellings stand here twice when they concern two members of a camp
            if (causes.size() < figures.causes()
                    && causes.stream().noneMatch(c -> c.tellings().equals(action.tellings()))) {
                causes.add(action);
            }
        }
        return causes;
    }

    /** What comes later than a turn has less to do with it. */
    private Comparator<Action> nearest(LocalDate turn) {
        return Comparator.comparingDouble((Action a) -> {
                    long late = ChronoUnit.DAYS.between(turn, Days.of(a.date()).first());
                    return -a.force() * Math.pow(2, -Math.max(0, late) / figures.causeHalfLife());
                })
                .thenComparing(Action.IN_TIME);
    }

    /**
     * What happened shortly before a day, or on it: upheavals within one of the parties, then all else, the heaviest
     * first.
     */
    List<Action> circumstances(LocalDate turn) {
        return around(new Days(turn, turn))
                .sorted(Comparator.comparing((Action a) -> !isUpheaval(a)).thenComparing(HEAVIEST))
                .limit(figures.circumstances())
                .toList();
    }

    /**
     * The conflicts within a state shortly before an action, by date; those of its own possible days count as before
     * it.
     */
    List<Action> upheavals(Days action) {
        return around(action).filter(Surroundings::isUpheaval).toList();
    }

    private static boolean isUpheaval(Action action) {
        return action.channel() == Channel.CONFLICT
                && action.tellings().stream().anyMatch(e -> e.scope() == Scope.DOMESTIC);
    }

    private Stream<Action> around(Days turn) {
        LocalDate begin = turn.first().minusDays(figures.circumstanceDays());
        return others.stream()
                .filter(a -> !Days.of(a.date()).last().isBefore(begin)
                        && !Days.of(a.date()).first().isAfter(turn.last()));
    }
}
