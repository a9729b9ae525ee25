package org.disgelo.place;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.disgelo.event.Place;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Packed;

/** The table of places, {@code gazetteer/places.tsv}, by the hashes of their names; read once, when first asked for. */
public final class PlaceGazetteer {

    static final int ANY_LANGUAGE = (1 << PlaceFile.LANGUAGES.size()) - 1;

    private static final String COMPILED = "places";

    private final PlaceColumns columns;

    private PlaceGazetteer(PlaceColumns columns) {
        this.columns = columns;
    }

    /**
     * Compiles the gazetteer from its file: what to put under which name, for {@link LexiconSource#compiled}.
     *
     * @throws org.disgelo.lexicon.LexiconException naming file and line, if the file is broken
     */
    public static Map<String, byte[]> compile() {
        return Map.of(COMPILED, PlaceFile.read().pack(LexiconSource.packing(List.of(PlaceFile.NAME))));
    }

    /** The gazetteer of the lexicon. */
    public static PlaceGazetteer shared() {
        return Shared.GAZETTEER;
    }

    /** How many places there are. */
    public int size() {
        return columns.populations().length;
    }

    Place place(int id) {
        return new Place(
                columns.name(id),
                country(id),
                degrees(columns.positions()[2 * id]),
                degrees(columns.positions()[2 * id + 1]));
    }

    String country(int id) {
        return columns.country(id);
    }

    int population(int id) {
        return columns.populations()[id];
    }

    /** Whether it is larger than a town: a region, a sea. */
    boolean isRegion(int id) {
        return (columns.kinds()[id] & PlaceColumns.REGION) != 0;
    }

    /** Whether it is of those that were put in by hand because the news speaks of them. */
    boolean isUsual(int id) {
        return (columns.kinds()[id] & PlaceColumns.USUAL) != 0;
    }

    /** What stands under a hash, with {@link NameWalk#MORE}; 0 if no name is or begins so. */
    int find(long hash) {
        return columns.table().get(hash);
    }

    /** Whether a place bears the name itself in one of these languages, and not only as another spelling. */
    boolean isOwn(int found, int place, int languages) {
        int[] chains = columns.chains();
        for (int link = found & ~NameWalk.MORE; link != 0; link = chains[2 * link + 1]) {
            int value = chains[2 * link];
            if (value >>> PlaceColumns.ID_SHIFT == place
                    && (value & languages) != 0
                    && (value & PlaceColumns.ALIAS) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The places of a name that count in a language. */
    int[] candidates(int found, int languages) {
        int[] ids = new int[8];
        int size = 0;
        int[] chains = columns.chains();
        for (int link = found & ~NameWalk.MORE; link != 0; link = chains[2 * link + 1]) {
            int id = chains[2 * link] >>> PlaceColumns.ID_SHIFT;
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
        int at = PlaceFile.LANGUAGES.indexOf(language);
        return at >= 0 ? 1 << at : ANY_LANGUAGE;
    }

    private static double degrees(float value) {
        return Math.round(value * 1000.0) / 1000.0;
    }

    private static final class Shared {
        static final PlaceGazetteer GAZETTEER = new PlaceGazetteer(read());

        private static PlaceColumns read() {
            Packed compiled = LexiconSource.compiled(COMPILED, () -> List.of(PlaceFile.NAME));
            return compiled == null ? PlaceFile.read() : PlaceColumns.read(compiled);
        }
    }
}
