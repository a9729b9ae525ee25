package org.disgelo.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One number for each day of a period, such as the sum of the scores of all events between two states on that day. */
public final class DailySeries {

    private final LocalDate from;
    private final double[] values;

    /**
     * A series without any event yet: all 0.
     *
     * @param from first day
     * @param to last day
     */
    public DailySeries(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a series from " + from + " to " + to + " has no day");
        }
        this.from = from;
        this.values = new double[(int) ChronoUnit.DAYS.between(from, to) + 1];
    }

    /**
     * Adds to the value of a day.
     *
     * @throws IllegalArgumentException if the day is outside the period or the value is no finite number
     */
    public void add(LocalDate day, double value) {
        long position = ChronoUnit.DAYS.between(from, day);
        if (position < 0 || position >= values.length || !Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " on " + day + " in a series from " + from);
        }
        values[(int) position] += value;
    }

    /** How many days it has. */
    public int days() {
        return values.length;
    }

    /** The day at a position, from 0. */
    public LocalDate day(int position) {
        return from.plusDays(position);
    }

    /** The value at a position, from 0. */
    public double value(int position) {
        return values[position];
    }

    /** How many days have a value other than 0. */
    public int activeDays() {
        int count = 0;
        for (double value : values) {
            count += value == 0 ? 0 : 1;
        }
        return count;
    }
}
