package org.disgelo.dossier;

import java.util.List;
import org.disgelo.event.Evidence;

/**
 * A line of a dossier: what is claimed and the words it was read from.
 *
 * @param label what the line is about, in the reader's language
 * @param text the claim, in the reader's language; empty where the quotes speak for themselves
 * @param quotes where it was read; empty for what follows from other lines
 */
public record Fact(String label, String text, List<Evidence> quotes) {

    public Fact {
        quotes = List.copyOf(quotes);
    }
}
