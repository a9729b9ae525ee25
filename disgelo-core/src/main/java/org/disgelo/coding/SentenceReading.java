package org.disgelo.coding;

import java.util.List;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Mention;
import org.disgelo.place.PlaceMention;
import org.disgelo.syntax.Parse;
import org.disgelo.text.Sentence;
import org.disgelo.time.TimeMention;

/**
 * A sentence as the coder read it, for those who read on.
 *
 * @param parse its phrases and clauses
 * @param actors who its phrases name, at the place of the sentence in its article
 * @param mentions the names of the gazetteer in it, in order
 * @param times its expressions of time
 * @param places the places it names
 * @param words how much its words speak of each type of event
 */
public record SentenceReading(
        Parse parse,
        ActorResolver actors,
        List<Mention> mentions,
        List<TimeMention> times,
        List<PlaceMention> places,
        WordScores words) {

    public SentenceReading {
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        places = List.copyOf(places);
    }

    public Sentence sentence() {
        return parse.sentence();
    }
}
