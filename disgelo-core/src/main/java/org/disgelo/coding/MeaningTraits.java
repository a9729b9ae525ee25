package org.disgelo.coding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.disgelo.coding.SentenceMeaning.Side;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.language.Language;
import org.disgelo.language.LanguageReader;
import org.disgelo.ontology.EventType;

/**
 * How much the sentences of an article tell its events by their {@link Meaning}, as traits beside {@link EventTraits}: their type, and for
 * each side how likely those are who were taken for it, and how likely others.
 */
final class MeaningTraits {

    private static final double LEAST = -8;
    private static final double MOST = 4;
    private static final double GAP = 4;

    private final CodedArticle coded;
    private final Meaning meaning;
    private final Language language;
    private final Map<Integer, SentenceMeaning> meanings = new HashMap<>();

    MeaningTraits(CodedArticle coded, Meaning meaning) {
        this.coded = coded;
        this.meaning = meaning;
        this.language = LanguageReader.of(coded.article().language()).language();
    }

    /** What a sentence of the article tells. */
    SentenceMeaning of(int number) {
        return meanings.computeIfAbsent(number, n -> meaning.of(coded.readings().get(n), language));
    }

    /** The traits of an event, in units of two log-odds. */
    Map<String, Double> of(Event event, boolean doubtful) {
        SentenceMeaning told = of(coded.number(event));
        double own = told.of(event.type());
        Map<String, Double> amounts = new LinkedHashMap<>();
        for (String kind : doubtful ? List.of("", "-doubtful") : List.of("")) {
            amounts.put("meaning" + kind, (own + 4) / 2);
            amounts.put("meaning-high" + kind, Math.max(0, own + 2) / 2);
            amounts.put("meaning-low" + kind, Math.max(0, -5 - own) / 2);
        }
        amounts.put("meaning-of=" + event.type(), (own + 4) / 4);
        amounts.put("meaning-above", (told.highest() - own) / 2);
        side(amounts, "meaning-by", told, Side.SOURCE, event.type(), event.actors());
        side(amounts, "meaning-to", told, Side.TARGET, event.type(), event.recipients());
        return amounts;
    }

    private static void side(
            Map<String, Double> amounts,
            String name,
            SentenceMeaning told,
            Side side,
            EventType type,
            List<Actor> actors) {
        Map<String, Double> scores = told.states(side, type);
        double nobody = told.nobody(side, type);
        Set<String> codes = actors.stream().map(Actor::code).collect(Collectors.toSet());
        double unnamed = Math.min(nobody, -1) - 1;
        double in = codes.stream()
                .mapToDouble(c -> scores.getOrDefault(c, unnamed))
                .min()
                .orElse(nobody);
        double out = scores.entrySet().stream()
                .filter(s -> !codes.contains(s.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(LEAST);
        amounts.put(name, bounded(in) / 2);
        amounts.put(name + "-high", Math.max(0, Math.min(MOST, in) + 1) / 2);
        amounts.put(name + "-others", bounded(out) / 2);
        amounts.put(name + "-others-high", Math.max(0, Math.min(MOST, out) + 1) / 2);
        amounts.put(name + "-above", Math.max(-GAP, Math.min(GAP, in - out)) / 2);
        if (codes.isEmpty()) {
            amounts.put(name + "-nobody", 1.0);
            amounts.put(name + "-nobody=" + type, 1.0);
        } else {
            amounts.put(name + "-none", bounded(nobody) / 2);
            amounts.put(name + "-absent", scores.keySet().containsAll(codes) ? 0.0 : 1.0);
        }
    }

    private static double bounded(double logOdds) {
        return Math.max(LEAST, Math.min(MOST, logOdds));
    }
}
