package org.disgelo.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A party of an agreement.
 *
 * @param code ISO 3166 alpha-3 for states, the English abbreviation for organisations of states
 * @param level at which level it enters into the agreement
 * @param name the office or body as told ("ministero della Difesa"), or null for the bare state
 */
public record AgreementParty(
        String code, Level level, @Nullable String name) {

    public AgreementParty {
        if (code.isBlank()) {
            throw new IllegalArgumentException("party without code");
        }
    }
}
