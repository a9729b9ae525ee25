package org.disgelo.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disgelo.actor.Gazetteer;
import org.disgelo.actor.Mention;
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

    private final Dyad dyad;

    VerdictFinder(Dyad dyad) {
        this.dyad = dyad;
    }

    /** The verdicts of an article on this dyad, in text order. */
    List<Verdict> find(CodedArticle coded, @Nullable LocalDate published) {
        Optional<VerdictWords> words = VerdictWords.of(coded.article().language());
        if (words.isEmpty()) {
            return List.of();
        }
        Gazetteer gazetteer = Gazetteer.of(coded.article().language());
        List<Verdict> verdicts = new ArrayList<>();
        boolean aboutBoth = isAboutBoth(coded);
        for (Sentence sentence : coded.sentences()) {
            List<Token> tokens = sentence.tokens();
            Set<String> named = new HashSet<>();
            for (Mention mention : gazetteer.find(tokens)) {
                named.addAll(mention.codes());
            }
            Direction direction = direction(words.get(), tokens);
            if (direction != null && isOfBoth(words.get(), tokens, named, aboutBoth)) {
                verdicts.add(new Verdict(direction, published, Evidence.of(coded.article(), sentence.span())));
            }
        }
        return verdicts;
    }

    /** Both are named; or "the two countries" where the article is of no others. */
    private boolean isOfBoth(VerdictWords words, List<Token> tokens, Set<String> named, boolean aboutBoth) {
        if (named.contains(dyad.first()) && named.contains(dyad.second())) {
            return true;
        }
        boolean others = named.stream().anyMatch(code -> !dyad.has(code));
        return aboutBoth && !others && words.pair().in(tokens, 0, tokens.size());
    }

    /** Whether the article names these two more than any others. */
    private boolean isAboutBoth(CodedArticle coded) {
        Map<String, Double> weights = coded.weights();
        double less = Math.min(weights.getOrDefault(dyad.first(), 0.0), weights.getOrDefault(dyad.second(), 0.0));
        return less > 0 && weights.entrySet().stream().noneMatch(e -> !dyad.has(e.getKey()) && e.getValue() > less);
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
