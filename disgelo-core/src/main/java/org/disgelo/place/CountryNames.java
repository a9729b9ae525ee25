package org.disgelo.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;

/** Names, demonyms and capitals of states in one language, by their hashes; from {@code gazetteer/countries.tsv}. */
final class CountryNames {

    static final int NAME = 1;
    static final int DEMONYM = 2;
    static final int CAPITAL = 4;

    private static final String FILE = "gazetteer/countries.tsv";
    private static final int COLUMNS = 4;
    private static final int KIND_BITS = 3;
    private static final int EXPECTED = 8192;
    private static final Map<String, Integer> KINDS = Map.of("name", NAME, "demonym", DEMONYM, "capital", CAPITAL);
    private static final CountryNames NONE = new CountryNames();

    private final NameTable table = new NameTable(EXPECTED);

    private CountryNames() {}

    /** The names in a language; none if the gazetteer does not have it. */
    static CountryNames of(String language) {
        return Shared.BY_LANGUAGE.getOrDefault(language, NONE);
    }

    int find(long hash) {
        return table.get(hash);
    }

    static boolean is(int found, int kind) {
        return (found & kind) != 0;
    }

    static String code(int found) {
        return Shared.CODES.get(found >> KIND_BITS);
    }

    private void add(String name, int kind, int code) {
        long hash = NameHash.START;
        int word = NameHash.nextWord(name, 0, name.length());
        while (word < name.length()) {
            int end = NameHash.wordEnd(name, word, name.length());
            hash = NameHash.word(hash, name, word, end, NameHash.Form.LISTED);
            word = NameHash.nextWord(name, end, name.length());
            int old = table.get(hash);
            table.put(hash, word < name.length() ? old | NameWalk.MORE : old & NameWalk.MORE | merged(old, kind, code));
        }
    }

    /** Of two states with one name the first keeps it, but a state's own name goes before other things' names. */
    private static int merged(int old, int kind, int code) {
        int known = old & ~NameWalk.MORE;
        boolean same = known != 0 && known >> KIND_BITS == code;
        if (same) {
            return known | kind;
        }
        return known == 0 || kind == NAME && !is(known, NAME) ? code << KIND_BITS | kind : known;
    }

    private static final class Shared {
        static final List<String> CODES = new ArrayList<>();
        static final Map<String, CountryNames> BY_LANGUAGE = read(LexiconSource.text(FILE));

        private static Map<String, CountryNames> read(String text) {
            Map<String, CountryNames> byLanguage = new HashMap<>();
            Map<String, Integer> codes = new HashMap<>();
            List<String> lines = text.lines().toList();
            for (int i = 1; i < lines.size(); i++) {
                String[] cells = lines.get(i).split("\t");
                Integer kind = cells.length == COLUMNS ? KINDS.get(cells[2]) : null;
                if (kind == null) {
                    throw new LexiconException("lexicon/" + FILE + ":" + (i + 1) + ": not 'language code kind names'");
                }
                int code = codes.computeIfAbsent(cells[1], c -> {
                    CODES.add(c);
                    return CODES.size() - 1;
                });
                CountryNames names = byLanguage.computeIfAbsent(cells[0], l -> new CountryNames());
                for (String name : cells[3].split("\\|")) {
                    names.add(name, kind, code);
                }
            }
            return Map.copyOf(byLanguage);
        }
    }
}
