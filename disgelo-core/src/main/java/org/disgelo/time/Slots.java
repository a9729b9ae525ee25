package org.disgelo.time;

import java.util.Arrays;

/** What the words of a phrase have told so far, slot by slot. */
final class Slots {

    /** The number of a slot that nothing fills. */
    static final int EMPTY = Integer.MIN_VALUE;

    private final int[] values;

    private Slots(int[] values) {
        this.values = values;
    }

    /** Slots that nothing fills. */
    static Slots none() {
        int[] values = new int[Slot.COUNT];
        Arrays.fill(values, EMPTY);
        return new Slots(values);
    }

    Slots copy() {
        return new Slots(values.clone());
    }

    boolean has(Slot slot) {
        return get(slot) != EMPTY;
    }

    int get(Slot slot) {
        return values[slot.index()];
    }

    /** Fills a slot; returns what it held. */
    int set(Slot slot, int value) {
        int before = values[slot.index()];
        values[slot.index()] = value;
        return before;
    }
}
