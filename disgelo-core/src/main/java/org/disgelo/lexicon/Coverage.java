package org.disgelo.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.disgelo.ontology.EventType;

/** How much of the lexicon each language has: the table language by type, so that holes are visible. */
public final class Coverage {

    private static final String HOLE = "**none**";

    private final List<String> languages;
    private final List<Yaml> states;

    private Coverage() {
        languages = LexiconSource.languages();
        states = LexiconSource.list("gazetteer/states").stream()
                .map(LexiconSource::yaml)
                .toList();
    }

    /**
     * The table as a page of Markdown, the same for the same lexicon.
     *
     * @throws LexiconException if the lexicon is broken
     */
    public static String markdown() {
        return new Coverage().page();
    }

    private String page() {
        List<String> page = new ArrayList<>();
        page.add("# What each language covers");
        page.add("");
        page.add(
                "Written by `disgelo coverage > docs/coverage.md`; a test fails when it is stale. A cell of the first table is"
                        + " *entries / examples and counterexamples*; every one of these is run as a test.");
        page.add("");
        heading(page, "type");
        for (EventType type : EventType.values()) {
            row(page, type.name(), language -> entries(language, type));
        }
        row(page, "all", language -> proven(Lexicon.of(language).entries()));
        page.add("");
        heading(page, "words and names");
        counts().forEach((name, count) -> row(page, name, language -> {
            int number = count.applyAsInt(language);
            return number == 0 ? HOLE : Integer.toString(number);
        }));
        return String.join("\n", page) + "\n";
    }

    private void heading(List<String> page, String first) {
        page.add("| " + first + " | " + String.join(" | ", languages) + " |");
        page.add("|---|" + "---|".repeat(languages.size()));
    }

    private void row(List<String> page, String name, Function<String, String> cell) {
        page.add("| " + name + " | "
                + String.join(" | ", languages.stream().map(cell).toList()) + " |");
    }

    private static String entries(String language, EventType type) {
        List<Entry> entries = Lexicon.of(language).entries().stream()
                .filter(entry -> entry.type() == type)
                .toList();
        return entries.isEmpty() ? HOLE : proven(entries);
    }

    private static String proven(List<Entry> entries) {
        int examples = entries.stream()
                .mapToInt(e -> e.examples().size() + e.counterexamples().size())
                .sum();
        return entries.size() + " / " + examples;
    }

    private Map<String, ToIntFunction<String>> counts() {
        Map<String, ToIntFunction<String>> counts = new LinkedHashMap<>();
        counts.put("verbs and verb phrases", language -> triggers(language, Entry::verbs));
        counts.put("event nouns and phrases", language -> triggers(language, Entry::nouns));
        counts.put(
                "classes of nouns",
                language ->
                        LexiconSource.yaml(language + "/classes.yaml").fields().size());
        counts.put("nouns of roles", Coverage::roles);
        counts.put("states with a name", language -> named(states, "names", language));
        counts.put("states with a demonym", language -> named(states, "demonyms", language));
        counts.put("states with a capital", language -> named(states, "capital", language));
        counts.put("states with a metonym", language -> named(states, "metonyms", language));
        counts.put(
                "organisations with a name of the language's own",
                language ->
                        named(LexiconSource.yaml("gazetteer/organisations.yaml").items(), "names", language));
        counts.put(
                "armed groups with a name of the language's own",
                language -> named(LexiconSource.yaml("gazetteer/groups.yaml").items(), "names", language));
        return counts;
    }

    private static int triggers(String language, Function<Entry, List<List<String>>> phrases) {
        return (int) Lexicon.of(language).entries().stream()
                .flatMap(entry -> phrases.apply(entry).stream())
                .distinct()
                .count();
    }

    private static int roles(String language) {
        int nouns = 0;
        for (Yaml role : LexiconSource.yaml(language + "/roles.yaml").items()) {
            nouns += Yaml.strings(role.fields().get("nouns")).size();
        }
        return nouns;
    }

    private static int named(List<Yaml> items, String key, String language) {
        int named = 0;
        for (Yaml item : items) {
            Yaml byLanguage = item.fields().get(key);
            named += byLanguage != null && byLanguage.fields().containsKey(language) ? 1 : 0;
        }
        return named;
    }
}
