package org.disgelo.coding;

import java.util.EnumMap;
import java.util.Map;
import org.disgelo.ontology.EventType;

/**
 * How much the words of a sentence speak of each type of event.
 *
 * @param logOdds by type, the logarithm of the odds that the sentence tells such an event; empty where nothing was learned
 */
public record WordScores(Map<EventType, Double> logOdds) {

    /** Below this doubtful readings are not looked for, for speed: what lies below brings nothing (docs/figures.md). */
    private static final double LEAST = -4;

    /** Of a sentence that no words are known of. */
    static final double SILENT = -6;

    static final WordScores NONE = new WordScores(Map.of());

    public WordScores {
        logOdds = logOdds.isEmpty() ? Map.of() : new EnumMap<>(logOdds);
    }

    /** Whether nothing was learned of the words of the language. */
    boolean areUnknown() {
        return logOdds.isEmpty();
    }

    /** Whether they may tell any event. */
    boolean speak() {
        return highest() >= LEAST;
    }

    boolean speakOf(EventType type) {
        return of(type) >= LEAST;
    }

    double of(EventType type) {
        return logOdds.getOrDefault(type, SILENT);
    }

    /** The score of the type that the words speak of most. */
    double highest() {
        return logOdds.values().stream().mapToDouble(Double::doubleValue).max().orElse(SILENT);
    }
}
