package org.disgelo.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Yaml;

/**
 * What one language says about places beside their names. Words are in lower case, names as they are written. The lists and
 * their meaning stand in {@code gazetteer/places-words.yaml} and {@code gazetteer/places-ambiguous.txt}.
 *
 * @param nounCapitals whether every noun is written with a capital, so that a capital tells no name
 * @param genitives whether a name may end in an s of the genitive
 * @param marks names by hash to what they are beside names of places: {@link #COMMON} and so on
 */
record PlaceWords(
        Set<String> locative,
        Set<String> linking,
        Set<String> kinds,
        Set<String> titles,
        Set<String> instruments,
        Set<String> after,
        boolean nounCapitals,
        boolean genitives,
        NameTable marks) {

    /** A word of the language, too. */
    static final int COMMON = 1;

    /** A given or family name, too, in whatever language. */
    static final int PERSONAL = 2;

    /** A given name; need not be that of a place. */
    static final int GIVEN = 4;

    /** Nearly never a place. */
    static final int NEVER = 8;

    private static final String WORDS = "gazetteer/places-words.yaml";
    private static final String AMBIGUOUS = "gazetteer/places-ambiguous.txt";
    private static final Set<String> KEYS = Set.of(
            "locative", "linking", "kinds", "titles", "instruments", "after", "never", "nounCapitals", "genitives");
    private static final int EXPECTED_NAMES = 12_000;
    private static final Map<String, PlaceWords> LOADED = new ConcurrentHashMap<>();

    /** The words of a language; empty lists if there are none of it. */
    static PlaceWords of(String language) {
        return LOADED.computeIfAbsent(language, PlaceWords::read);
    }

    private static PlaceWords read(String language) {
        Yaml own = LexiconSource.yaml(WORDS).fields().get(language);
        Map<String, Yaml> fields = own == null ? Map.of() : own.fields(KEYS);
        NameTable marks = new NameTable(EXPECTED_NAMES);
        Map<String, Set<String>> names = Shared.AMBIGUOUS;
        mark(names.getOrDefault(language, Set.of()), COMMON, marks);
        mark(names.getOrDefault("*", Set.of()), PERSONAL, marks);
        mark(names.getOrDefault("given", Set.of()), GIVEN, marks);
        mark(set(fields, "never"), NEVER, marks);
        return new PlaceWords(
                set(fields, "locative"),
                set(fields, "linking"),
                set(fields, "kinds"),
                set(fields, "titles"),
                set(fields, "instruments"),
                set(fields, "after"),
                isSet(fields, "nounCapitals"),
                isSet(fields, "genitives"),
                marks);
    }

    private static void mark(Set<String> names, int mark, NameTable marks) {
        for (String name : names) {
            long hash = NameHash.word(NameHash.START, name, 0, name.length(), NameHash.Form.LISTED);
            marks.put(hash, marks.get(hash) | mark);
        }
    }

    private static Set<String> set(Map<String, Yaml> fields, String key) {
        return Set.copyOf(new HashSet<>(Yaml.strings(fields.get(key))));
    }

    private static boolean isSet(Map<String, Yaml> fields, String key) {
        Yaml value = fields.get(key);
        return value != null && value.bool();
    }

    private static final class Shared {
        static final Map<String, Set<String>> AMBIGUOUS = read(LexiconSource.text(PlaceWords.AMBIGUOUS));

        private static Map<String, Set<String>> read(String text) {
            Map<String, Set<String>> byKind = new HashMap<>();
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int colon = line.indexOf(": ");
                if (colon < 0) {
                    throw new LexiconException(
                            "lexicon/" + PlaceWords.AMBIGUOUS + ":" + (i + 1) + ": no ': ' in the line");
                }
                byKind.computeIfAbsent(line.substring(0, colon), k -> new HashSet<>())
                        .addAll(Arrays.asList(line.substring(colon + 2).split(" ")));
            }
            return byKind.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
        }
    }
}
