package org.disgelo.evaluation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that an article tells of.
 *
 * @param parties codes of the parties
 * @param milestones its steps as told
 * @param commitments how many undertakings the article tells
 * @param durationYears for how many years it is concluded, or null
 */
public record GoldAgreement(
        Set<String> parties,
        List<Milestone> milestones,
        int commitments,
        @Nullable Integer durationYears) {

    /**
     * A step.
     *
     * @param state the state it passes into
     * @param date when, to the precision told, or null
     */
    public record Milestone(String state, @Nullable String date) {}

    public GoldAgreement {
        parties = Set.copyOf(parties);
        milestones = List.copyOf(milestones);
    }
}
