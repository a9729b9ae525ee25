package org.disgelo.relation;

import org.jspecify.annotations.Nullable;

/**
 * Why a relation turned, for one sentence of prose.
 *
 * @param key {@code thaw.support}: the direction and the type of the action that weighed most, in lower case; with
 *     {@code .protest} and the like behind when something within one state, or between it and others, came before
 * @param cause the action that weighed most
 * @param circumstance what came before it, outside the dyad, or null
 */
public record Explanation(
        String key, Action cause, @Nullable Action circumstance) {}
