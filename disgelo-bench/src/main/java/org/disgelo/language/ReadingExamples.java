package org.disgelo.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;

/** Finds in the sentences of a treebank the words that have readings of which it allows some and not others. */
final class ReadingExamples {

    /**
     * A word that is to be read.
     *
     * @param keys of its features
     * @param scores of its readings, as set by hand
     * @param kinds of its readings: ordinals
     * @param allowed whether the treebank allows each reading
     */
    record Example(long[] keys, double[] scores, int[] kinds, boolean[] allowed) {}

    private final Disambiguator disambiguator;
    private final WordNumbers words;
    private final boolean forms;
    private final List<Example> found = new ArrayList<>();

    /**
     * @param words those that matter
     * @param forms whether features may name forms
     */
    ReadingExamples(Language language, WordNumbers words, boolean forms) {
        this.disambiguator = new Disambiguator(language, ReadingModel.NONE);
        this.words = words;
        this.forms = forms;
    }

    List<Example> found() {
        return found;
    }

    /** Goes through a sentence on the path that the treebank allows, the likeliest by hand where it allows several. */
    void add(Treebank.Tree tree, List<Token> tokens) {
        Disambiguator.Words sentence = disambiguator.words(tokens);
        ReadingPath path = ReadingPath.START;
        for (int i = 0; i < tokens.size(); i++) {
            ReadingPlace place = disambiguator.place(sentence, path, i);
            Treebank.Word gold = tree.words().get(tokens.get(i).span());
            path = disambiguator.longer(place, read(place, gold == null ? 0 : allowed(place, gold)), 0);
        }
    }

    private static int allowed(ReadingPlace place, Treebank.Word gold) {
        return GoldKinds.of(gold, ReadingKind.all(place.token()));
    }

    private Reading read(ReadingPlace place, int allowed) {
        List<Reading> readings = place.token().readings();
        double[] scores = disambiguator.handScores(place);
        int[] kinds = new int[scores.length];
        boolean[] may = new boolean[scores.length];
        int best = 0;
        boolean others = false;
        for (int r = 0; r < scores.length; r++) {
            ReadingKind kind = ReadingKind.of(readings.get(r));
            kinds[r] = kind.ordinal();
            may[r] = (allowed & kind.bit()) != 0;
            others |= !may[r];
            best = may[r] && !may[best] || may[r] == may[best] && scores[r] > scores[best] ? r : best;
        }
        if (allowed != 0 && others && ReadingModel.bearsOn(place)) {
            long[] keys = new long[ReadingFeature.MOST];
            int size = ReadingFeature.of(place, words, keys);
            long[] kept = Arrays.stream(keys, 0, size)
                    .filter(k -> forms || !ReadingFeature.isForm(k))
                    .toArray();
            found.add(new Example(kept, scores, kinds, may));
        }
        return readings.get(best);
    }
}
