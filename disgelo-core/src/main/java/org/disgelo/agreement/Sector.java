package org.disgelo.agreement;

import java.util.Locale;

/** A field within a sphere in which the parties work together. */
public enum Sector {
    CONSULTATION,
    EXERCISES,
    TRAINING,
    PEACEKEEPING,
    RESEARCH,
    INDUSTRY,
    PROCUREMENT,
    INTELLIGENCE,
    AIR_DEFENCE,
    SYSTEMS_INTEGRATION,
    BASING,
    NUCLEAR_WEAPONS,
    BORDER_GUARD,
    TRADE,
    INVESTMENT,
    FINANCE,
    CUSTOMS,
    TAXATION,
    AGRICULTURE,
    TRANSPORT,
    GAS,
    OIL,
    NUCLEAR_POWER,
    ELECTRICITY,
    RENEWABLES,
    SPACE,
    CYBER,
    READMISSION,
    EDUCATION,
    VACCINES;

    /** The word of the agreement format, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
