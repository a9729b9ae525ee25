package org.disgelo.dossier;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.event.Place;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;

/** Names of places in the reader's language, where the gazetteer has one that differs from the English. */
final class PlaceNames {

    private static final String FILE = "gazetteer/places.tsv";

    private final Map<String, String> names = new HashMap<>();

    PlaceNames(String language) {
        String[] lines = LexiconSource.text(FILE).split("\n");
        List<String> columns = Arrays.asList(lines[0].split("\t", -1));
        int name = columns.indexOf("name");
        int country = columns.indexOf("country");
        int own = columns.indexOf(language);
        if (name < 0 || country < 0 || own < 0) {
            throw new LexiconException("lexicon/" + FILE + ":1: no columns name, country, " + language);
        }
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split("\t", -1);
            if (cells.length > own && !cells[own].isBlank()) {
                names.put(cells[name] + "|" + cells[country], cells[own]);
            }
        }
    }

    String name(Place place) {
        return names.getOrDefault(place.name() + "|" + place.country(), place.name());
    }
}
