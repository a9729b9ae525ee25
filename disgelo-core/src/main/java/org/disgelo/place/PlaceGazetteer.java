package org.disgelo.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.event.Place;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;

/** The table of places, {@code gazetteer/places.tsv}, by the hashes of their names; read once, when first asked for. */
public final class PlaceGazetteer {

    static final String FILE = "gazetteer/places.tsv";

    private static final int EXPECTED_NAMES = 120_000;
    private static final List<String> LANGUAGES = List.of("en", "it", "de", "fr", "es", "ru");
    static final int ANY_LANGUAGE = (1 << LANGUAGES.size()) - 1;
    private static final int ALIAS = 1 << LANGUAGES.size();
    private static final int ID_SHIFT = LANGUAGES.size() + 1;
    private static final int FIRST_NAME_COLUMN = 6;
    private static final int COLUMNS = FIRST_NAME_COLUMN + 7;

    private final List<String> names = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private final NameTable table = new NameTable(EXPECTED_NAMES);
    private float[] positions = new float[1 << 15];
    private int[] populations = new int[1 << 14];
    private byte[] kinds = new byte[1 << 14];
    /** Chained names: place, alias or not, and languages at 2i, the next of the same hash at 2i+1; 0 ends the chain. */
    private int[] chains = new int[EXPECTED_NAMES * 2];

    private int chained = 1;

    private PlaceGazetteer() {}

    /** The gazetteer of the lexicon. */
    public static PlaceGazetteer shared() {
        return Shared.GAZETTEER;
    }

    /** How many places there are. */
    public int size() {
        return names.size();
    }

    Place place(int id) {
        return new Place(names.get(id), country(id), degrees(positions[2 * id]), degrees(positions[2 * id + 1]));
    }

    String country(int id) {
        return countries.get(id);
    }

    int population(int id) {
        return populations[id];
    }

    /** Whether it is larger than a town: a region, a sea. */
    boolean isRegion(int id) {
        return (kinds[id] & 1) != 0;
    }

    /** Whether it is of those that were put in by hand because the news speaks of them. */
    boolean isUsual(int id) {
        return (kinds[id] & 2) != 0;
    }

    /** What stands under a hash, with {@link NameWalk#MORE}; 0 if no name is or begins so. */
    int find(long hash) {
        return table.get(hash);
    }

    /** Whether a place bears the name itself in one of these languages, and not only as another spelling. */
    boolean isOwn(int found, int place, int languages) {
        for (int link = found & ~NameWalk.MORE; link != 0; link = chains[2 * link + 1]) {
            int value = chains[2 * link];
            if (value >>> ID_SHIFT == place && (value & languages) != 0 && (value & ALIAS) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The places of a name that count in a language. */
    int[] candidates(int found, int languages) {
        int[] ids = new int[8];
        int size = 0;
        for (int link = found & ~NameWalk.MORE; link != 0; link = chains[2 * link + 1]) {
            int id = chains[2 * link] >>> ID_SHIFT;
            if ((chains[2 * link] & languages) != 0 && !contains(ids, size, id)) {
                if (size == ids.length) {
                    ids = Arrays.copyOf(ids, size * 2);
                }
                ids[size++] = id;
            }
        }
        return Arrays.copyOf(ids, size);
    }

    private static boolean contains(int[] ids, int size, int id) {
        for (int i = 0; i < size; i++) {
            if (ids[i] == id) {
                return true;
            }
        }
        return false;
    }

    /** The bit of a language; of one that has no names of its own, those of all languages. */
    static int languageBits(String language) {
        int at = LANGUAGES.indexOf(language);
        return at >= 0 ? 1 << at : ANY_LANGUAGE;
    }

    private static double degrees(float value) {
        return Math.round(value * 1000.0) / 1000.0;
    }

    private static PlaceGazetteer read(String text) {
        PlaceGazetteer gazetteer = new PlaceGazetteer();
        Map<String, String> countries = new HashMap<>();
        int[] tabs = new int[COLUMNS + 1];
        int line = 1;
        for (int at = text.indexOf('\n') + 1; at < text.length(); ) {
            line++;
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int columns = 0;
            tabs[columns++] = at - 1;
            for (int i = at; i < end; i++) {
                if (text.charAt(i) == '\t' && columns < COLUMNS) {
                    tabs[columns++] = i;
                }
            }
            if (columns != COLUMNS) {
                throw new LexiconException("lexicon/" + FILE + ":" + line + ": " + columns + " columns");
            }
            tabs[columns] = end;
            gazetteer.add(text, tabs, countries);
            at = end + 1;
        }
        return gazetteer;
    }

    private void add(String text, int[] tabs, Map<String, String> codes) {
        int id = names.size();
        String country = text.substring(tabs[1] + 1, tabs[2]);
        String kind = text.substring(tabs[5] + 1, tabs[6]);
        boolean region =
                switch (kind) {
                    case "region", "sea", "strait", "canal", "river" -> true;
                    default -> false;
                };
        boolean usual = tabs[FIRST_NAME_COLUMN + 6] - tabs[FIRST_NAME_COLUMN + 5] > 1 || !kind.equals("city");
        if (id == populations.length) {
            positions = Arrays.copyOf(positions, id * 4);
            populations = Arrays.copyOf(populations, id * 2);
            kinds = Arrays.copyOf(kinds, id * 2);
        }
        names.add(text.substring(tabs[0] + 1, tabs[1]));
        countries.add(codes.computeIfAbsent(country, code -> code));
        positions[2 * id] = Float.parseFloat(text.substring(tabs[2] + 1, tabs[3]));
        positions[2 * id + 1] = Float.parseFloat(text.substring(tabs[3] + 1, tabs[4]));
        populations[id] = Integer.parseInt(text, tabs[4] + 1, tabs[5], 10);
        kinds[id] = (byte) ((region ? 1 : 0) | (usual ? 2 : 0));
        addName(text, tabs[0] + 1, tabs[1], id, ANY_LANGUAGE);
        for (int language = 0; language < LANGUAGES.size(); language++) {
            int column = FIRST_NAME_COLUMN + language;
            addName(text, tabs[column] + 1, tabs[column + 1], id, 1 << language);
        }
        for (int start = tabs[COLUMNS - 1] + 1, end = tabs[COLUMNS]; start < end; ) {
            int bar = text.indexOf('|', start);
            bar = bar < 0 || bar > end ? end : bar;
            addName(text, start, bar, id, ANY_LANGUAGE | ALIAS);
            start = bar + 1;
        }
    }

    private void addName(String text, int start, int end, int id, int languages) {
        long hash = NameHash.START;
        int word = NameHash.nextWord(text, start, end);
        while (word < end) {
            int wordEnd = NameHash.wordEnd(text, word, end);
            hash = NameHash.word(hash, text, word, wordEnd, NameHash.Form.LISTED);
            word = NameHash.nextWord(text, wordEnd, end);
            int found = table.get(hash);
            if (word < end) {
                table.put(hash, found | NameWalk.MORE);
            } else {
                table.put(hash, found & NameWalk.MORE | link(id << ID_SHIFT | languages, found & ~NameWalk.MORE));
            }
        }
    }

    private int link(int value, int next) {
        int link = chained++;
        if (2 * link + 1 >= chains.length) {
            chains = Arrays.copyOf(chains, chains.length * 2);
        }
        chains[2 * link] = value;
        chains[2 * link + 1] = next;
        return link;
    }

    private static final class Shared {
        static final PlaceGazetteer GAZETTEER = read(LexiconSource.text(FILE));
    }
}
