package org.disgelo.store;

import java.util.List;
import org.disgelo.event.Event;
import org.disgelo.text.Article;

/**
 * An article and the events read from it.
 *
 * @param article the article
 * @param events its events, in text order; may be empty
 */
public record Coding(Article article, List<Event> events) {

    public Coding {
        events = List.copyOf(events);
    }
}
