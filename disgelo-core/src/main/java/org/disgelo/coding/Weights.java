package org.disgelo.coding;

import java.util.HashMap;
import java.util.Map;
import org.disgelo.lexicon.LearnedRows;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;
import org.jspecify.annotations.Nullable;

/** What was learned of the traits of something, as the weight of each: a file of the lexicon that a program writes. */
final class Weights {

    private final Map<String, Double> weights = new HashMap<>();

    /**
     * The weights that a text tells; none where there is no text.
     *
     * @param file what the text is called where it is broken
     * @param text lines of a trait and a weight between tabs, and of remarks behind {@code #}
     * @throws LexiconException naming the line that is broken
     */
    Weights(String file, @Nullable String text) {
        LearnedRows.read(file, text, this::read);
    }

    /** The weights of a file of the lexicon; none where the lexicon has no such file. */
    static Weights learned(String file) {
        return new Weights("lexicon/" + file, LexiconSource.find(file));
    }

    private void read(String place, String[] fields) {
        try {
            weights.put(fields[0], Double.parseDouble(fields[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new LexiconException(place + ": not a trait and a weight between tabs", e);
        }
    }

    /** Whether nothing was learned. */
    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** The weight of a trait; 0 of one of which nothing was learned. */
    double of(String trait) {
        return weights.getOrDefault(trait, 0.0);
    }
}
