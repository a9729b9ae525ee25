package org.disgelo.store;

import java.util.List;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;

/**
 * An action, however many articles tell it.
 *
 * @param event as the most certain telling has it; its id is that of the action
 * @param evidences every telling's words, by article and position
 * @param origin who coded it
 */
public record StoredEvent(Event event, List<Evidence> evidences, Origin origin) {

    public StoredEvent {
        evidences = List.copyOf(evidences);
    }

    /** How many articles tell it. */
    public long articles() {
        return evidences.stream().map(Evidence::article).distinct().count();
    }
}
