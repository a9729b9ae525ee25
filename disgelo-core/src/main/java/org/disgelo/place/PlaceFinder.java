package org.disgelo.place;

import java.util.List;
import java.util.Map;

/**
 * Finds the places that a text names, and which place of that name is meant.
 *
 * <p>A name that several places bear goes to the one whose state is named beside it ('Tripoli, Lebanon', 'the Lebanese city of
 * Tripoli'), else to the one that size, fame and the article's states together make most likely. A name that is also a word or
 * a person's name counts only where something speaks for a place: a preposition of place, a noun such as 'city', an article
 * about its state. A capital counts only where the city is meant ('in Moscow') and not its government ('Moscow said'); the
 * name of a state is no place, except that of a city state behind a preposition. Agreements, newspapers and the like that are
 * called after a place are none. Safe for many threads.
 */
public final class PlaceFinder {

    private static final PlaceFinder STANDARD = new PlaceFinder();

    private PlaceFinder() {}

    /** The finder over the gazetteer of the lexicon. */
    public static PlaceFinder standard() {
        return STANDARD;
    }

    /**
     * The places of a text, in order, none overlapping another.
     *
     * @param language ISO 639-1; names in all languages are known where it is none of the lexicon's
     * @param weights what the article is about: code of a state to its share, 0 to 1; may be empty
     * @throws org.disgelo.lexicon.LexiconException if the gazetteer is broken
     */
    public List<PlaceMention> find(String text, String language, Map<String, Double> weights) {
        return new PlaceReading(text, language, weights, PlaceGazetteer.shared()).places();
    }
}
