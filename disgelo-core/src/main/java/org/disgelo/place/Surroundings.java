package org.disgelo.place;

import org.jspecify.annotations.Nullable;

/** What stands around a name in a text: the evidence that it is a place, and which. One for each reading. */
final class Surroundings {

    private static final int WORDS_BACK = 4;
    private static final int WORDS_ON = 4;
    private static final String JOINTS = "'\u2019\u02bc-";
    private static final String UNITED_STATES = "USA";

    private final Words words;
    private final PlaceWords language;
    private final NameWalk countries;
    private final NameWalk places;
    private final PlaceGazetteer gazetteer;

    private boolean locative;
    private boolean kind;
    private boolean title;
    private boolean instrument;
    private boolean americanState;
    private @Nullable String countryBefore;
    private @Nullable String countryAfter;
    private int lastPlaceEnd = -1;
    private boolean lastLocative;

    Surroundings(Words words, PlaceWords language, NameWalk countries, NameWalk places, PlaceGazetteer gazetteer) {
        this.words = words;
        this.language = language;
        this.countries = countries;
        this.places = places;
        this.gazetteer = gazetteer;
    }

    /** Looks around the words {@code from} to {@code to}. */
    void look(int from, int to) {
        locative = false;
        kind = false;
        title = false;
        instrument = false;
        americanState = false;
        countryBefore = null;
        countryAfter = null;
        lookBack(from);
        lookOn(to);
        if (to < words.size() && words.follows(to, JOINTS)) {
            String next = words.lower(to);
            instrument |=
                    language.instruments().contains(next) || language.after().contains(next);
        }
    }

    /** Tells that the words up to {@code end} have been taken for a place, so that 'in A and B' holds for B as well. */
    void took(int end) {
        lastPlaceEnd = end;
        lastLocative = locative || kind;
    }

    /** Whether a preposition of place stands before the name, or a noun such as 'city'. */
    boolean isLocative() {
        return locative || kind;
    }

    /** Whether a noun such as 'city' stands before the name. */
    boolean isKind() {
        return kind;
    }

    /** Whether a title such as 'president' stands before the name. */
    boolean isTitle() {
        return title;
    }

    /** Whether the name is part of another: a treaty, a newspaper. */
    boolean isInstrument() {
        return instrument;
    }

    /** Whether a state of the USA stands behind the name: 'Paris, Texas'. */
    boolean isInAmericanState() {
        return americanState;
    }

    /** The state whose name or adjective stands before the name ('Lebanon's', 'libanese'), or null. */
    @Nullable
    String countryBefore() {
        return countryBefore;
    }

    /** The state that is named behind the name ('Tripoli, Lebanon'), or null. */
    @Nullable
    String countryAfter() {
        return countryAfter;
    }

    private void lookBack(int from) {
        for (int at = from - 1; at >= 0 && from - at <= WORDS_BACK; at--) {
            boolean afterComma = at + 1 == from && words.hasBefore(from, ',');
            if (!words.follows(at + 1, afterComma ? JOINTS + "," : JOINTS)) {
                return;
            }
            if (at + 1 == lastPlaceEnd) {
                locative |= lastLocative;
                return;
            }
            if (afterComma || !readBefore(words.lower(at), at, from)) {
                return;
            }
        }
    }

    /** Takes a word before the name in; whether what stands before that word counts, too. */
    private boolean readBefore(String word, int at, int from) {
        if (language.locative().contains(word)) {
            locative = true;
            return false;
        }
        if (language.instruments().contains(word)) {
            instrument = true;
            return false;
        }
        if (language.titles().contains(word)) {
            title = at + 1 == from;
            return false;
        }
        if (language.kinds().contains(word)) {
            kind = true;
            return true;
        }
        return isCountry(at) || language.linking().contains(word) || isPossessive(at);
    }

    /** The s of 'Lebanon's'. */
    private boolean isPossessive(int word) {
        return words.end(word) - words.start(word) == 1
                && (words.hasBefore(word, '\'') || words.hasBefore(word, '\u2019'));
    }

    private boolean isCountry(int word) {
        if (countryBefore != null || !countries.find(word) || countries.end() != word + 1) {
            return false;
        }
        int found = countries.found();
        boolean name = CountryNames.is(found, CountryNames.NAME) && words.isCapital(word);
        if (!name && !CountryNames.is(found, CountryNames.DEMONYM)) {
            return false;
        }
        countryBefore = CountryNames.code(found);
        return true;
    }

    private void lookOn(int to) {
        boolean close = to < words.size() && (words.hasBefore(to, ',') || words.hasBefore(to, '('));
        for (int at = to; at < words.size() && at - to < WORDS_ON; at++) {
            if (!words.follows(at, at == to ? JOINTS + ",(" : JOINTS)) {
                return;
            }
            if (words.isCapital(at) && (close || at > to)) {
                readCountry(at, close && at == to);
                return;
            }
            String word = words.lower(at);
            boolean links = (close || at > to) && language.linking().contains(word);
            if (!links && !language.locative().contains(word)) {
                return;
            }
        }
    }

    private void readCountry(int word, boolean next) {
        if (countries.find(word) && CountryNames.is(countries.found(), CountryNames.NAME)) {
            countryAfter = CountryNames.code(countries.found());
        }
        if (next && isAmericanState(word)) {
            americanState = true;
            countryAfter = UNITED_STATES;
        }
    }

    private boolean isAmericanState(int word) {
        if (!places.find(word)) {
            return false;
        }
        for (int id : gazetteer.candidates(places.found(), PlaceGazetteer.ANY_LANGUAGE)) {
            if (gazetteer.isRegion(id) && gazetteer.country(id).equals(UNITED_STATES)) {
                return true;
            }
        }
        return false;
    }
}
