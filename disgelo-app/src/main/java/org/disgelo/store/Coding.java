package org.disgelo.store;

import java.util.List;
import org.disgelo.event.Event;
import org.disgelo.text.Article;

/**
 * An article and the events read from it.
 *
 * @param origin who coded it
 * @param article the article; of an imported event, the row as it was imported
 * @param events its events, in text order; may be empty
 */
public record Coding(Origin origin, Article article, List<Event> events) {

    public Coding {
        events = List.copyOf(events);
    }

    /** An article that this program has read. */
    public Coding(Article article, List<Event> events) {
        this(Origin.READ, article, events);
    }
}
