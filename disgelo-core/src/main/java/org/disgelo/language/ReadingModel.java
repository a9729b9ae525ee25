package org.disgelo.language;

import java.util.List;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.text.Reading;

/**
 * What treebanks teach of how words are read beside each other: a log-linear model whose weights are added to the
 * {@link HandScore}, so that what grammar tells stays ('a large new order': an adjective). {@code lexicon/<code>/readings.tsv} has one
 * line a {@link ReadingFeature}: its name, its values, and what it adds to the score of readings of each kind
 * ({@code before DETERMINER NOUN=0.35 FINITE=-0.70}). {@code org.disgelo.language.ReadingTrainer} in {@code disgelo-bench} writes it.
 * Safe for many threads.
 */
final class ReadingModel {

    /** Knows nothing. */
    static final ReadingModel NONE = new ReadingModel(List.of(), "");

    private static final int KINDS = ReadingKind.values().length;

    private final WordNumbers words = new WordNumbers();
    /** Keys of features, each at the first free place from the one that it hashes to; 0 where none is. */
    private final long[] keys;
    /** Of the key at the same place the weights of all kinds. */
    private final float[] weights;

    private final boolean empty;

    ReadingModel(List<String> lines, String file) {
        int size = Integer.highestOneBit(Math.max(1, lines.size())) * 4;
        keys = new long[size];
        weights = new float[size * KINDS];
        empty = lines.isEmpty();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#")) {
                try {
                    read(lines.get(i).split("\t", -1));
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw new LexiconException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
                }
            }
        }
    }

    /** The model of a language; one that knows nothing if the lexicon has none. */
    static ReadingModel of(String language) {
        String name = language + "/readings.tsv";
        String text = LexiconSource.find(name);
        return text == null ? NONE : new ReadingModel(text.lines().toList(), "lexicon/" + name);
    }

    private void read(String[] columns) {
        long key = ReadingFeature.key(columns[0], columns[1], words);
        int place = place(key);
        keys[place] = key;
        for (String weight : columns[2].split(" ")) {
            int equals = weight.indexOf('=');
            ReadingKind kind = ReadingKind.valueOf(weight.substring(0, equals));
            weights[place * KINDS + kind.ordinal()] = Float.parseFloat(weight.substring(equals + 1));
        }
    }

    /** Where a key is or would be. */
    private int place(long key) {
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & keys.length - 1;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    /**
     * Whether it says anything of a word: not of those that a capital within the sentence makes names, of which treebanks think
     * otherwise than we ('the Foreign Ministry').
     */
    static boolean bearsOn(ReadingPlace place) {
        return place.start() || !place.token().capitalised();
    }

    /** Adds to the score of each reading of a word what the features of its place say. */
    void add(ReadingPlace place, double[] scores) {
        if (empty || !bearsOn(place)) {
            return;
        }
        long[] found = new long[ReadingFeature.MOST];
        int size = ReadingFeature.of(place, words, found);
        double[] sums = new double[KINDS];
        for (int i = 0; i < size; i++) {
            int row = place(found[i]);
            if (keys[row] != 0) {
                for (int k = 0; k < KINDS; k++) {
                    sums[k] += weights[row * KINDS + k];
                }
            }
        }
        List<Reading> readings = place.token().readings();
        for (int r = 0; r < scores.length; r++) {
            scores[r] += sums[ReadingKind.of(readings.get(r)).ordinal()];
        }
    }
}
