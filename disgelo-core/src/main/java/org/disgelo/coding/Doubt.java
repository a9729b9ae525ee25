package org.disgelo.coding;

/** What a reading lacks that its entry asks for. */
public enum Doubt {
    /** What it is done to is none of the words asked for. */
    OBJECT,
    /** Who does it is none of the words asked for. */
    SUBJECT,
    /** None of the words that the clause should be about stands in it. */
    TOPIC,
    /** Too little is told of who takes part. */
    PARTIES;

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
