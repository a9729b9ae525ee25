package org.disgelo.coding;

import java.util.Set;
import org.disgelo.event.Event;

/**
 * What may be an event: a reading that lacks something of what its entry asks for.
 *
 * @param event the event as it was read
 * @param doubts what it lacks, at least one
 * @param word how much the word that it was read from speaks of its type ({@link Wording#weights}), above 0
 */
public record DoubtfulEvent(Event event, Set<Doubt> doubts, double word) {

    public DoubtfulEvent {
        doubts = Set.copyOf(doubts);
    }
}
