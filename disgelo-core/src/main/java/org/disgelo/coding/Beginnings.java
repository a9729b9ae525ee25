package org.disgelo.coding;

import java.util.Collection;
import java.util.List;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;

/**
 * With which two letters the words of a sentence begin, forms and lemmas: a phrase one of whose words begins otherwise cannot stand in
 * it. Most phrases of a lexicon are ruled out so, at a hundredth of the cost of looking for them.
 */
final class Beginnings {

    private static final int BITS = 1 << 10;

    private final long[] bits;

    /** Of these words. */
    Beginnings(Collection<String> words) {
        bits = new long[BITS / Long.SIZE];
        words.forEach(this::add);
    }

    /** Of a sentence, when other words may be there as well. */
    Beginnings(Beginnings others, List<Token> tokens) {
        bits = others.bits.clone();
        for (Token token : tokens) {
            add(token.lower());
            for (Reading reading : token.readings()) {
                add(reading.lemma());
            }
        }
    }

    /** Whether some word may begin as this one does. */
    boolean mayHold(String word) {
        int place = place(word);
        return (bits[place / Long.SIZE] & 1L << place) != 0;
    }

    private void add(String word) {
        int place = place(word);
        bits[place / Long.SIZE] |= 1L << place;
    }

    private static int place(String word) {
        int first = word.isEmpty() ? 0 : word.charAt(0);
        int second = word.length() < 2 ? 0 : word.charAt(1);
        return (first * 31 + second) & BITS - 1;
    }
}
