package org.disgelo.relation;

import java.time.LocalDate;
import java.util.List;

/**
 * A stretch of time in which the relation keeps one level.
 *
 * @param kind colder than before, as before, or warmer; the first phase is compared with a balanced relation
 * @param from first day
 * @param to last day
 * @param level the temperature of the phase: of its own actions alone, without what came before
 * @param depth by how many degrees the level differs from the phase before (the first: from 0); negative in a freeze
 * @param regime whether it began with a regime break, the turn of a whole era and not of a season
 * @param actions the actions of the phase, by date
 */
public record Phase(
        PhaseKind kind,
        LocalDate from,
        LocalDate to,
        Temperature level,
        double depth,
        boolean regime,
        List<Action> actions) {

    public Phase {
        actions = List.copyOf(actions);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a phase from " + from + " to " + to);
        }
    }
}
