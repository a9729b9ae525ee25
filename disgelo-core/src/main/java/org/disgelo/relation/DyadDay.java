package org.disgelo.relation;

import java.time.LocalDate;
import org.disgelo.event.Dyad;

/**
 * One number of the daily series of many dyads.
 *
 * @param day the day
 * @param dyad whose
 * @param value in the unit of the series, for example the sum of Goldstein values; several of a day add up
 */
public record DyadDay(LocalDate day, Dyad dyad, double value) {}
