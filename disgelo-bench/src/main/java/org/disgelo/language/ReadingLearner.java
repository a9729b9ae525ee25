package org.disgelo.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.disgelo.language.ReadingExamples.Example;

/**
 * Learns the weights of a log-linear model that is added to scores set by hand: gradient descent on the log-likelihood of what a
 * treebank allows, with steps that AdaGrad (Duchi, Hazan and Singer 2011) sizes and weights that are pulled to zero.
 */
final class ReadingLearner {

    private static final int KINDS = ReadingKind.values().length;
    private static final int ROUNDS = 10;
    private static final double STEP = 0.1;

    /** How strongly weights are pulled to zero: by the same for all, and by so much of their size. */
    private static final double LASSO = 0.02;

    private static final double RIDGE = 0.01;

    /** What occurs less often is no feature. */
    private static final int RARE = 4;

    /** How many features are kept. */
    private static final int LINES = 1500;

    /** Of what a feature moves in an example no more counts when features are chosen. */
    private static final double MOST_MOVED = 2;

    /** Weights below are not written. */
    private static final double LEAST = 0.03;

    private final List<Example> examples;
    private final Random random = new Random(1);
    private Map<Long, Integer> rows = new HashMap<>();
    private double[] weights = new double[0];
    private double[] squares = new double[0];

    ReadingLearner(List<Example> examples) {
        this.examples = examples;
    }

    /** Learns all features, keeps those that move most, and learns these anew. */
    void learn() {
        Map<Long, Integer> counts = new LinkedHashMap<>();
        examples.forEach(e -> Arrays.stream(e.keys()).forEach(k -> counts.merge(k, 1, Integer::sum)));
        descend(counts.keySet().stream()
                .filter(k -> counts.getOrDefault(k, 0) >= RARE)
                .toList());
        descend(moving());
    }

    /** The share of examples that are read as the treebank has them, from 0 to 1. */
    double accuracy() {
        return examples.stream().filter(this::isRight).count() / (double) Math.max(1, examples.size());
    }

    /**
     * The lines of the table, sorted.
     *
     * @param share what part of each weight is written, from 0 to 1
     */
    List<String> lines(WordNumbers words, double share) {
        List<String> lines = new ArrayList<>();
        rows.forEach((key, row) -> {
            StringBuilder line = new StringBuilder();
            for (ReadingKind kind : ReadingKind.values()) {
                double weight = share * weights[row * KINDS + kind.ordinal()];
                if (Math.abs(weight) >= LEAST) {
                    line.append(line.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%s=%.2f", kind, weight));
                }
            }
            if (!line.isEmpty()) {
                lines.add(ReadingFeature.text(key, words) + "\t" + line);
            }
        });
        Collections.sort(lines);
        return lines;
    }

    private void descend(List<Long> keys) {
        rows = new HashMap<>();
        keys.forEach(k -> rows.put(k, rows.size()));
        weights = new double[rows.size() * KINDS];
        squares = new double[weights.length];
        List<Example> order = new ArrayList<>(examples);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::step);
        }
    }

    /** The features that move the scores of readings most apart, over all examples. */
    private List<Long> moving() {
        Map<Long, Double> moved = new LinkedHashMap<>();
        for (Example example : examples) {
            for (long key : example.keys()) {
                Integer row = rows.get(key);
                if (row != null) {
                    double[] all = Arrays.stream(example.kinds())
                            .mapToDouble(k -> weights[row * KINDS + k])
                            .toArray();
                    double apart = Arrays.stream(all).max().orElse(0)
                            - Arrays.stream(all).min().orElse(0);
                    moved.merge(key, Math.min(MOST_MOVED, apart), Double::sum);
                }
            }
        }
        return moved.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(LINES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double[] scores(Example example) {
        double[] scores = example.scores().clone();
        for (long key : example.keys()) {
            Integer row = rows.get(key);
            for (int r = 0; row != null && r < scores.length; r++) {
                scores[r] += weights[row * KINDS + example.kinds()[r]];
            }
        }
        return scores;
    }

    private boolean isRight(Example example) {
        double[] scores = scores(example);
        int best = 0;
        for (int r = 1; r < scores.length; r++) {
            best = scores[r] > scores[best] ? r : best;
        }
        return example.allowed()[best];
    }

    private void step(Example example) {
        double[] scores = scores(example);
        double most = Arrays.stream(scores).max().orElse(0);
        double all = 0;
        double allowed = 0;
        for (int r = 0; r < scores.length; r++) {
            scores[r] = Math.exp(scores[r] - most);
            all += scores[r];
            allowed += example.allowed()[r] ? scores[r] : 0;
        }
        double[] slopes = new double[KINDS];
        int kinds = 0;
        for (int r = 0; r < scores.length; r++) {
            double right = example.allowed()[r] ? scores[r] / Math.max(Double.MIN_NORMAL, allowed) : 0;
            slopes[example.kinds()[r]] += scores[r] / all - right;
            kinds |= 1 << example.kinds()[r];
        }
        for (long key : example.keys()) {
            Integer row = rows.get(key);
            for (int k = 0; row != null && k < KINDS; k++) {
                if ((kinds & 1 << k) != 0) {
                    step(row * KINDS + k, slopes[k]);
                }
            }
        }
    }

    private void step(int at, double slope) {
        double gradient = slope + RIDGE * weights[at];
        squares[at] += gradient * gradient;
        double rate = STEP / Math.sqrt(squares[at] + 1e-6);
        double weight = weights[at] - rate * gradient;
        weights[at] = Math.signum(weight) * Math.max(0, Math.abs(weight) - rate * LASSO);
    }
}
