package org.disgelo.event;

/** Whether the action took place, is to take place, or is said not to have taken place. */
public enum Status {
    ACTUAL,
    PLANNED,
    DENIED;

    /** The word of the event format: {@code actual}, {@code planned}, {@code denied}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
