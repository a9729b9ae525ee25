package org.disgelo.agreement;

import java.util.List;
import java.util.Locale;
import org.disgelo.event.Evidence;

/**
 * What does not go together in what is told of an agreement; reported, never repaired.
 *
 * @param rule which rule is broken
 * @param evidence the words that break it, at least one
 */
public record Inconsistency(Rule rule, List<Evidence> evidence) {

    /** What holds of the life of an agreement. */
    public enum Rule {
        /** A party ratifies only what was signed. */
        RATIFIED_BEFORE_SIGNED,
        /** What enters into force was signed. */
        IN_FORCE_WITHOUT_SIGNATURE,
        /** It is signed, and enters into force, once. */
        SEVERAL_DAYS,
        /** What is told as done was done by the day of reading. */
        DONE_IN_FUTURE,
        /** Its steps are taken by its parties. */
        STEP_BY_ANOTHER;

        /** The word of the agreement format, in lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Inconsistency {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("inconsistency without evidence: " + rule);
        }
    }
}
