package org.disgelo.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name of a user's own for a party.
 *
 * @param written as articles write it
 * @param code ISO 3166 alpha-3 or an organisation
 * @param sector who within it, or null for the state itself
 * @param from first day on which the name stands for this, or null
 * @param to last day, or null
 */
public record Alias(
        String written,
        String code,
        @Nullable String sector,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public Alias {
        if (written.isBlank() || code.isBlank()) {
            throw new IllegalArgumentException("a name needs a word and a code: '" + written + "' " + code);
        }
    }
}
