package org.disgelo.coding;

import java.util.List;
import java.util.Map;
import org.disgelo.event.Event;
import org.disgelo.place.PlaceMention;
import org.disgelo.text.Article;
import org.disgelo.text.Sentence;
import org.disgelo.time.TimeMention;

/**
 * An article with what was read from it.
 *
 * @param article the article
 * @param sentences its sentences, in order
 * @param events its events, in text order
 * @param doubtful what may be events of it as well: readings that lack something, left to be judged
 * @param times its expressions of time, in text order
 * @param places the places it names, in text order
 * @param readings its sentences as they were read, in order
 * @param weights share of all mentions of states that each state has
 */
public record CodedArticle(
        Article article,
        List<Sentence> sentences,
        List<Event> events,
        List<DoubtfulEvent> doubtful,
        List<TimeMention> times,
        List<PlaceMention> places,
        List<SentenceReading> readings,
        Map<String, Double> weights) {

    public CodedArticle {
        sentences = List.copyOf(sentences);
        events = List.copyOf(events);
        doubtful = List.copyOf(doubtful);
        times = List.copyOf(times);
        places = List.copyOf(places);
        readings = List.copyOf(readings);
        weights = Map.copyOf(weights);
    }

    /** The number of the sentence that tells an event: the last that begins no later than its evidence. */
    int number(Event event) {
        int low = 0;
        int high = readings.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean begun = readings.get(middle).sentence().span().start()
                    <= event.evidence().start();
            low = begun ? middle : low;
            high = begun ? high : middle - 1;
        }
        return Math.max(low, 0);
    }

    /** The same article with other events. */
    public CodedArticle with(List<Event> other) {
        return new CodedArticle(article, sentences, other, doubtful, times, places, readings, weights);
    }
}
