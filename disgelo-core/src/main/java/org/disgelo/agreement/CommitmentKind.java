package org.disgelo.agreement;

import java.util.Locale;

/** What a party has undertaken to do. */
public enum CommitmentKind {
    /** A building, base, centre or office to be set up, opened or reopened. */
    FACILITY,
    /** Goods, arms or equipment to be handed over or stationed. */
    DELIVERY,
    /** Money to be paid, lent or invested. */
    PAYMENT,
    /** Goods to be bought, sold or let through. */
    TRADE,
    /** Meetings or visits to be held. */
    VISIT,
    /** Exercises, patrols or training to be held. */
    EXERCISE,
    /** A border to be drawn, opened, guarded or respected. */
    BORDER,
    /** Troops or weapons to be taken back. */
    WITHDRAWAL,
    /** People to be freed or exchanged. */
    RELEASE,
    OTHER;

    /** The word of the agreement format, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
