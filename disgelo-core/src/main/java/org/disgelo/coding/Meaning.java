package org.disgelo.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.disgelo.actor.Mention;
import org.disgelo.language.Language;
import org.disgelo.lexicon.LearnedRows;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.meaning.EnglishNames;
import org.disgelo.meaning.Glossary;
import org.disgelo.meaning.SentenceEncoder;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What types of event a sentence speaks of by its meaning: a network of one hidden layer over the vector of its {@link SentenceEncoder},
 * one for all languages. It knows words that nobody annotated, and takes ten times as long as all else: {@link Reliability} asks it only
 * of what it is in doubt about. The weights stand in {@code meaning.tsv}, learned by {@code lexicon/tools/meaning.py} from annotated
 * news.
 */
final class Meaning {

    private static final String HIDDEN = "hidden";

    private final List<float[]> hidden = new ArrayList<>();
    private final Map<EventType, float[]> weights = new EnumMap<>(EventType.class);

    /**
     * The weights that a text tells; none where there is no text.
     *
     * @param file what the text is called where it is broken
     * @param text lines with fields between tabs: those of the hidden layer first, {@value #HIDDEN}, what it has always and the weight of
     *     each number of a vector; then those of the types: name, what it has always and the weight of each of the hidden layer
     * @throws LexiconException naming the line that is broken
     */
    Meaning(String file, @Nullable String text) {
        LearnedRows.read(file, text, this::read);
    }

    /** The weights of the lexicon. */
    static Meaning learned() {
        return new Meaning("lexicon/meaning.tsv", LexiconSource.find("meaning.tsv"));
    }

    private void read(String place, String[] fields) {
        float[] row = new float[fields.length - 1];
        try {
            for (int i = 0; i < row.length; i++) {
                row[i] = Float.parseFloat(fields[i + 1]);
            }
            if (fields[0].equals(HIDDEN)) {
                hidden.add(row);
            } else {
                weights.put(EventType.valueOf(fields[0]), row);
            }
        } catch (IllegalArgumentException e) {
            throw new LexiconException(place + ": not a type and its weights between tabs", e);
        }
        int wanted = 1 + (fields[0].equals(HIDDEN) ? SentenceEncoder.SIZE : hidden.size());
        if (row.length != wanted) {
            throw new LexiconException(place + ": not " + wanted + " weights but " + row.length);
        }
    }

    /** Whether nothing was learned. */
    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** Whether it can tell anything of a language. */
    boolean knows(String language) {
        return !isEmpty() && Glossary.of(language).isPresent();
    }

    /** How much a sentence speaks of each type. */
    WordScores scores(float[] vector) {
        float[] layer = new float[hidden.size()];
        for (int i = 0; i < layer.length; i++) {
            layer[i] = Math.max(0, sum(hidden.get(i), vector));
        }
        Map<EventType, Double> logOdds = new EnumMap<>(EventType.class);
        weights.forEach((type, row) -> logOdds.put(type, (double) sum(row, layer)));
        return new WordScores(logOdds);
    }

    private static float sum(float[] row, float[] values) {
        float sum = row[0];
        for (int i = 0; i < values.length; i++) {
            sum += row[i + 1] * values[i];
        }
        return sum;
    }

    /** A sentence in English, word by word, of a language that has a glossary. */
    static String english(SentenceReading reading, Language language) {
        Map<Integer, String> names = new HashMap<>();
        for (Mention mention : reading.mentions()) {
            Set<String> codes = mention.codes();
            if (codes.size() == 1 && mention.mark().kind() != Mark.Kind.PERSON) {
                names.put(mention.from(), EnglishNames.of(codes.iterator().next()));
                IntStream.range(mention.from() + 1, mention.to()).forEach(i -> names.put(i, ""));
            }
        }
        return Glossary.of(language.code())
                .orElseThrow()
                .english(reading.sentence().tokens(), names, language.compounds());
    }
}
