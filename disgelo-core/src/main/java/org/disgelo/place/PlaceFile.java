package org.disgelo.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;

/** Reads the table of places, {@code gazetteer/places.tsv}. */
final class PlaceFile {

    static final String NAME = "gazetteer/places.tsv";
    static final List<String> LANGUAGES = List.of("en", "it", "de", "fr", "es", "ru");

    private static final int EXPECTED_NAMES = 120_000;
    private static final int FIRST_NAME_COLUMN = 6;
    private static final int COLUMNS = FIRST_NAME_COLUMN + 7;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final List<Integer> countries = new ArrayList<>();
    private final NameTable table = new NameTable(EXPECTED_NAMES);
    private float[] positions = new float[1 << 15];
    private int[] populations = new int[1 << 14];
    private byte[] kinds = new byte[1 << 14];
    private int[] chains = new int[EXPECTED_NAMES * 2];
    private int chained = 1;

    private PlaceFile() {}

    /**
     * Reads the file.
     *
     * @throws LexiconException naming file and line, if it is broken
     */
    static PlaceColumns read() {
        return new PlaceFile().read(LexiconSource.text(NAME));
    }

    private PlaceColumns read(String text) {
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
                throw new LexiconException("lexicon/" + NAME + ":" + line + ": " + columns + " columns");
            }
            tabs[columns] = end;
            add(text, tabs);
            at = end + 1;
        }
        int places = names.size();
        return new PlaceColumns(
                names::get,
                List.copyOf(codes.keySet()),
                countries.stream().mapToInt(Integer::intValue).toArray(),
                Arrays.copyOf(positions, 2 * places),
                Arrays.copyOf(populations, places),
                Arrays.copyOf(kinds, places),
                table,
                Arrays.copyOf(chains, 2 * chained));
    }

    private void add(String text, int[] tabs) {
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
        countries.add(codes.computeIfAbsent(country, code -> codes.size()));
        positions[2 * id] = Float.parseFloat(text.substring(tabs[2] + 1, tabs[3]));
        positions[2 * id + 1] = Float.parseFloat(text.substring(tabs[3] + 1, tabs[4]));
        populations[id] = Integer.parseInt(text, tabs[4] + 1, tabs[5], 10);
        kinds[id] = (byte) ((region ? PlaceColumns.REGION : 0) | (usual ? PlaceColumns.USUAL : 0));
        addName(text, tabs[0] + 1, tabs[1], id, PlaceGazetteer.ANY_LANGUAGE);
        for (int language = 0; language < LANGUAGES.size(); language++) {
            int column = FIRST_NAME_COLUMN + language;
            addName(text, tabs[column] + 1, tabs[column + 1], id, 1 << language);
        }
        for (int start = tabs[COLUMNS - 1] + 1, end = tabs[COLUMNS]; start < end; ) {
            int bar = text.indexOf('|', start);
            bar = bar < 0 || bar > end ? end : bar;
            addName(text, start, bar, id, PlaceGazetteer.ANY_LANGUAGE | PlaceColumns.ALIAS);
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
                table.put(
                        hash,
                        found & NameWalk.MORE | link(id << PlaceColumns.ID_SHIFT | languages, found & ~NameWalk.MORE));
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
}
