package org.disgelo.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;

/**
 * Where a page of events begins, the newest first.
 *
 * @param day the first day that the event can mean; the first of all days where it has none
 * @param event the event's id
 */
public record Cursor(LocalDate day, String event) {

    /** The day of what has none. */
    static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    /** As a word for an address. */
    public String word() {
        String word = day + "/" + event;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(word.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The cursor of a word.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Cursor of(String word) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8).split("/", 2);
            if (parts.length == 2) {
                return new Cursor(LocalDate.parse(parts[0]), parts[1]);
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalArgumentException("cursor '" + word + "' is none that was given out", e);
        }
        throw new IllegalArgumentException("cursor '" + word + "' is none that was given out");
    }
}
