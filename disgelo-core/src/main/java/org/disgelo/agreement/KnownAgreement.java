package org.disgelo.agreement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that news calls by a name and whose parties it takes as known.
 *
 * @param code by which it is told from others
 * @param parties codes of its parties; none where it is open to many states
 * @param about codes of which the article has to tell for the name to mean it; often none
 * @param concluded the year, or null; the name with another year means another agreement
 */
record KnownAgreement(
        String code,
        Instrument instrument,
        Set<String> parties,
        Set<String> about,
        @Nullable Integer concluded) {

    KnownAgreement {
        parties = Set.copyOf(parties);
        about = Set.copyOf(about);
        if (parties.size() == 1) {
            throw new IllegalArgumentException("'" + code + "' has only one party");
        }
    }

    /** Whether so many states are in it that its name says nothing of who is meant. */
    boolean isOpen() {
        return parties.isEmpty();
    }
}
