package org.disgelo.relation;

import java.time.LocalDate;

/**
 * One step of an alignment, as it stood on the last day of the step.
 *
 * @param from first day of the step
 * @param to last day of the step
 * @param value from -1 (wholly with the first camp) to 1 (wholly with the second)
 * @param low lower end of the band that holds the true value nine times in ten
 * @param high its upper end
 * @param first temperature of the state's relation to the first camp
 * @param second temperature of the state's relation to the second camp
 */
public record AlignmentPoint(
        LocalDate from, LocalDate to, double value, double low, double high, Temperature first, Temperature second) {

    public AlignmentPoint {
        if (!(-1 <= low && low <= value && value <= high && high <= 1) || to.isBefore(from)) {
            throw new IllegalArgumentException("alignment " + value + " in " + low + ".." + high + " of " + from);
        }
    }
}
