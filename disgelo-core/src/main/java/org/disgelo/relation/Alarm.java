package org.disgelo.relation;

import java.time.LocalDate;

/**
 * A day on which a series seems to turn.
 *
 * @param day the first day of the new level
 * @param direction the way it turns
 * @param evidence how far it stands out: 1 is a departure that one day in ten among those of its direction exceeds
 */
public record Alarm(LocalDate day, Direction direction, double evidence) {}
