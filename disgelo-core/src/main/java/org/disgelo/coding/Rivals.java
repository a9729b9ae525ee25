package org.disgelo.coding;

import java.util.HashMap;
import java.util.Map;
import org.disgelo.event.Event;
import org.disgelo.ontology.EventType;

/** The readings of an article that were left out as hardly right: where meaning tells an event of their type, they bear it out. */
final class Rivals {

    private static final double LEAST = -6;

    private final CodedArticle coded;
    private final Map<Place, Double> logOdds = new HashMap<>();

    private record Place(int sentence, EventType type) {}

    Rivals(CodedArticle coded) {
        this.coded = coded;
    }

    /** A reading and its chance of being right, between 0 and 1. */
    void add(Event event, double chance) {
        logOdds.merge(new Place(coded.number(event), event.type()), Math.log(chance / (1 - chance)), Math::max);
    }

    /** The traits that rivals give to an event of a sentence, in units of two log-odds. */
    Map<String, Double> traits(int sentence, Event event) {
        Double most = logOdds.get(new Place(sentence, event.type()));
        return most == null ? Map.of() : Map.of("rival", 1.0, "rival-chance", Math.max(0, most - LEAST) / 2);
    }
}
