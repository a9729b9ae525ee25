package org.disgelo.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disgelo.actor.Mention;
import org.disgelo.ontology.EventType;
import org.disgelo.text.Token;

/** What the words of one sentence speak of. */
final class SentenceWords {

    private final Wording wording;
    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final WordScores scores;

    SentenceWords(Wording wording, List<Token> tokens, List<Mention> mentions) {
        this.wording = wording;
        this.tokens = tokens;
        this.mentions = mentions;
        this.scores = wording.scores(tokens, mentions);
    }

    WordScores scores() {
        return scores;
    }

    /** The types of which a word speaks, and the sentence as well. */
    Set<EventType> spokenBy(int token) {
        Set<EventType> spoken = EnumSet.noneOf(EventType.class);
        if (scores.speak()) {
            float[] weights = wording.weights(tokens, mentions, token);
            for (EventType type : EventType.values()) {
                if (weights[type.ordinal()] > 0 && scores.speakOf(type)) {
                    spoken.add(type);
                }
            }
        }
        return spoken;
    }

    /** How much a word speaks of a type ({@link Wording#weights}). */
    double weight(int token, EventType type) {
        return wording.weights(tokens, mentions, token)[type.ordinal()];
    }
}
