package org.disgelo.coding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.event.Event;
import org.disgelo.language.Language;
import org.disgelo.language.LanguageReader;
import org.disgelo.meaning.SentenceEncoder;

/** How much the sentences of an article speak of its events by their {@link Meaning}, as traits beside {@link EventTraits}. */
final class MeaningTraits {

    private final CodedArticle coded;
    private final Meaning meaning;
    private final Language language;
    private final Map<Integer, WordScores> scores = new HashMap<>();

    MeaningTraits(CodedArticle coded, Meaning meaning) {
        this.coded = coded;
        this.meaning = meaning;
        this.language = LanguageReader.of(coded.article().language()).language();
    }

    /** The traits of an event, in units of two log-odds. */
    Map<String, Double> of(Event event, boolean doubtful) {
        WordScores told = scores.computeIfAbsent(coded.number(event), this::scores);
        double own = told.of(event.type());
        Map<String, Double> amounts = new LinkedHashMap<>();
        for (String kind : doubtful ? List.of("", "-doubtful") : List.of("")) {
            amounts.put("meaning" + kind, (own + 4) / 2);
            amounts.put("meaning-high" + kind, Math.max(0, own + 2) / 2);
            amounts.put("meaning-low" + kind, Math.max(0, -5 - own) / 2);
        }
        amounts.put("meaning-of=" + event.type(), (own + 4) / 4);
        amounts.put("meaning-above", (told.highest() - own) / 2);
        return amounts;
    }

    private WordScores scores(int number) {
        String english = Meaning.english(coded.readings().get(number), language);
        return meaning.scores(SentenceEncoder.standard().encode(english));
    }
}
