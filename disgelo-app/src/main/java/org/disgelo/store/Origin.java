package org.disgelo.store;

import java.util.Locale;

/** Where the events of the store come from: read by this program, or imported as another system has coded them. */
public enum Origin {
    /** Read from articles. */
    READ,
    /** The Global Database of Events, Language, and Tone, 1.0 or 2.0 (Leetaru and Schrodt 2013). */
    GDELT,
    /** The Integrated Crisis Early Warning System's coded event data (Boschee et al. 2015). */
    ICEWS,
    /** The POLitical Event Classification, Attributes, and Types data (Halterman et al. 2023). */
    POLECAT,
    /** The Phoenix data of the Open Event Data Alliance (Beieler 2016) and of the Cline Center. */
    PHOENIX;

    /** The word of the exports: {@code read}, {@code gdelt}, ... */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Origin of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
