package org.disgelo.relation;

/** What actions feed; never netted before both are shown. */
public enum Channel {
    COOPERATION,
    CONFLICT
}
