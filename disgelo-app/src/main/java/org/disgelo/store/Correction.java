package org.disgelo.store;

import java.time.Instant;
import org.disgelo.agreement.Transition;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst says of a reading. It lies over the reading and never changes it; the latest of a target holds.
 *
 * @param target of what it speaks
 * @param verdict what is said
 * @param event the event as it should be, with the id of its target, when the verdict is {@link Verdict#CORRECT}; else null
 * @param author who says it
 * @param made when
 * @param note why, or null
 */
public record Correction(
        Target target,
        Verdict verdict,
        @Nullable Event event,
        String author,
        Instant made,
        @Nullable String note) {

    /** What can be said. */
    public enum Verdict {
        /** The reading is wrong: there is no such thing. */
        REJECT,
        /** It is otherwise than read. */
        CORRECT,
        /** The reading holds after all. */
        RESTORE;

        /** The word of the exports: {@code reject}, ... */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Verdict of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** Of what a correction speaks. */
    public sealed interface Target {

        /** The same for the same target. */
        String key();
    }

    /**
     * An event of the store.
     *
     * @param key its id
     */
    public record OfEvent(String key) implements Target {}

    /**
     * A transition of an agreement, as one article tells it.
     *
     * @param article id of the article
     * @param start where its words begin
     * @param end where they end
     * @param state the state it leads to
     */
    public record OfTransition(String article, int start, int end, String state) implements Target {

        @Override
        public String key() {
            return article + "\n" + start + "\n" + end + "\n" + state;
        }

        /** The target that a transition is. */
        public static OfTransition of(Transition transition) {
            Evidence quote = transition.evidence();
            return new OfTransition(
                    quote.article(),
                    quote.start(),
                    quote.end(),
                    transition.state().word());
        }

        static OfTransition of(String key) {
            String[] parts = key.split("\n", -1);
            int last = parts.length - 1;
            String article = key.substring(
                    0, key.length() - parts[last].length() - parts[last - 1].length() - parts[last - 2].length() - 3);
            return new OfTransition(
                    article, Integer.parseInt(parts[last - 2]), Integer.parseInt(parts[last - 1]), parts[last]);
        }
    }

    public Correction {
        if (author.isBlank() || author.length() > 200) {
            throw new IllegalArgumentException("a correction needs its author, in at most 200 characters");
        }
        if (note != null && note.length() > 10_000) {
            throw new IllegalArgumentException("a note has at most 10000 characters");
        }
        if ((verdict == Verdict.CORRECT) != (event != null)) {
            throw new IllegalArgumentException("the event as it should be goes with 'correct', and only with it");
        }
        if (event != null && !(target instanceof OfEvent of && of.key().equals(event.id()))) {
            throw new IllegalArgumentException("only an event can be corrected, under its own id");
        }
    }
}
