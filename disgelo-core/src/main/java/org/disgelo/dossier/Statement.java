package org.disgelo.dossier;

import java.util.List;
import org.disgelo.event.Evidence;

/**
 * A sentence of a dossier's narrative.
 *
 * @param text the sentence, in the reader's language
 * @param quotes where what it says was read; empty for what is reckoned from the actions
 */
public record Statement(String text, List<Evidence> quotes) {

    public Statement {
        quotes = List.copyOf(quotes);
        if (text.isBlank()) {
            throw new IllegalArgumentException("empty sentence");
        }
    }
}
