package org.disgelo.time;

/**
 * So many units of time.
 *
 * @param halves how many halves of the unit ('a year and a half' is three), or {@link #SOME}
 * @param unit the unit
 */
record Amount(int halves, Unit unit) {

    /** The halves of an amount that tells no number: 'some days', 'years'. */
    static final int SOME = 0x7FFF;

    static final Amount ONE_DAY = new Amount(2, Unit.DAY);

    boolean isSome() {
        return halves == SOME;
    }

    /** The amount as one number, for a slot. */
    int packed() {
        return halves << 8 | unit.index();
    }

    static Amount unpacked(int packed) {
        return new Amount(packed >> 8, Unit.at(packed & 0xFF));
    }
}
