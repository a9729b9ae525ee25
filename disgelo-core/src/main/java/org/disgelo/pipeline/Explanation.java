package org.disgelo.pipeline;

import java.util.List;
import org.disgelo.event.Event;

/**
 * Why a text gave the events it gave.
 *
 * @param events the events
 * @param lines each sentence, followed by the entries that were considered in it and why they were taken or left
 */
public record Explanation(List<Event> events, List<String> lines) {

    public String text() {
        return String.join("\n", lines) + "\n";
    }
}
