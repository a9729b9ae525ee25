package org.disgelo.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.disgelo.actor.Gazetteer;
import org.disgelo.event.Actor;
import org.disgelo.lexicon.Yaml;
import org.jspecify.annotations.Nullable;

/** Names of states and organisations in the reader's language, with their articles and prepositions. */
final class Names {

    private static final String NONE = "none";
    private static final Set<String> PREPOSITION_KEYS = Set.of("word", "names", "once", "contracted");
    /** What the Italian 'and' does not stand before. */
    private static final String LIKE_AND = "eèé";

    private static final String VOWELS = "aeiouàèéìòù";

    private final Words words;
    private final Gazetteer gazetteer;
    private final Pattern hardSounds;
    private final Map<String, String> genders = new HashMap<>();
    private final Map<String, Preposition> prepositions = new HashMap<>();

    /**
     * How a preposition stands before names.
     *
     * @param word the word, empty for the bare article
     * @param definite whether the names keep their articles
     * @param once whether it is said once before a list, not before each name
     * @param contracted what it becomes with an article
     */
    private record Preposition(String word, boolean definite, boolean once, Map<String, String> contracted) {}

    Names(Words words, String language) {
        this.words = words;
        this.gazetteer = Gazetteer.of(language);
        this.hardSounds = Pattern.compile(words.text("lists", "hardSounds"));
        for (String gender : words.keys("genders")) {
            words.strings("genders", gender).forEach(code -> genders.put(code, gender));
        }
        for (String key : words.keys("prepositions")) {
            Map<String, Yaml> f = words.value("prepositions", key).fields(PREPOSITION_KEYS);
            Map<String, String> contracted = new HashMap<>();
            Yaml forms = f.get("contracted");
            if (forms != null) {
                forms.fields().forEach((article, form) -> contracted.put(article, form.text()));
            }
            Yaml word = f.get("word");
            Yaml names = f.get("names");
            Yaml once = f.get("once");
            prepositions.put(
                    key,
                    new Preposition(
                            word == null ? key : word.text(),
                            names == null || !names.text().equals("bare"),
                            once != null && once.bool(),
                            contracted));
        }
    }

    /** The usual name of a state or organisation. */
    String bare(String code) {
        return words.text("names", code, gazetteer.title(code));
    }

    Named of(String code) {
        String name = bare(code);
        String gender = genders.get(code);
        return new Named(name, gender == null ? genderByEnding(name) : gender);
    }

    /** Who acts: the state itself, or who within it. */
    Named of(Actor actor) {
        if (actor.group() != null) {
            return new Named(actor.group(), NONE);
        }
        Yaml sector = actor.sector() == null ? null : words.find("sectors", actor.sector());
        if (sector == null) {
            return of(actor.code());
        }
        List<String> genderAndText = sector.strings();
        String text =
                Template.fill(genderAndText.get(1), (key, preposition) -> with(List.of(of(actor.code())), preposition));
        return new Named(text, genderAndText.get(0));
    }

    /** The parties, each once. */
    List<Named> of(List<Actor> actors) {
        Set<Named> named = new LinkedHashSet<>();
        actors.forEach(a -> named.add(of(a)));
        return List.copyOf(named);
    }

    /** A list of names behind a preposition; without one, the bare names. */
    String with(List<Named> names, @Nullable String preposition) {
        if (preposition == null) {
            return list(names.stream().map(Named::text).toList());
        }
        Preposition p = prepositions.get(preposition);
        if (p == null) {
            throw new org.disgelo.lexicon.LexiconException("lexicon/dossier: no preposition '" + preposition + "'");
        }
        List<String> told = new ArrayList<>();
        for (Named name : names) {
            String article = p.definite ? article(name) : "";
            boolean said = !p.once || told.isEmpty();
            told.add(said ? join(p, article) + name.text() : spaced(article) + name.text());
        }
        return list(told);
    }

    /** Words in a row, as the language strings them together. */
    String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String and = LIKE_AND.indexOf(items.getLast().toLowerCase(Locale.ROOT).charAt(0)) >= 0
                ? words.text("lists", "andVowel")
                : words.text("lists", "and");
        return String.join(words.text("lists", "comma"), items.subList(0, items.size() - 1)) + and + items.getLast();
    }

    private static String join(Preposition preposition, String article) {
        String contracted = preposition.contracted.get(article);
        return contracted == null ? spaced(preposition.word) + spaced(article) : spaced(contracted);
    }

    private static String spaced(String word) {
        return word.isEmpty() || word.endsWith("'") ? word : word + " ";
    }

    private String article(Named name) {
        if (name.gender().equals(NONE)) {
            return "";
        }
        return form("articles", name.gender(), name.text());
    }

    /** A noun phrase with the indefinite article. */
    String indefinite(String gender, String phrase) {
        return spaced(form("indefinite", gender, phrase)) + phrase;
    }

    /** The article of a gender before these words. */
    private String form(String section, String gender, String before) {
        List<String> forms = words.strings(section, gender);
        String lower = before.toLowerCase(Locale.ROOT);
        if (hardSounds.matcher(lower).lookingAt()) {
            return forms.get(2);
        }
        return forms.get(VOWELS.indexOf(lower.charAt(0)) >= 0 ? 1 : 0);
    }

    private String genderByEnding(String name) {
        String gender = NONE;
        for (String ending : words.keys("endings")) {
            if (name.endsWith(ending)) {
                return words.text("endings", ending);
            }
        }
        return gender;
    }
}
