package org.disgelo.text;

import java.util.Collection;
import java.util.List;

/**
 * With which three letters some words begin: what begins otherwise is none of them, and need not be looked for. Most words of a text
 * are ruled out so, at a tenth of the cost of a look into a table (a Bloom filter, 1970, with one cheap hash).
 */
public final class Beginnings {

    private static final int BITS = 1 << 12;

    private final long[] bits;

    /** Of these words. */
    public Beginnings(Collection<String> words) {
        bits = new long[BITS / Long.SIZE];
        words.forEach(this::add);
    }

    /** Of the forms and lemmas of a sentence, and of other words. */
    public Beginnings(Beginnings others, List<Token> tokens) {
        bits = others.bits.clone();
        for (Token token : tokens) {
            add(token.lower());
            for (Reading reading : token.readings()) {
                add(reading.lemma());
            }
        }
    }

    /** Whether some word may begin as this one does; true of every word that was added. */
    public boolean mayHold(String word) {
        return mayHold(place(word));
    }

    /** The same of a word whose place is known. */
    public boolean mayHold(int place) {
        return (bits[place / Long.SIZE] & 1L << place) != 0;
    }

    private void add(String word) {
        int place = place(word);
        bits[place / Long.SIZE] |= 1L << place;
    }

    /** The place of the words that begin so, among all. */
    public static int place(String word) {
        int length = word.length();
        int first = length > 0 ? word.charAt(0) : 0;
        int second = length > 1 ? word.charAt(1) : 0;
        int third = length > 2 ? word.charAt(2) : 0;
        return ((first * 31 + second) * 31 + third) & BITS - 1;
    }
}
