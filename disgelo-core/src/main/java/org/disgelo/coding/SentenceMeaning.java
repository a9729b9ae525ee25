package org.disgelo.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.disgelo.ontology.EventType;

/**
 * What a sentence tells by its {@link Meaning}, in log-odds: whether an event of each type, and whether each participant is the source or
 * the target of one, or somebody who is none of them.
 */
final class SentenceMeaning {

    /** The sides of an event. */
    enum Side {
        SOURCE,
        TARGET
    }

    private static final int TYPES = EventType.values().length;

    /** A name of several states is less likely to mean one of them. */
    private static final double AMBIGUOUS = 0.5;

    private final double[] types = new double[TYPES];
    private final double[] most = new double[TYPES];
    private final int[] triggers = new int[TYPES];
    private final List<Participant> participants = new ArrayList<>();
    private final List<float[]> sides = new ArrayList<>();
    private float[] nobody = new float[2 * TYPES];

    SentenceMeaning() {
        Arrays.fill(types, Double.NEGATIVE_INFINITY);
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
    }

    /** What one piece of a word tells of each type. */
    void tell(int word, float[] told) {
        for (int t = 0; t < TYPES; t++) {
            types[t] = addExp(types[t], told[t]);
            if (word >= 0 && told[t] > most[t]) {
                most[t] = told[t];
                triggers[t] = word;
            }
        }
    }

    /** What the whole tells. */
    void speak(float[] spoken) {
        for (int t = 0; t < TYPES; t++) {
            types[t] += spoken[t];
        }
    }

    void nobody(float[] scores) {
        nobody = scores;
    }

    void add(Participant participant, float[] scores) {
        participants.add(participant);
        sides.add(scores);
    }

    private static double addExp(double a, double b) {
        double high = Math.max(a, b);
        return high + Math.log1p(Math.exp(Math.min(a, b) - high));
    }

    /** Whether it tells an event of the type. */
    double of(EventType type) {
        return types[type.ordinal()];
    }

    /** Of the type that it tells most surely. */
    double highest() {
        return Arrays.stream(types).max().orElseThrow();
    }

    /** Index of the token that tells most of the type. */
    int trigger(EventType type) {
        return triggers[type.ordinal()];
    }

    List<Participant> participants() {
        return participants;
    }

    /** Whether a participant is a side of an event of the type. */
    double of(int participant, Side side, EventType type) {
        return sides.get(participant)[column(side, type)];
    }

    /** By code, whether a state is a side of an event of the type: by its likeliest participant. */
    Map<String, Double> states(Side side, EventType type) {
        Map<String, Double> states = new TreeMap<>();
        for (int i = 0; i < participants.size(); i++) {
            Set<String> codes = participants.get(i).parties().keySet();
            double score = of(i, side, type) - (codes.size() > 1 ? AMBIGUOUS : 0);
            codes.forEach(code -> states.merge(code, score, Math::max));
        }
        return states;
    }

    /** Whether somebody who is no participant is. */
    double nobody(Side side, EventType type) {
        return nobody[column(side, type)];
    }

    private static int column(Side side, EventType type) {
        return side.ordinal() * TYPES + type.ordinal();
    }
}
