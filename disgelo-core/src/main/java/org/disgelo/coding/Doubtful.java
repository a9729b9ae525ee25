package org.disgelo.coding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.Chunk;
import org.jspecify.annotations.Nullable;

/**
 * The doubtful readings of the phrases of a sentence, kept aside while the best of the others is sought. Only those within one state
 * are kept: between states a reading that lacks something was right one time in ten (docs/figures.md).
 */
final class Doubtful {

    private final Map<Chunk, List<Draft>> readings = new IdentityHashMap<>();
    private Set<EventType> sought = Set.of();

    /** Seeks them from now on, of these types only; before, none is. */
    void seek(Set<EventType> types) {
        sought = types;
    }

    /** Whether only doubtful readings of other types are sought. */
    boolean leaveOut(EventType type) {
        return !sought.isEmpty() && !sought.contains(type);
    }

    /** For what a reading of that type lacks. */
    Doubts doubts(EventType type) {
        return new Doubts(sought.contains(type));
    }

    /** The better of two readings of a phrase; a new one that is doubtful is kept aside. */
    @Nullable
    Draft better(Chunk phrase, @Nullable Draft draft, @Nullable Draft best) {
        if (draft != null && draft.isDoubtful()) {
            if (draft.parties().size() == 1) {
                readings.computeIfAbsent(phrase, p -> new ArrayList<>()).add(draft);
            }
            return best;
        }
        return draft != null && draft.isBetterThan(best) ? draft : best;
    }

    /** The doubtful readings of a phrase, in the order of the lexicon. */
    List<Draft> of(Chunk phrase) {
        return readings.getOrDefault(phrase, List.of());
    }
}
