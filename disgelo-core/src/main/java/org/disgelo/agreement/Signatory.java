package org.disgelo.agreement;

import org.jspecify.annotations.Nullable;

/**
 * Who put his name under an agreement.
 *
 * @param code the party he signed for
 * @param name his name as resolved
 * @param office his office as told, or null
 */
public record Signatory(String code, String name, @Nullable String office) {}
