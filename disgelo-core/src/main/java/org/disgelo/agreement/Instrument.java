package org.disgelo.agreement;

import java.util.Locale;

/** What kind of paper or understanding an agreement is. */
public enum Instrument {
    TREATY,
    AGREEMENT,
    MEMORANDUM,
    PROTOCOL,
    PARTNERSHIP,
    DECLARATION,
    ROADMAP,
    CONTRACT,
    CEASEFIRE,
    /** Settled together, but under no name of an instrument: a joint force, a decree of a union. */
    OTHER;

    /** The word of the agreement format, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
