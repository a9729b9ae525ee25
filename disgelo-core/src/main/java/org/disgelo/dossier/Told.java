package org.disgelo.dossier;

import java.util.List;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;

/**
 * An action and all that tells it.
 *
 * @param event as the most certain telling has it
 * @param evidences the words of every telling, by article and position; at least one
 */
public record Told(Event event, List<Evidence> evidences) {

    public Told {
        evidences = List.copyOf(evidences);
        if (evidences.isEmpty()) {
            throw new IllegalArgumentException("event without evidence: " + event.id());
        }
    }

    /** An event that one article tells. */
    public static Told of(Event event) {
        return new Told(event, List.of(event.evidence()));
    }

    /** How many articles tell it. */
    public long articles() {
        return evidences.stream().map(Evidence::article).distinct().count();
    }
}
