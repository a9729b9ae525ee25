package org.disgelo.time;

import java.util.Map;

/**
 * What the templates of one key tell.
 *
 * @param order its place in the group: of two that tell the same words the earlier wins
 * @param value what it tells, from the slots that were filled
 * @param givens slots that the template fills by itself
 */
record Entry(int order, Value value, Map<Slot, Integer> givens) {

    /** What a template tells, from the slots that it filled. */
    interface Value {
        int of(Slots slots);
    }

    /** What it tells, given the slots that the text filled. */
    int value(Slots slots) {
        return value.of(givens.isEmpty() ? slots : filled(slots));
    }

    /** The slots with those that the template fills. */
    Slots filled(Slots slots) {
        Slots filled = slots.copy();
        givens.forEach(filled::set);
        return filled;
    }
}
