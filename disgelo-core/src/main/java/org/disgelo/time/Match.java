package org.disgelo.time;

import org.jspecify.annotations.Nullable;

/**
 * A phrase of time in a text, not yet resolved.
 *
 * @param meaning how it tells its time
 * @param slots what it tells, by {@link Slot}
 * @param from index of its first word
 * @param to index of the word behind it
 * @param lead what the words before it tell of it, null for nothing
 */
record Match(Meaning meaning, Slots slots, int from, int to, TimeMention.@Nullable Kind lead) {

    boolean has(Slot slot) {
        return slots.has(slot);
    }

    int get(Slot slot) {
        return slots.get(slot);
    }

    /** The amount of time that it tells: whole, or as a number and a unit apart; a day for want of both. */
    Amount amount() {
        if (has(Slot.AMOUNT)) {
            return Amount.unpacked(get(Slot.AMOUNT));
        }
        return has(Slot.NUMBER) && has(Slot.UNIT)
                ? new Amount(2 * get(Slot.NUMBER), Unit.at(get(Slot.UNIT)))
                : Amount.ONE_DAY;
    }

    Match with(TimeMention.@Nullable Kind otherLead) {
        return new Match(meaning, slots, from, to, otherLead);
    }

    /** Whether it tells day, month and year in full. */
    boolean isFullDate() {
        return meaning == Meaning.TOLD && has(Slot.DAY) && has(Slot.MONTH) && has(Slot.YEAR) && get(Slot.YEAR) > 0;
    }
}
