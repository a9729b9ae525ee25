package org.disgelo.coding;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a reading lacks. Where sure readings are sought, one that lacks something is left at once; where doubtful ones are, of a type of
 * which the word speaks, it is kept, for {@link Reliability} to judge when the whole article has been read.
 */
final class Doubts {

    private final boolean open;
    private final Set<Doubt> found = EnumSet.noneOf(Doubt.class);

    /**
     * @param open whether doubtful readings of its type are sought
     */
    Doubts(boolean open) {
        this.open = open;
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
