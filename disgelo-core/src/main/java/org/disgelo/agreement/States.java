package org.disgelo.agreement;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.TreeSet;

/** Tells the codes of states from those of their organisations. */
final class States {

    private static final Set<String> ISO = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);

    private States() {}

    /** Whether the code is a state's: ISO 3166 alpha-3, or Kosovo's. */
    static boolean isState(String code) {
        return ISO.contains(code) || code.equals("XKX");
    }

    /** Without the organisations where two states are named: the union within which two states agree is no party. */
    static Set<String> withoutFrames(Set<String> codes) {
        Set<String> states = new TreeSet<>(codes);
        states.removeIf(code -> !isState(code));
        return states.size() >= 2 ? states : codes;
    }
}
