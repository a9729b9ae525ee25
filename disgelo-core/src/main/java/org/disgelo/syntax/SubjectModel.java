package org.disgelo.syntax;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.disgelo.language.Language;
import org.disgelo.lexicon.LearnedRows;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;
import org.jspecify.annotations.Nullable;

/**
 * How much each {@link Clue}, and each pair of clues, speaks for a phrase as the subject of a verb: a log-linear model with
 * {@code exp(sum of weights)} for the odds among the candidates of one verb. Its weights stand in {@code subjects.tsv} of the
 * language, or else of the lexicon, learned from Universal Dependencies treebanks ({@code lexicon/tools/subjects.py}).
 */
final class SubjectModel {

    private static final Map<String, SubjectModel> MODELS = new ConcurrentHashMap<>();
    private static final String FILE = "subjects.tsv";
    private static final int CLUES = Clue.values().length;

    private final float[] weights = new float[CLUES * CLUES];
    private final boolean known;

    /**
     * @param file what the text is called where it is broken
     * @param text lines of a clue or two and a weight between tabs; null: nothing was learned
     * @throws LexiconException naming the line that is broken
     */
    SubjectModel(String file, @Nullable String text) {
        this.known = text != null;
        LearnedRows.read(file, text, this::read);
    }

    /** The model of a language, or what the languages have in common; one that knows nothing where there is neither. */
    static SubjectModel of(Language language) {
        return MODELS.computeIfAbsent(language.code(), code -> {
            String own = code + "/" + FILE;
            String text = LexiconSource.find(own);
            return text != null
                    ? new SubjectModel("lexicon/" + own, text)
                    : new SubjectModel("lexicon/" + FILE, LexiconSource.find(FILE));
        });
    }

    private void read(String place, String[] fields) {
        try {
            int one = Clue.valueOf(fields[0]).ordinal();
            int other = fields.length == 2 ? one : Clue.valueOf(fields[1]).ordinal();
            float weight = Float.parseFloat(fields[fields.length - 1]);
            weights[one * CLUES + other] = weight;
            weights[other * CLUES + one] = weight;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new LexiconException(place + ": not 'clue, weight' or 'clue, clue, weight' between tabs", e);
        }
    }

    /** Whether anything was learned. */
    boolean isKnown() {
        return known;
    }

    /** The logarithm of a candidate's odds, up to a constant of the verb. */
    double score(int[] clues) {
        double score = 0;
        for (int i = 0; i < clues.length; i++) {
            int row = clues[i] * CLUES;
            for (int j = i; j < clues.length; j++) {
                score += weights[row + clues[j]];
            }
        }
        return score;
    }
}
