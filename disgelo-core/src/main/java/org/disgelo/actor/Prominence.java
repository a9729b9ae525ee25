package org.disgelo.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.event.Actor;
import org.jspecify.annotations.Nullable;

/** How much each state and organisation matters in an article: what its mentions weigh. */
final class Prominence {

    /** Mentions and share of the article with which a state leaves no room for one that only the reporter's place names. */
    private static final double ALONE_MENTIONS = 3;

    private static final double ALONE_SHARE = 0.6;

    /** Mentions and share of the article that make a state one of the two that it is about. */
    private static final double FEWEST = 2;

    private static final double FEWEST_SHARE = 0.15;

    private final Map<String, Double> weights = new LinkedHashMap<>();

    void add(String code, double weight) {
        if (!Actor.isStateless(code)) {
            weights.merge(code, weight, Double::sum);
        }
    }

    double of(String code) {
        return weights.getOrDefault(code, 0.0);
    }

    private double all() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The share of all mentions that each has. */
    Map<String, Double> shares() {
        double all = all();
        Map<String, Double> shares = new LinkedHashMap<>();
        weights.forEach((code, w) -> shares.put(code, w / Math.max(1, all)));
        return shares;
    }

    /** All that are named, those that matter most first. */
    List<String> ranked() {
        List<String> ranked = new ArrayList<>(weights.keySet());
        ranked.sort((a, b) -> Double.compare(of(b), of(a)));
        return ranked;
    }

    /** The one that most of the article is about, if one stands out. */
    @Nullable
    String first() {
        List<String> ranked = ranked();
        double most = ranked.isEmpty() ? 0 : of(ranked.getFirst());
        return most >= 2 && most >= 0.4 * all() ? ranked.getFirst() : null;
    }

    /** The two that the article is about, or none. */
    List<String> two() {
        List<String> ranked = ranked();
        boolean two = ranked.size() >= 2 && of(ranked.get(1)) >= FEWEST && of(ranked.get(1)) >= FEWEST_SHARE * all();
        return two ? ranked.subList(0, 2) : List.of();
    }

    /** Whether no third is named half as often as the second of these two. */
    boolean standOut(List<String> two) {
        double second = of(two.get(1));
        return weights.entrySet().stream()
                .filter(e -> !two.contains(e.getKey()))
                .noneMatch(e -> e.getValue() * 2 > second);
    }

    /** Whether there are two that the article is about, and no third is. */
    boolean areAlone() {
        List<String> two = two();
        return !two.isEmpty() && standOut(two);
    }

    /** Whether an article about another state does not name this one at all. */
    boolean isBeside(String code) {
        String main = first();
        return main != null && of(code) == 0 && of(main) >= ALONE_MENTIONS && of(main) >= ALONE_SHARE * all();
    }
}
