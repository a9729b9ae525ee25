package org.disgelo.agreement;

import java.util.List;
import java.util.Set;
import org.disgelo.lexicon.WordSet;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.FirstWords;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Words and phrases with what they mean, matched against tokens by lemma or form; the longest match wins. */
final class WordTable<T> {

    /**
     * A match.
     *
     * @param value what the words mean
     * @param length how many tokens they take
     */
    record Match<T>(T value, int length) {}

    private record Row<T>(String[] words, T value) {}

    private final FirstWords<Row<T>> byFirst = new FirstWords<>();

    void add(String phrase, T value) {
        String[] words = phrase.split(" ");
        byFirst.add(words[0], new Row<>(words, value));
    }

    /** The first words of all. */
    Set<String> beginnings() {
        return byFirst.words();
    }

    /** The longest match that begins at that token, or null. */
    @Nullable
    Match<T> at(List<Token> tokens, int place) {
        Token first = tokens.get(place);
        Match<T> best = longest(null, byFirst.at(first.lower()), tokens, place);
        String last = first.lower();
        List<Reading> readings = first.readings();
        for (int r = 0; r < readings.size(); r++) {
            String lemma = readings.get(r).lemma();
            if (!lemma.equals(last) && !lemma.equals(first.lower())) {
                best = longest(best, byFirst.at(lemma), tokens, place);
            }
            last = lemma;
        }
        return best;
    }

    /** What a verb means; its parted particle belongs before it ('nahm ... an'). */
    @Nullable
    Match<T> at(List<Token> tokens, VerbGroup verb) {
        if (verb.particle() == null) {
            return at(tokens, verb.verb());
        }
        for (Reading reading : tokens.get(verb.verb()).readings()) {
            Match<T> match = as(verb.particle() + reading.lemma(), tokens, verb.verb());
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** The longest match at that token, in which the token is read as the lemma given. */
    @Nullable
    Match<T> as(String lemma, List<Token> tokens, int place) {
        return longest(null, byFirst.at(lemma), tokens, place);
    }

    private static <T> @Nullable Match<T> longest(
            @Nullable Match<T> known, List<Row<T>> rows, List<Token> tokens, int place) {
        if (rows.isEmpty()) {
            return known;
        }
        Match<T> best = known;
        for (Row<T> row : rows) {
            int length = row.words.length;
            if (place + length <= tokens.size()
                    && (best == null || length > best.length)
                    && matches(row, tokens, place)) {
                best = new Match<>(row.value, length);
            }
        }
        return best;
    }

    private static boolean matches(Row<?> row, List<Token> tokens, int place) {
        for (int i = 1; i < row.words.length; i++) {
            if (!WordSet.isWord(tokens.get(place + i), row.words[i])) {
                return false;
            }
        }
        return true;
    }
}
