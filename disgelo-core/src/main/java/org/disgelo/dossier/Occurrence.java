package org.disgelo.dossier;

import java.time.LocalDate;
import org.disgelo.event.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the dossier's context.
 *
 * @param told the action and what tells it
 * @param role what it is to the dossier
 * @param weight from 0 to 1: how much it matters; by {@code lexicon/dossier/context.yaml}, the certainty of the reading and
 *     the number of articles that tell it
 * @param reported the day of the first article that tells it, or null when none of them is dated
 * @param agreement index in the dossier's list of the agreement that this action is a step of, or null
 */
public record Occurrence(
        Told told,
        Role role,
        double weight,
        @Nullable LocalDate reported,
        @Nullable Integer agreement) {

    public Occurrence {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("weight " + weight);
        }
    }

    public @Nullable PartialDate date() {
        return told.event().date();
    }

    /** The day by which it stands among the others: its own first day, else that of its first report; or null. */
    public @Nullable LocalDate day() {
        PartialDate date = date();
        return date == null ? reported : date.earliest();
    }
}
