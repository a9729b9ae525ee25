package org.disgelo.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Yaml;

/** Reads {@code time.yaml} key by key. */
final class GrammarReader {

    private static final Set<String> KEYS = Set.of(
            "capitalised",
            "nounsCapitalised",
            "monthFirst",
            "sets",
            "numbers",
            "ordinals",
            "numberJoiners",
            "daySuffixes",
            "yearSuffixes",
            "months",
            "weekdays",
            "seasons",
            "units",
            "pluralUnits",
            "divisions",
            "holidays",
            "amounts",
            "years",
            "leads",
            "counted",
            "times");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> DIVISIONS = List.of("quarter", "half");
    private static final List<String> LEADS = List.of("since", "from", "until");
    private static final int EASTER = 0;

    private final Yaml source;
    private final Map<String, Yaml> fields;
    private final GroupReader groups = new GroupReader();

    private GrammarReader(Yaml source) {
        this.source = source;
        fields = source.fields(KEYS);
    }

    /**
     * The grammar of a language's expressions of time.
     *
     * @throws org.disgelo.lexicon.LexiconException if there is none or it is broken
     */
    static Grammar read(String language) {
        return new GrammarReader(LexiconSource.yaml(language + "/time.yaml")).grammar();
    }

    private Grammar grammar() {
        numerals();
        if (fields.containsKey("sets")) {
            field("sets").fields().forEach((name, words) -> groups.name("$" + name, groups.indexed(List.of(words), 0)));
        }
        Group months = named("month", counted("months", 12));
        Group weekdays = named("weekday", counted("weekdays", 7));
        named("season", keyed("seasons", SEASONS));
        named("division", keyed("divisions", DIVISIONS));
        List<String> units = Stream.of(Unit.values())
                .map(u -> u.name().toLowerCase(Locale.ROOT))
                .toList();
        groups.name("unit", groups.indexed(keyed("units", units), 0));
        List<Yaml> plurals = keyed("pluralUnits", units);
        groups.name("plurals", groups.indexed(plurals, 0));
        Group both = groups.indexed(keyed("units", units), 0);
        for (int i = 0; i < plurals.size(); i++) {
            int value = i;
            groups.add(both, slots -> value, plurals.get(i));
        }
        groups.name("units", both);
        holidays();
        amounts();
        years();
        Group times = groups.group();
        field("times").fields().forEach((key, templates) -> {
            Meaning meaning = meaning(key, templates);
            for (Yaml template : templates.items()) {
                if (meaning.needsAmount()
                        && !template.text().contains("amount")
                        && !template.text().contains("{number}")) {
                    throw template.error("'" + template.text() + "' tells no {amount}");
                }
            }
            groups.add(times, slots -> meaning.index(), templates);
        });
        Group leads = leads();
        var counted = groups.ids(Yaml.strings(fields.get("counted")));
        groups.close();
        Map<String, Integer> vocabulary = Map.copyOf(groups.vocabulary());
        int longest =
                vocabulary.keySet().stream().mapToInt(String::length).max().orElse(0);
        return new Grammar(
                vocabulary,
                longest,
                times,
                leads,
                counted,
                new Grammar.Manner(flag("capitalised"), flag("nounsCapitalised"), flag("monthFirst")),
                months,
                weekdays);
    }

    private void numerals() {
        Numeral.Table table = new Numeral.Table(
                numbers("numbers"),
                numbers("ordinals"),
                groups.ids(Yaml.strings(fields.get("numberJoiners"))),
                suffixes("daySuffixes"),
                suffixes("yearSuffixes"));
        groups.name("number", new Numeral(Numeral.Kind.NUMBER, table));
        groups.name("day", new Numeral(Numeral.Kind.DAY, table));
        groups.name("nth", new Numeral(Numeral.Kind.NTH, table));
        groups.name("dth", new Numeral(Numeral.Kind.DTH, table));
        groups.name("digits", new Numeral(Numeral.Kind.DIGITS, table));
        groups.name("yyyy", new Numeral(Numeral.Kind.YEAR, table));
        groups.name("yyyyth", new Numeral(Numeral.Kind.YEARTH, table));
        groups.name("yy", new Numeral(Numeral.Kind.SHORTYEAR, table));
    }

    private Map<Integer, Integer> numbers(String key) {
        Map<Integer, Integer> numbers = new HashMap<>();
        field(key).fields().forEach((number, words) -> {
            int value = (int) number(number, words);
            words.strings().forEach(w -> numbers.put(groups.id(w), value));
        });
        return Map.copyOf(numbers);
    }

    private static double number(String key, Yaml at) {
        try {
            return Double.parseDouble(key);
        } catch (NumberFormatException e) {
            throw new LexiconException(
                    at.error("expected a number, not '" + key + "'").getMessage(), e);
        }
    }

    private List<List<Integer>> suffixes(String key) {
        List<List<Integer>> suffixes = new ArrayList<>();
        for (String suffix : Yaml.strings(fields.get(key))) {
            suffixes.add(GroupReader.pieces(suffix).stream().map(groups::id).toList());
        }
        return suffixes;
    }

    private Group named(String name, List<Yaml> lists) {
        Group group = groups.indexed(lists, 1);
        groups.name(name, group);
        return group;
    }

    /** The lists of a field that must hold so many. */
    private List<Yaml> counted(String key, int count) {
        List<Yaml> lists = field(key).items();
        if (lists.size() != count) {
            throw field(key).error(key + ": " + count + " expected, not " + lists.size());
        }
        return lists;
    }

    /** The lists of a field that has these keys and no others, in their order. */
    private List<Yaml> keyed(String key, List<String> names) {
        Map<String, Yaml> lists = field(key).fields(Set.copyOf(names));
        Yaml none = Yaml.none(source.file());
        return names.stream().map(n -> lists.getOrDefault(n, none)).toList();
    }

    private void holidays() {
        Group holidays = groups.group();
        if (fields.containsKey("holidays")) {
            field("holidays").fields().forEach((day, templates) -> {
                int value = day.equals("easter") ? EASTER : monthAndDay(day, templates);
                groups.add(holidays, slots -> value, templates);
            });
        }
        groups.name("holiday", holidays);
    }

    private static int monthAndDay(String day, Yaml at) {
        if (!day.matches("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")) {
            throw at.error("'" + day + "' is neither easter nor a month and a day as 12-25");
        }
        return Integer.parseInt(day.substring(0, 2)) * 100 + Integer.parseInt(day.substring(3));
    }

    private void amounts() {
        Group amounts = groups.group();
        field("amounts").fields().forEach((key, templates) -> {
            Entry.Value value =
                    switch (key) {
                        case "counted" -> slots -> packed(2 * slots.get(Slot.NUMBER), slots);
                        case "counted-and-half" -> slots -> packed(2 * slots.get(Slot.NUMBER) + 1, slots);
                        case "some" -> slots -> packed(Amount.SOME, slots);
                        default -> {
                            int halves = (int) Math.round(2 * number(key, templates));
                            yield slots -> packed(halves, slots);
                        }
                    };
            groups.add(amounts, value, templates);
        });
        groups.name("amount", amounts);
    }

    private static int packed(int halves, Slots slots) {
        return new Amount(halves, Unit.at(slots.get(Slot.UNIT))).packed();
    }

    private void years() {
        Group years = groups.group();
        field("years").fields().forEach((key, templates) -> {
            Meaning meaning = meaning(key, templates);
            boolean told = meaning == Meaning.TOLD;
            groups.add(years, slots -> told ? slots.get(Slot.YEAR) : meaning.asYear(), templates);
        });
        groups.name("year", years);
    }

    private Group leads() {
        Group leads = groups.group();
        if (fields.containsKey("leads")) {
            field("leads").fields(Set.copyOf(LEADS)).forEach((key, templates) -> {
                int index = LEADS.indexOf(key);
                groups.add(leads, slots -> index, templates);
            });
        }
        return leads;
    }

    private static Meaning meaning(String key, Yaml at) {
        for (Meaning meaning : Meaning.values()) {
            if (meaning.key().equals(key)) {
                return meaning;
            }
        }
        throw at.error("unknown key '" + key + "'");
    }

    private boolean flag(String key) {
        return fields.containsKey(key) && field(key).bool();
    }

    private Yaml field(String key) {
        Yaml field = fields.get(key);
        if (field == null) {
            throw source.error("'" + key + "' is missing");
        }
        return field;
    }
}
