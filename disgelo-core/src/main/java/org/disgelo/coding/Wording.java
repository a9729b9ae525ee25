package org.disgelo.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.disgelo.actor.Mention;
import org.disgelo.lexicon.LearnedRows;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.ontology.EventType;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What types of event the words of a sentence speak of, whatever entry matches: one logistic model a type over the words and the
 * pairs of neighbouring words, by lemma. Its weights stand in {@code words.tsv} of the language, learned by
 * {@code lexicon/tools/words.py} from annotated news and from what the coder of other languages told of parallel news.
 *
 * <p>The words of a sentence are its lemmas in lower case without articles; names of the gazetteer are {@value #NAMED}, other names
 * {@value #OTHER_NAME}, numbers {@value #NUMBER}: a model that knew who is at war would not outlive the war.
 */
public final class Wording {

    private static final Map<String, Wording> MODELS = new ConcurrentHashMap<>();
    private static final String FILE = "words.tsv";
    /** What every sentence has: no word looks like it. */
    private static final String ALWAYS = "(always)";

    private static final String NAMED = "@";
    private static final String OTHER_NAME = "^";
    private static final String NUMBER = "0";
    private static final String MARK = "|";
    private static final Set<String> PLACEHOLDERS = Set.of(NAMED, OTHER_NAME, NUMBER, MARK);

    private final Map<String, float[]> weights = new HashMap<>();

    /**
     * The weights that a text tells; none where there is no text.
     *
     * @param file what the text is called where it is broken
     * @param text lines of a feature and of types with their weights, TYPE=1.5, between tabs; remarks behind {@code #}
     * @throws LexiconException naming the line that is broken
     */
    Wording(String file, @Nullable String text) {
        LearnedRows.read(file, text, this::read);
    }

    /** The model of a language; one that says nothing where nothing was learned. */
    static Wording of(String language) {
        return MODELS.computeIfAbsent(language, l -> {
            String file = l + "/" + FILE;
            return new Wording("lexicon/" + file, LexiconSource.find(file));
        });
    }

    private void read(String place, String[] fields) {
        float[] row = new float[EventType.values().length];
        try {
            for (int i = 1; i < fields.length; i++) {
                int equals = fields[i].indexOf('=');
                row[EventType.valueOf(fields[i].substring(0, equals)).ordinal()] =
                        Float.parseFloat(fields[i].substring(equals + 1));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new LexiconException(place + ": not a word and the weights of types, TYPE=1.5, between tabs", e);
        }
        weights.put(fields[0], row);
    }

    /** How much a sentence speaks of each type. */
    WordScores scores(List<Token> sentence, List<Mention> mentions) {
        if (weights.isEmpty()) {
            return WordScores.NONE;
        }
        float[] sum = new float[EventType.values().length];
        add(ALWAYS, sum);
        features(sentence, mentions).forEach(f -> add(f, sum));
        Map<EventType, Double> logOdds = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            logOdds.put(type, (double) sum[type.ordinal()]);
        }
        return new WordScores(logOdds);
    }

    /** How much one word speaks of each type, by itself and with its neighbours: the sums of these weights, in the order of the types. */
    float[] weights(List<Token> sentence, List<Mention> mentions, int at) {
        float[] sum = new float[EventType.values().length];
        List<Word> words = words(sentence, mentions);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).at() == at) {
                List<String> features = new ArrayList<>(List.of(words.get(i).text()));
                pair(words, i).ifPresent(features::add);
                pair(words, i + 1).ifPresent(features::add);
                features.forEach(f -> add(f, sum));
            }
        }
        return sum;
    }

    private void add(String feature, float[] sum) {
        float[] row = weights.get(feature);
        for (int i = 0; row != null && i < sum.length; i++) {
            sum[i] += row[i];
        }
    }

    /** The words of a sentence and the pairs of neighbours, each once: what the model has weights for. */
    public static Set<String> features(List<Token> sentence, List<Mention> mentions) {
        List<Word> words = words(sentence, mentions);
        Set<String> features = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isPlaceholder() || words.get(i).text().equals(NAMED)) {
                features.add(words.get(i).text());
            }
            pair(words, i).ifPresent(features::add);
        }
        return features;
    }

    /** A word and the one before it, unless a mark parts them or neither is more than a placeholder. */
    private static Optional<String> pair(List<Word> words, int i) {
        if (i < 1 || i >= words.size()) {
            return Optional.empty();
        }
        Word before = words.get(i - 1);
        Word word = words.get(i);
        boolean parted = before.text().equals(MARK) || word.text().equals(MARK);
        return parted || before.isPlaceholder() && word.isPlaceholder()
                ? Optional.empty()
                : Optional.of(before.text() + " " + word.text());
    }

    /** A word as the model knows it, and which token of the sentence it is. */
    private record Word(String text, int at) {
        boolean isPlaceholder() {
            return PLACEHOLDERS.contains(text);
        }
    }

    private static List<Word> words(List<Token> sentence, List<Mention> mentions) {
        boolean[] named = new boolean[sentence.size()];
        mentions.forEach(m -> Arrays.fill(named, m.from(), m.to(), true));
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < named.length; i++) {
            Token token = sentence.get(i);
            if (named[i] && i > 0 && named[i - 1] || !named[i] && token.is(Pos.DETERMINER)) {
                continue;
            }
            words.add(new Word(named[i] ? NAMED : text(token), i));
        }
        return words;
    }

    private static String text(Token token) {
        return switch (token.pos()) {
            case PUNCTUATION -> MARK;
            case PROPER -> OTHER_NAME;
            case NUMBER -> NUMBER;
            default -> token.lemma().toLowerCase(Locale.ROOT).replace(' ', '_');
        };
    }
}
