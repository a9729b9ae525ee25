package org.disgelo.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the columns stand that the first line of a file names; without such a line, where they usually stand. */
final class NamedColumns {

    private final String first;
    private final Map<String, Integer> places = new HashMap<>();
    private int size;

    NamedColumns(List<String> usual) {
        this.first = usual.getFirst();
        name(usual);
    }

    private void name(List<String> names) {
        places.clear();
        size = names.size();
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(word(names.get(i)), i);
        }
    }

    /** Takes the names of a first line, if it is one. */
    boolean take(List<String> cells) {
        boolean header = word(cells.getFirst()).equals(word(first));
        if (header) {
            name(cells);
        }
        return header;
    }

    /** The place of a column by the first of these names that is there; -1 when none is. */
    int of(String... names) {
        for (String name : names) {
            Integer place = places.get(word(name));
            if (place != null) {
                return place;
            }
        }
        return -1;
    }

    int size() {
        return size;
    }

    private static String word(String name) {
        return name.strip().replace("\uFEFF", "").replaceAll("[ _.]", "").toLowerCase(Locale.ROOT);
    }
}
