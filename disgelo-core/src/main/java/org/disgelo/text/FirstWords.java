package org.disgelo.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases by the word that they begin with. Made for many questions, of which few find anything.
 *
 * @param <P> a phrase
 */
public final class FirstWords<P> {

    private final Map<String, List<P>> phrases = new HashMap<>();
    private final Beginnings beginnings = new Beginnings(Set.of());

    public void add(String first, P phrase) {
        phrases.computeIfAbsent(first, k -> new ArrayList<>(1)).add(phrase);
        beginnings.add(first);
    }

    /** The phrases that begin so, in the order in which they were added; none in most cases. */
    public List<P> at(String word) {
        return beginnings.mayHold(word) ? phrases.getOrDefault(word, List.of()) : List.of();
    }

    public boolean has(String word) {
        return beginnings.mayHold(word) && phrases.containsKey(word);
    }

    /** The words that phrases begin with. */
    public Set<String> words() {
        return phrases.keySet();
    }
}
