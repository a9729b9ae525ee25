package org.disgelo.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.disgelo.lexicon.Entry.Mutual;
import org.disgelo.lexicon.Entry.Role;
import org.disgelo.ontology.EventType;
import org.jspecify.annotations.Nullable;

/** Reads and checks the entries of one language. */
final class EntryReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "type",
            "mode",
            "cameo",
            "verbs",
            "nouns",
            "subject",
            "object",
            "about",
            "not",
            "actor",
            "recipient",
            "of",
            "adjective",
            "mutual",
            "complement",
            "alone",
            "domestic",
            "crime",
            "duty",
            "refused",
            "negated",
            "promised",
            "told",
            "status",
            "sector",
            "contexts",
            "confidence",
            "examples",
            "counterexamples");
    private static final Set<String> EXAMPLE_KEYS =
            Set.of("text", "actor", "recipient", "mutual", "status", "published", "why");
    private static final Set<String> COUNTEREXAMPLE_KEYS = Set.of("text", "instead", "why", "published");

    private final String language;
    private final Map<String, List<String>> classes = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    /** Many entries ask for the same words. */
    private final Map<List<String>, WordSet> sets = new HashMap<>();

    EntryReader(String language) {
        this.language = language;
        LexiconSource.yaml(language + "/classes.yaml").fields().forEach((k, v) -> classes.put(k, v.strings()));
    }

    /** The words of a class. */
    List<String> words(String name) {
        return classes.getOrDefault(name, List.of());
    }

    List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        for (String file : LexiconSource.list(language + "/events")) {
            for (Yaml item : LexiconSource.yaml(file).items()) {
                entries.add(entry(item));
            }
        }
        return entries;
    }

    private Entry entry(Yaml item) {
        Map<String, Yaml> f = item.fields(KEYS);
        String id = required(item, f, "id").text();
        EventType type = type(required(item, f, "type"));
        if (!id.startsWith(language + "." + type.name().toLowerCase(Locale.ROOT) + ".")) {
            throw item.error("id '" + id + "' does not begin with language and type");
        }
        if (!ids.add(id)) {
            throw item.error("id '" + id + "' stands twice");
        }
        List<Entry.Example> examples =
                list(f, "examples").stream().map(EntryReader::example).toList();
        List<Entry.Counterexample> counterexamples = list(f, "counterexamples").stream()
                .map(EntryReader::counterexample)
                .toList();
        if (examples.isEmpty() || counterexamples.isEmpty()) {
            throw item.error(id + " has no " + (examples.isEmpty() ? "example" : "counterexample"));
        }
        List<List<String>> verbs = phrases(f, "verbs");
        List<List<String>> nouns = phrases(f, "nouns");
        if (verbs.isEmpty() && nouns.isEmpty()) {
            throw item.error(id + " has neither verbs nor nouns");
        }
        Yaml confidence = f.get("confidence");
        return new Entry(
                id,
                type,
                text(f, "mode"),
                text(f, "cameo"),
                verbs,
                nouns,
                set(item, f, "subject"),
                set(item, f, "object"),
                set(item, f, "about"),
                guard(item, f.get("not")),
                f.containsKey("actor") ? required(item, f, "actor").text() : "subject",
                f.containsKey("recipient") ? required(item, f, "recipient").strings() : List.of("object"),
                role(f, "of"),
                role(f, "adjective"),
                mutual(f),
                flag(f, "complement"),
                flag(f, "alone"),
                flag(f, "domestic"),
                flag(f, "crime"),
                flag(f, "duty"),
                flag(f, "refused"),
                flag(f, "negated"),
                flag(f, "promised"),
                flag(f, "told"),
                text(f, "status"),
                text(f, "sector"),
                Set.copyOf(new HashSet<>(Yaml.strings(f.get("contexts")))),
                confidence == null ? 0.7 : confidence.number(),
                examples,
                counterexamples,
                item.file() + ":" + item.line());
    }

    private static Entry.Example example(Yaml y) {
        Map<String, Yaml> f = y.fields(EXAMPLE_KEYS);
        return new Entry.Example(
                required(y, f, "text").text(),
                Yaml.strings(f.get("actor")),
                Yaml.strings(f.get("recipient")),
                flag(f, "mutual"),
                text(f, "status"),
                text(f, "published"),
                y.line());
    }

    private static Entry.Counterexample counterexample(Yaml y) {
        Map<String, Yaml> f = y.fields(COUNTEREXAMPLE_KEYS);
        return new Entry.Counterexample(required(y, f, "text").text(), text(f, "instead"), y.line());
    }

    private static Yaml required(Yaml item, Map<String, Yaml> fields, String key) {
        Yaml value = fields.get(key);
        if (value == null) {
            throw item.error("'" + key + "' is missing");
        }
        return value;
    }

    private static @Nullable String text(Map<String, Yaml> fields, String key) {
        Yaml value = fields.get(key);
        return value == null ? null : value.text();
    }

    private static boolean flag(Map<String, Yaml> fields, String key) {
        Yaml value = fields.get(key);
        return value != null && value.bool();
    }

    private static List<Yaml> list(Map<String, Yaml> fields, String key) {
        Yaml value = fields.get(key);
        return value == null ? List.of() : value.items();
    }

    private static List<List<String>> phrases(Map<String, Yaml> fields, String key) {
        return Yaml.strings(fields.get(key)).stream()
                .flatMap(p -> WordSet.spellings(p).stream())
                .map(p -> List.of(p))
                .toList();
    }

    private @Nullable Guard guard(Yaml item, @Nullable Yaml value) {
        if (value == null) {
            return null;
        }
        Map<Boolean, List<String>> topics =
                value.strings().stream().collect(Collectors.partitioningBy(w -> w.startsWith("$")));
        return new Guard(
                set(item, topics.getOrDefault(true, List.of())), set(item, topics.getOrDefault(false, List.of())));
    }

    private @Nullable WordSet set(Yaml item, Map<String, Yaml> fields, String key) {
        Yaml value = fields.get(key);
        return value == null ? null : set(item, value.strings());
    }

    private WordSet set(Yaml item, List<String> written) {
        WordSet known = sets.get(written);
        if (known != null) {
            return known;
        }
        List<String> words = new ArrayList<>();
        for (String word : written) {
            if (!word.startsWith("$")) {
                words.add(word);
            } else if (classes.containsKey(word.substring(1))) {
                words.addAll(words(word.substring(1)));
            } else {
                throw item.error("no class " + word + " in " + language + "/classes.yaml");
            }
        }
        WordSet set = WordSet.of(words);
        sets.put(written, set);
        return set;
    }

    private static EventType type(Yaml value) {
        try {
            return EventType.valueOf(value.text());
        } catch (IllegalArgumentException e) {
            throw new LexiconException(
                    value.error("'" + value.text() + "' is no event type").getMessage(), e);
        }
    }

    private static Role role(Map<String, Yaml> fields, String key) {
        Yaml value = fields.get(key);
        if (value == null) {
            return Role.ACTOR;
        }
        return switch (value.text()) {
            case "actor" -> Role.ACTOR;
            case "recipient" -> Role.RECIPIENT;
            case "both" -> Role.BOTH;
            default -> throw value.error("'" + value.text() + "' is none of actor, recipient, both");
        };
    }

    private static Mutual mutual(Map<String, Yaml> fields) {
        Yaml value = fields.get("mutual");
        if (value == null) {
            return Mutual.NEVER;
        }
        return switch (value.text()) {
            case "true" -> Mutual.ALWAYS;
            case "plural" -> Mutual.PLURAL;
            case "false" -> Mutual.NEVER;
            default -> throw value.error("'" + value.text() + "' is none of true, plural, false");
        };
    }
}
