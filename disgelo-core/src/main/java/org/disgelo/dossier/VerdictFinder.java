package org.disgelo.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.actor.Gazetteer;
import org.disgelo.coding.CodedArticle;
import org.disgelo.event.Dyad;
import org.disgelo.event.Evidence;
import org.disgelo.lexicon.WordSet;
import org.disgelo.relation.Direction;
import org.disgelo.text.Sentence;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the sentences in which an article itself says that a relation is warm or cold, or has become so. */
final class VerdictFinder {

    /** How many tokens may stand between the freeze and its end. */
    private static final int NEAR = 14;

    /** How many tokens before the word, and behind it, a denial counts. */
    private static final int DENIED = 3;

    private VerdictFinder() {}

    /** The verdicts of an article on all the dyads that it speaks of, in text order. */
    static List<Judgement> find(CodedArticle coded) {
        Optional<VerdictWords> words = VerdictWords.of(coded.article().language());
        if (words.isEmpty()) {
            return List.of();
        }
        Gazetteer gazetteer = Gazetteer.of(coded.article().language());
        List<Judgement> judgements = new ArrayList<>();
        for (Sentence sentence : coded.sentences()) {
            List<Token> tokens = sentence.tokens();
            Direction direction = direction(words.get(), tokens);
            if (direction != null) {
                Set<String> named = new TreeSet<>();
                gazetteer.find(tokens).forEach(mention -> named.addAll(mention.codes()));
                Set<Dyad> dyads = pairs(named);
                if (words.get().pair().in(tokens, 0, tokens.size())) {
                    main(coded.weights()).stream()
                            .filter(dyad -> named.stream().allMatch(dyad::has))
                            .forEach(dyads::add);
                }
                Evidence evidence = Evidence.of(coded.article(), sentence.span());
                dyads.forEach(dyad -> judgements.add(new Judgement(dyad, direction, evidence)));
            }
        }
        return judgements;
    }

    /** All of some, two by two. */
    private static Set<Dyad> pairs(Collection<String> codes) {
        Set<Dyad> pairs = new LinkedHashSet<>();
        List<String> all = List.copyOf(codes);
        for (int i = 0; i < all.size(); i++) {
            for (String other : all.subList(i + 1, all.size())) {
                pairs.add(new Dyad(all.get(i), other));
            }
        }
        return pairs;
    }

    /** The dyads of which "the two countries" can be said: those that the article names more than any others. */
    private static List<Dyad> main(Map<String, Double> weights) {
        Set<String> codes = new TreeSet<>(weights.keySet());
        codes.removeIf(code -> weight(weights, code) <= 0);
        return pairs(codes).stream()
                .filter(dyad -> codes.stream()
                        .noneMatch(code -> !dyad.has(code) && weight(weights, code) > less(weights, dyad)))
                .toList();
    }

    private static double less(Map<String, Double> weights, Dyad dyad) {
        return Math.min(weight(weights, dyad.first()), weight(weights, dyad.second()));
    }

    private static double weight(Map<String, Double> weights, String code) {
        return weights.getOrDefault(code, 0.0);
    }

    /** What the first word of warmth or cold says, turned round where it is said to have ended; null without a verdict. */
    private static @Nullable Direction direction(VerdictWords words, List<Token> tokens) {
        boolean relation = words.relation().in(tokens, 0, tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Direction direction = at(words.warm(), words.cold(), tokens, i);
            if (direction == null && relation) {
                direction = at(words.warmRelation(), words.coldRelation(), tokens, i);
            }
            if (direction != null) {
                boolean denied = words.denials().in(tokens, i - DENIED, i + DENIED + 2);
                boolean over =
                        words.ends().in(tokens, i - DENIED, i) || words.ends().in(tokens, i + 1, i + NEAR);
                return denied ? null : over ? opposite(direction) : direction;
            }
        }
        return null;
    }

    private static @Nullable Direction at(WordSet warm, WordSet cold, List<Token> tokens, int place) {
        if (warm.at(tokens, place) > 0) {
            return Direction.THAW;
        }
        return cold.at(tokens, place) > 0 ? Direction.FREEZE : null;
    }

    private static Direction opposite(Direction direction) {
        return direction == Direction.THAW ? Direction.FREEZE : Direction.THAW;
    }
}
