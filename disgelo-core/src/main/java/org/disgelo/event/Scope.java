package org.disgelo.event;

/** Between states (or organisations of states), or within one. */
public enum Scope {
    INTERSTATE,
    DOMESTIC;

    /** The word of the event format: {@code interstate}, {@code domestic}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
