package org.disgelo.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Yaml;
import org.jspecify.annotations.Nullable;

/** The words of a dossier in one language, as {@code lexicon/dossier/<code>.yaml} has them, by section and key. */
final class Words {

    private static final Set<String> SECTIONS = Set.of(
            "dates",
            "numbers",
            "lists",
            "articles",
            "indefinite",
            "genders",
            "endings",
            "prepositions",
            "names",
            "sectors",
            "events",
            "instruments",
            "states",
            "passed",
            "did",
            "levels",
            "levelNames",
            "ministries",
            "durations",
            "spheres",
            "sectorsOfWork",
            "commitments",
            "implementation",
            "trends",
            "camps",
            "words",
            "languages");

    private final String file;
    private final Map<String, Map<String, Yaml>> sections = new LinkedHashMap<>();

    private Words(String file) {
        this.file = file;
        LexiconSource.yaml(file).fields(SECTIONS).forEach((section, yaml) -> sections.put(section, yaml.fields()));
        if (sections.size() < SECTIONS.size()) {
            Set<String> missing = new TreeSet<>(SECTIONS);
            missing.removeAll(sections.keySet());
            throw new LexiconException("lexicon/" + file + ": missing " + missing);
        }
    }

    /**
     * The words of a language.
     *
     * @throws LexiconException if there are none, or a section is missing or unknown
     */
    static Words of(String language) {
        return new Words("dossier/" + language + ".yaml");
    }

    /** The keys of a section. */
    Set<String> keys(String section) {
        return fields(section).keySet();
    }

    /**
     * The value of a key.
     *
     * @throws LexiconException if there is none
     */
    Yaml value(String section, String key) {
        Yaml value = find(section, key);
        if (value == null) {
            throw new LexiconException("lexicon/" + file + ": no '" + key + "' in " + section);
        }
        return value;
    }

    @Nullable
    Yaml find(String section, String key) {
        return fields(section).get(key);
    }

    String text(String section, String key) {
        return value(section, key).text();
    }

    /** The text, or the other where the language has no word of its own. */
    String text(String section, String key, String otherwise) {
        Yaml value = find(section, key);
        return value == null ? otherwise : value.text();
    }

    List<String> strings(String section, String key) {
        return value(section, key).strings();
    }

    private Map<String, Yaml> fields(String section) {
        Map<String, Yaml> fields = sections.get(section);
        if (fields == null) {
            throw new LexiconException("lexicon/" + file + ": no section " + section);
        }
        return fields;
    }
}
