package org.disgelo.relation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * States and organisations that a state can lean to.
 *
 * @param name {@code west}, {@code russia}
 * @param members how much each counts, from 0 to 1, by code
 */
public record Camp(String name, Map<String, Double> members) {

    public Camp {
        members = Collections.unmodifiableMap(new TreeMap<>(members));
        if (name.isBlank() || members.isEmpty() || members.values().stream().anyMatch(w -> !(w > 0 && w <= 1))) {
            throw new IllegalArgumentException("camp '" + name + "'");
        }
    }

    /** How much a party counts for this camp: 0 when it is no member. */
    public double share(String code) {
        return members.getOrDefault(code, 0.0);
    }
}
