package org.disgelo.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases by the word that they begin with. Made for many questions, of which few find anything: most words are ruled out by a bit
 * of their hash (a Bloom filter, 1970, with one hash, which a string keeps), at a tenth of the cost of a look into the table.
 *
 * @param <P> a phrase
 */
public final class FirstWords<P> {

    private static final int BITS = 1 << 12;

    private final Map<String, List<P>> phrases = new HashMap<>();
    private final long[] bits = new long[BITS / Long.SIZE];

    public void add(String first, P phrase) {
        phrases.computeIfAbsent(first, k -> new ArrayList<>(1)).add(phrase);
        bits[cell(first)] |= 1L << first.hashCode();
    }

    /** The phrases that begin so, in the order in which they were added; none in most cases. */
    public List<P> at(String word) {
        return mayHave(word) ? phrases.getOrDefault(word, List.of()) : List.of();
    }

    public boolean has(String word) {
        return mayHave(word) && phrases.containsKey(word);
    }

    /** The words that phrases begin with. */
    public Set<String> words() {
        return phrases.keySet();
    }

    private boolean mayHave(String word) {
        return (bits[cell(word)] & 1L << word.hashCode()) != 0;
    }

    /** The last six bits of the hash choose a bit of the cell, those before the cell. */
    private static int cell(String word) {
        return word.hashCode() >>> 6 & BITS / Long.SIZE - 1;
    }
}
