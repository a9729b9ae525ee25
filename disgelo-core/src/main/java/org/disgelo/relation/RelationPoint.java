package org.disgelo.relation;

import java.time.LocalDate;

/**
 * One step of a relation's series, as it stood on the last day of the step.
 *
 * @param from first day of the step
 * @param to last day of the step
 * @param cooperation stock of cooperation, from 0, compressed: asinh of the sum of what past actions still weigh
 * @param conflict stock of conflict, likewise
 * @param temperature the balance of both, with its band
 * @param actions how many actions fall into the step
 */
public record RelationPoint(
        LocalDate from, LocalDate to, double cooperation, double conflict, Temperature temperature, int actions) {

    public RelationPoint {
        if (cooperation < 0 || conflict < 0 || actions < 0 || to.isBefore(from)) {
            throw new IllegalArgumentException("point of " + from);
        }
    }
}
