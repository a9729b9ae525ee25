package org.disgelo.coding;

import java.util.List;
import org.disgelo.coding.SideCandidates.Pair;
import org.disgelo.ontology.EventType;

/**
 * How much the marks of two candidates speak for them as the sides of an action: a log-linear model with {@code exp(sum of weights)} for
 * the odds among all pairs. Its weights stand in {@code sides.tsv} of the lexicon, one table for all languages, learned by {@code
 * lexicon/tools/sides.py} from news that people annotated. A mark counts by itself, in its group of types, and by whether words
 * name the other side; what the rules took counts by type as well, as do ties.
 */
final class SideModel {

    private static final SideModel LEARNED = new SideModel(Weights.learned("sides.tsv"));

    private final Weights weights;

    SideModel(Weights weights) {
        this.weights = weights;
    }

    /** The model of the lexicon. */
    static SideModel learned() {
        return LEARNED;
    }

    /** Whether anything was learned. */
    boolean isKnown() {
        return !weights.isEmpty();
    }

    /** The odds of a pair, up to a constant of the action; {@code by} and {@code to} tell whether words name that side. */
    double odds(EventType type, Pair pair, boolean by, boolean to) {
        double sum = 0;
        sum += by ? 0 : side("by ", pair.by().marks(), type, to ? "told" : "open");
        sum += to ? 0 : side("to ", pair.to().marks(), type, by ? "told" : "open");
        String known = (by ? "told" : "open") + (to ? "told" : "open");
        for (String tie : pair.ties()) {
            sum += tie(tie, type, known);
        }
        return Math.exp(pair.isApart() ? sum + tie("apart", type, known) : sum);
    }

    private double side(String side, List<String> marks, EventType type, String other) {
        double sum = 0;
        for (String name : marks) {
            String mark = side + name;
            sum += weights.of(mark) + weights.of(mark + " " + group(type)) + weights.of(mark + " " + other);
            boolean rule = name.equals("nobody") || name.startsWith("rule-");
            sum += rule ? weights.of(mark + " " + type + " " + other) : 0;
        }
        return sum;
    }

    private double tie(String tie, EventType type, String known) {
        String mark = "& " + tie;
        return weights.of(mark)
                + weights.of(mark + " " + group(type))
                + weights.of(mark + " " + type)
                + weights.of(mark + " " + known);
    }

    /** Types that are alike in who is meant: what is done together, given up, said against others, done at home. */
    static String group(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, COOPERATE, AID -> "together";
            case CONCEDE, RETREAT -> "given";
            case REQUEST, ACCUSE, REJECT, THREATEN, SANCTION -> "against";
            default -> "home";
        };
    }
}
