package org.disgelo.agreement;

import java.util.List;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.event.Status;
import org.jspecify.annotations.Nullable;

/**
 * One report that an agreement passed, is to pass, or did not pass into a state.
 *
 * @param state the state
 * @param date when, or null
 * @param by codes of the parties that took the step, sorted; empty when not told
 * @param place where, or null
 * @param status actual, planned or denied
 * @param evidence the words it was read from
 */
public record Transition(
        AgreementState state,
        @Nullable PartialDate date,
        List<String> by,
        @Nullable Place place,
        Status status,
        Evidence evidence) {

    public Transition {
        by = by.stream().distinct().sorted().toList();
    }
}
