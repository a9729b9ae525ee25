package org.disgelo.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** One reading of one text for places. */
final class PlaceReading {

    /** From this population on a place is known without further evidence. */
    private static final int LARGE = 300_000;

    private static final int TOWN = 100_000;

    /** What a region counts as, where places are compared by population. */
    private static final int REGION = 500_000;

    private static final int VILLAGE = 1_000;

    /** How many powers of ten of population it is worth that the news speaks of a place. */
    private static final double USUAL = 1;

    /** How many powers of ten it is worth that the article speaks of nothing but the place's state. */
    private static final double STATE = 6;

    private static final double NAMED_BEFORE = 4;
    private static final double NAMED_AFTER = 10;

    /** Least share of an article that makes a state one of its subjects. */
    private static final double SUBJECT = 0.15;

    private static final double MENTIONED = 0.05;

    /** How much more the article must speak of a namesake's state than of the state whose name it is. */
    private static final double NAMESAKE = 3;

    private static final int LONGEST_ACRONYM = 4;
    private static final String ENGLISH = "en";

    private final Words words;
    private final PlaceWords language;
    private final int languages;
    private final Map<String, Double> weights;
    private final PlaceGazetteer gazetteer;
    private final NameWalk places;
    private final NameWalk countries;
    private final NameWalk names;
    private final Surroundings around;

    PlaceReading(String text, String code, Map<String, Double> weights, PlaceGazetteer gazetteer) {
        this.language = PlaceWords.of(code);
        this.words = new Words(text, language.genitives());
        this.languages = PlaceGazetteer.languageBits(code);
        this.weights = weights;
        this.gazetteer = gazetteer;
        this.places = placeWalk();
        this.countries = countryWalk(code);
        this.names = new NameWalk(words, language.marks()::get);
        this.around = new Surroundings(words, language, countryWalk(code), placeWalk(), gazetteer);
    }

    private NameWalk placeWalk() {
        return new NameWalk(words, gazetteer::find);
    }

    private NameWalk countryWalk(String code) {
        return new NameWalk(words, CountryNames.of(code)::find);
    }

    List<PlaceMention> places() {
        List<PlaceMention> found = new ArrayList<>();
        BitSet capitals = capitals();
        for (int word = 0; word < words.size(); ) {
            boolean place = capitals.get(word) && places.find(word) && isWritten(word, places.end());
            boolean country = words.isCapital(word) && countries.find(word);
            boolean state = country && CountryNames.is(countries.found(), CountryNames.NAME);
            if (state && (!place || countries.end() > places.end())) {
                word = countries.end();
                continue;
            }
            if (!place) {
                word++;
                continue;
            }
            int end = places.end();
            int id = choose(word, end, country && countries.end() == end ? countries.found() : 0);
            if (id >= 0) {
                found.add(new PlaceMention(words.span(word, end), gazetteer.place(id)));
                around.took(end);
            }
            word = end;
        }
        return found;
    }

    /** The words at which a name with a capital may begin: it has one, or one has it that may follow in the same name. */
    private BitSet capitals() {
        BitSet capitals = new BitSet(words.size());
        for (int word = words.size() - 1; word >= 0; word--) {
            boolean leads = capitals.get(word + 1) && words.follows(word + 1, NameWalk.SHORT_JOINTS);
            capitals.set(word, leads || words.isCapital(word));
        }
        return capitals;
    }

    /** Whether the words are written as a name, and not as an ordinary word or an abbreviation. */
    private boolean isWritten(int from, int to) {
        if (to == from + 1) {
            return words.isCapital(from)
                    && (!words.isAcronym(from) || words.end(from) - words.start(from) > LONGEST_ACRONYM);
        }
        // 'La réunion de mardi': the capital of the sentence is none of the name
        boolean opens = words.opensSentence(from) && language.linking().contains(words.lower(from));
        for (int word = opens ? from + 1 : from; word < to; word++) {
            if (words.isCapital(word)) {
                return true;
            }
        }
        return false;
    }

    /** The place that the words found mean, or -1 if they mean none; {@code country} is what they are among the states. */
    private int choose(int from, int to, int country) {
        int found = places.found();
        int marks = language.marks().get(places.hash());
        around.look(from, to);
        int best = best(gazetteer.candidates(found, languages));
        if (best < 0 || around.isInstrument() || (marks & PlaceWords.NEVER) != 0) {
            return -1;
        }
        if (gazetteer.country(best).equals(around.countryAfter())) {
            return best;
        }
        if (around.isInAmericanState() || isPartOfPerson(from, to, marks)) {
            return -1;
        }
        boolean own = to > from + 1 || gazetteer.isOwn(found, best, languages);
        return isMeant(best, from, to, marks, country, own) ? best : -1;
    }

    private boolean isMeant(int place, int from, int to, int marks, int country, boolean own) {
        String state = gazetteer.country(place);
        if (CountryNames.is(country, CountryNames.NAME)) {
            String named = CountryNames.code(country);
            return around.isLocative() && (named.equals(state) ? isCityState(place) : outweighs(state, named));
        }
        if (state.equals(around.countryBefore()) || around.isKind()) {
            return true;
        }
        if (CountryNames.is(country, CountryNames.CAPITAL)) {
            return around.isLocative();
        }
        boolean usual = gazetteer.isUsual(place);
        if (!words.isCapital(from) && language.linking().contains(words.lower(from))) {
            return usual;
        }
        boolean adjective = places.isAdjective();
        if ((marks & (PlaceWords.COMMON | PlaceWords.PERSONAL)) != 0 || adjective) {
            return isMeantThoughAmbiguous(place, from, to, (marks & PlaceWords.PERSONAL) != 0, adjective);
        }
        if (own && usual) {
            return true;
        }
        if (around.isLocative()) {
            return own || usual || weight(place) > 0 || gazetteer.population(place) >= TOWN;
        }
        boolean known = own && gazetteer.population(place) >= LARGE || weight(place) >= MENTIONED;
        return known && (usual || language.nounCapitals() || !besideCapital(from, to));
    }

    private boolean isMeantThoughAmbiguous(int place, int from, int to, boolean personal, boolean adjective) {
        boolean beside = besideCapital(from, to);
        if (around.isTitle() || adjective && beside) {
            return false;
        }
        boolean usual = gazetteer.isUsual(place);
        double weight = weight(place);
        if (around.isLocative()) {
            return usual || weight > 0 || gazetteer.population(place) >= TOWN;
        }
        return !words.opensSentence(from)
                && !beside
                && !adjective
                && (weight >= SUBJECT || usual && !personal && !language.nounCapitals());
    }

    /** Whether the city bears its state's name: Singapore, not Mexico City where 'Mexique' or 'Мексика' is written. */
    private boolean isCityState(int place) {
        String name = gazetteer.place(place).name();
        Words alone = new Words(name, false);
        NameWalk english = new NameWalk(alone, CountryNames.of(ENGLISH)::find);
        return english.find(0)
                && english.end() == alone.size()
                && CountryNames.is(english.found(), CountryNames.NAME)
                && !gazetteer.isRegion(place);
    }

    /** Whether the article is so much about the place's state that its namesake, a state itself, is not meant. */
    private boolean outweighs(String state, String named) {
        return weights.getOrDefault(state, 0.0) > NAMESAKE * weights.getOrDefault(named, 0.0);
    }

    /** Whether a given name stands right before, or the name is one and another name follows. */
    private boolean isPartOfPerson(int from, int to, int marks) {
        return isBehindGivenName(from)
                || (marks & PlaceWords.GIVEN) != 0
                        && to < words.size()
                        && words.follows(to, "")
                        && words.isCapital(to)
                        && !around.isLocative();
    }

    private boolean isBehindGivenName(int from) {
        if (from == 0 || !words.follows(from, "") || !words.isCapital(from - 1)) {
            return false;
        }
        String before = words.lower(from - 1);
        return !language.locative().contains(before)
                && !language.linking().contains(before)
                && names.find(from - 1)
                && names.end() == from
                && (names.found() & PlaceWords.GIVEN) != 0;
    }

    private boolean besideCapital(int from, int to) {
        boolean before = from > 0
                && !words.opensSentence(from)
                && words.follows(from, "-")
                && words.isCapital(from - 1)
                && !language.locative().contains(words.lower(from - 1));
        return before || to < words.size() && words.follows(to, "-") && words.isCapital(to);
    }

    private int best(int[] candidates) {
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int place : candidates) {
            double score = score(place);
            if (score > highest) {
                highest = score;
                best = place;
            }
        }
        return best;
    }

    private double score(int place) {
        String state = gazetteer.country(place);
        int size = gazetteer.isRegion(place) ? REGION : Math.max(VILLAGE, gazetteer.population(place));
        return Math.log10(size)
                + (gazetteer.isUsual(place) ? USUAL : 0)
                + STATE * weight(place)
                + (state.equals(around.countryBefore()) ? NAMED_BEFORE : 0)
                + (state.equals(around.countryAfter()) ? NAMED_AFTER : 0);
    }

    private double weight(int place) {
        return weights.getOrDefault(gazetteer.country(place), 0.0);
    }
}
