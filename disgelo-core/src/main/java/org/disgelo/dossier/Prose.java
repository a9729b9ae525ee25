package org.disgelo.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.disgelo.agreement.AgreementState;
import org.disgelo.event.Event;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * The words of a dossier in the language of its reader. All of them are data, {@code lexicon/dossier/<code>.yaml}; what a key
 * means stands there.
 */
public final class Prose {

    private static final String FOLDER = "dossier/";

    private static final Map<String, Prose> LOADED = new ConcurrentHashMap<>();

    private final String language;
    private final Locale locale;
    private final Words words;
    private final Names names;
    private final PlaceNames places;

    private Prose(String language) {
        this.language = language;
        this.locale = Locale.of(language);
        this.words = Words.of(language);
        this.names = new Names(words, language);
        this.places = new PlaceNames(language);
    }

    /** ISO 639-1 codes of the languages that a dossier can be written in, sorted. */
    public static List<String> languages() {
        return LexiconSource.list("dossier").stream()
                .map(file -> file.substring(FOLDER.length()).replace(".yaml", ""))
                .filter(name -> name.matches("[a-z]{2,3}"))
                .toList();
    }

    /**
     * The prose of a language.
     *
     * @throws IllegalArgumentException if no dossier can be written in it
     * @throws LexiconException if its words are not complete
     */
    public static Prose of(String language) {
        if (!language.matches("[a-z]{2,3}") || LexiconSource.find(FOLDER + language + ".yaml") == null) {
            throw new IllegalArgumentException(
                    "no dossier can be written in '" + language + "'; known are " + String.join(", ", languages()));
        }
        return LOADED.computeIfAbsent(language, Prose::new);
    }

    /** ISO 639-1 code. */
    public String language() {
        return language;
    }

    /** A text without places to fill. */
    public String word(String key) {
        return words.text("words", key);
    }

    /** A text with its places filled: key, value, key, value. A value may be a list of codes of states. */
    public String word(String key, Object... fill) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i + 1 < fill.length; i += 2) {
            values.put((String) fill[i], fill[i + 1]);
        }
        return Template.fill(words.text("words", key), (place, preposition) -> value(values.get(place), preposition));
    }

    /** A text for one or for many; <code>{n}</code> is the number. */
    public String count(String key, long number, Object... fill) {
        Object[] all = Arrays.copyOf(fill, fill.length + 2);
        all[fill.length] = "n";
        all[fill.length + 1] = number(number);
        return word(key + (number == 1 ? ".one" : ".other"), all);
    }

    /** The word for a value of the agreement format: its section ({@code states}, {@code spheres}, ...) and the value. */
    public String value(String section, String value) {
        return words.text(section, value, value.replace('_', ' '));
    }

    /** The word for a state of an agreement's life, agreeing with the instrument's gender. */
    public String state(AgreementState state, String instrument) {
        return agreeing("states", state, instrument);
    }

    private String agreeing(String section, AgreementState state, String instrument) {
        Map<String, Yaml> forms = words.value(section, state.word()).fields();
        Yaml form = forms.get(gender(instrument));
        return form == null ? forms.values().iterator().next().text() : form.text();
    }

    /** What happened to an instrument when it passed into a state: "was signed", "entered into force". */
    String passed(AgreementState state, String instrument) {
        return agreeing("passed", state, instrument);
    }

    /** What several parties did when they brought it into a state: "signed"; null where it is not told so. */
    @Nullable
    String did(AgreementState state) {
        Yaml verb = words.find("did", state.word());
        return verb == null ? null : verb.text();
    }

    /** The word for an instrument. */
    public String instrument(String instrument) {
        return words.strings("instruments", instrument).get(1);
    }

    /** The grammatical gender of an instrument's word. */
    String gender(String instrument) {
        return words.strings("instruments", instrument).get(0);
    }

    /**
     * The ministry of which articles speak in some language, by the section of the lexicon that names them: one, or several.
     *
     * @return null when the words name none that is known
     */
    @Nullable
    String ministry(List<String> told, boolean several) {
        String ministry = Ministries.of(told);
        return ministry == null ? null : words.strings("ministries", ministry).get(several ? 1 : 0);
    }

    /** The adjective for a number of years ("five-year"). */
    String lasting(int years) {
        return words.text("durations", String.valueOf(years), count("years", years));
    }

    /** The word for one or several undertakings of a kind. */
    public String commitment(String kind, long number) {
        return words.strings("commitments", kind).get(number == 1 ? 0 : 1);
    }

    /** The usual name of a state or organisation. */
    public String name(String code) {
        return names.bare(code);
    }

    /** The name of a state or organisation as a sentence begins with it. */
    public String nameWithArticle(String code) {
        return capitalised(names.with(List.of(names.of(code)), "the"));
    }

    /** The name of a place. */
    public String place(Place place) {
        return places.name(place);
    }

    /** Several places: those of one state together, with its name behind. */
    public String places(List<Place> many) {
        Map<String, Set<String>> byState = new LinkedHashMap<>();
        many.forEach(p ->
                byState.computeIfAbsent(p.country(), k -> new LinkedHashSet<>()).add(place(p)));
        return String.join(
                "; ",
                byState.entrySet().stream()
                        .map(e -> list(List.copyOf(e.getValue()))
                                + (e.getKey().isBlank() ? "" : " (" + name(e.getKey()) + ")"))
                        .toList());
    }

    /** Words in a row: "a, b and c". */
    public String list(List<String> items) {
        return names.list(items);
    }

    /** The name of a language. */
    public String languageName(String code) {
        return words.text("languages", code, code);
    }

    /** A date as exactly as it is known. */
    public String date(PartialDate date) {
        return date(date, "day", "month");
    }

    /** The same with the month cut short. */
    public String shortDate(PartialDate date) {
        return date(date, "short", "monthShort");
    }

    /** A day. */
    public String day(LocalDate day) {
        return format("day", day);
    }

    /** A day with the month cut short. */
    public String shortDay(LocalDate day) {
        return format("short", day);
    }

    /** The month of a day, cut short. */
    public String monthName(LocalDate day) {
        return format("monthName", day);
    }

    /** When something was, as it stands in a sentence: "on 2 March 2021", "in March 2021". */
    String on(PartialDate date) {
        return switch (date.value().length()) {
            case 4 -> word("on.year", "date", date(date));
            case 7 -> word("on.month", "date", date(date));
            default -> on(date.earliest());
        };
    }

    /** The same of a day. */
    String on(LocalDate day) {
        boolean vowel = words.strings("dates", "vowelDays").contains(String.valueOf(day.getDayOfMonth()));
        return word(vowel ? "on.dayVowel" : "on.day", "date", day(day));
    }

    /** A number in words where it is small, else in digits. */
    String spelled(long number) {
        return words.text("numbers", String.valueOf(number), number(number));
    }

    /** A noun phrase of that gender with the indefinite article. */
    String indefinite(String gender, String phrase) {
        return names.indefinite(gender, phrase);
    }

    /** A number with the digits grouped as the language does. */
    public String number(long number) {
        return String.format(locale, "%,d", number).replace('-', '\u2212');
    }

    /** What an event is, in a line without a verb: "Sanctions by the European Union on Belarus, Brussels". */
    public String headline(Event event) {
        List<Named> actors = names.of(event.actors());
        List<Named> others = new ArrayList<>(names.of(event.recipients()));
        others.removeAll(actors);
        Set<Named> all = new LinkedHashSet<>(actors);
        all.addAll(others);
        List<Named> states = event.parties().stream().map(names::of).toList();
        boolean together = event.mutual() && all.size() > 1;
        String line = Template.fill(template(event, together), (key, preposition) -> switch (key) {
            case "actors" -> known(actors, preposition);
            case "recipients" -> known(others, preposition);
            case "all" -> known(List.copyOf(all), preposition);
            case "states" -> known(states, preposition);
            default -> throw new LexiconException("lexicon/dossier: events know no {" + key + "}");
        });
        return capitalised(line.strip()) + (event.place() == null ? "" : ", " + place(event.place()));
    }

    /** All keys of the texts, sorted. */
    Set<String> keys(String section) {
        return new TreeSet<>(words.keys(section));
    }

    private String known(List<Named> list, @Nullable String preposition) {
        return list.isEmpty() ? "" : names.with(list, preposition);
    }

    private String template(Event event, boolean together) {
        Yaml forms =
                event.mode() == null ? null : words.find("events", event.type().name() + "." + event.mode());
        if (forms == null) {
            forms = words.value("events", event.type().name());
        }
        boolean within = event.parties().size() == 1 && forms.fields().containsKey("within");
        String key = together ? "together" : within ? "within" : "directed";
        Yaml form = forms.fields().get(key);
        if (form == null) {
            throw forms.error("'" + key + "' is missing");
        }
        return form.text();
    }

    private String value(@Nullable Object value, @Nullable String preposition) {
        if (value instanceof List<?> codes) {
            List<Named> named = codes.stream().map(c -> names.of((String) c)).toList();
            return named.isEmpty() ? "" : names.with(named, preposition);
        }
        return value == null ? "" : value.toString();
    }

    private String date(PartialDate date, String day, String month) {
        return switch (date.value().length()) {
            case 4 -> format("year", date.earliest());
            case 7 -> format(month, date.earliest());
            default -> format(day, date.earliest());
        };
    }

    private String format(String key, LocalDate day) {
        String first = day.getDayOfMonth() == 1 ? words.text("dates", key + "First", "") : "";
        if (!first.isEmpty()) {
            return DateTimeFormatter.ofPattern(first, locale).format(day);
        }
        return DateTimeFormatter.ofPattern(words.text("dates", key), locale).format(day);
    }

    /** The text as a sentence goes on with it. */
    static String uncapitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** The text as a sentence begins with it. */
    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
