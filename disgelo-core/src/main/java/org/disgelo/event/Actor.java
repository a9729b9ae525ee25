package org.disgelo.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts or is acted upon, as one mention of an article names him.
 *
 * @param code ISO 3166 alpha-3 for states (XKX, PSE and TWN included), the English abbreviation for organisations of
 *     states (EU, NATO, UN); groups of no one state have {@code REB},
 *     or {@code NGO} where they bear no arms
 * @param sector who within the state: GOV, MIL, LEG, JUD, OPP, CIV, REB, NGO, MED, BUS, or null for the state itself
 * @param group the armed group or movement, if it is one
 * @param name the name as resolved (a leader's full name, an office), or null for the bare state
 * @param start where the mention begins in the article's text
 * @param end where it ends
 */
public record Actor(
        String code,
        @Nullable String sector,
        @Nullable String group,
        @Nullable String name,
        int start,
        int end) {

    private static final Set<String> STATELESS = Set.of("REB", "NGO");

    public Actor {
        if (code.isBlank() || start < 0 || end < start) {
            throw new IllegalArgumentException("actor '" + code + "' at " + start + ".." + end);
        }
    }

    /** Whether it is a state, or of one, by the shape of its code: three capitals. */
    public boolean isState() {
        return isState(code);
    }

    /** Whether a code is that of a state. */
    public static boolean isState(String code) {
        return code.length() == 3 && code.chars().allMatch(Character::isUpperCase) && !isStateless(code);
    }

    /** Whether a code tells no more than what kind of group somebody is of. */
    public static boolean isStateless(String code) {
        return STATELESS.contains(code);
    }
}
