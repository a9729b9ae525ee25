package org.disgelo.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days on a horizontal axis.
 *
 * @param from the day at the left end
 * @param to the day at the right end, after it
 * @param left its position
 * @param right its position
 */
record TimeScale(LocalDate from, LocalDate to, double left, double right) {

    /** Pixels between two ticks that their labels need. */
    private static final double ROOM = 52;

    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

    TimeScale {
        if (!to.isAfter(from)) {
            to = from.plusDays(1);
        }
    }

    double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return left + Math.max(0, Math.min(1, share)) * (right - left);
    }

    /** First days of months, as far apart as the labels need: every month, quarter, year or more. */
    List<LocalDate> ticks() {
        int step = step();
        LocalDate tick = step >= 12
                ? LocalDate.of(from.getYear() - Math.floorMod(from.getYear(), step / 12), 1, 1)
                : LocalDate.of(from.getYear(), 1, 1);
        List<LocalDate> ticks = new ArrayList<>();
        for (; !tick.isAfter(to); tick = tick.plusMonths(step)) {
            if (!tick.isBefore(from)) {
                ticks.add(tick);
            }
        }
        return ticks;
    }

    /** Whether ticks stand at years alone. */
    boolean isByYear() {
        return step() >= 12;
    }

    private int step() {
        double months = Math.max(1, ChronoUnit.DAYS.between(from, to) / 30.4);
        for (int step : STEPS) {
            if ((right - left) * step / months >= ROOM) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
