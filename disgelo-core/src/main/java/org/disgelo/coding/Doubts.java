package org.disgelo.coding;

import java.util.EnumSet;
import java.util.Set;
import org.disgelo.ontology.EventType;

/**
 * What a reading lacks. Where the words hardly speak of such events, or sure readings are sought, a reading that lacks something is left at once;
 * where they do, it is kept as doubtful, for {@link Reliability} to judge when the whole article has been read.
 */
final class Doubts {

    private final boolean open;
    private final Set<Doubt> found = EnumSet.noneOf(Doubt.class);

    Doubts(WordScores words, EventType type) {
        this.open = words.speakOf(type);
    }

    /** Whether the reading is to be left for what it lacks. */
    boolean forbid(Doubt doubt) {
        found.add(doubt);
        return !open;
    }

    /** Whether nothing else is lacking. */
    boolean isOnly(Doubt doubt) {
        return Set.of(doubt).containsAll(found);
    }

    Set<Doubt> found() {
        return found;
    }
}
