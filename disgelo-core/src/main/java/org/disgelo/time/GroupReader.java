package org.disgelo.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disgelo.lexicon.Yaml;
import org.disgelo.time.Node.Step;

/** Reads templates into groups, and gathers the vocabulary of their words. */
final class GroupReader {

    /** The slots that templates name, each with the part that fills it. */
    private static final Map<String, Slot> SLOTS = Map.ofEntries(
            Map.entry("weekday", Slot.WEEKDAY),
            Map.entry("day", Slot.DAY),
            Map.entry("nth", Slot.DAY),
            Map.entry("digits", Slot.DAY),
            Map.entry("dth", Slot.DAY),
            Map.entry("month", Slot.MONTH),
            Map.entry("year", Slot.YEAR),
            Map.entry("yyyy", Slot.YEAR),
            Map.entry("yyyyth", Slot.YEAR),
            Map.entry("season", Slot.SEASON),
            Map.entry("holiday", Slot.HOLIDAY),
            Map.entry("unit", Slot.UNIT),
            Map.entry("units", Slot.UNIT),
            Map.entry("plurals", Slot.UNIT),
            Map.entry("amount", Slot.AMOUNT),
            Map.entry("division", Slot.DIVISION),
            Map.entry("number", Slot.NUMBER),
            Map.entry("day2", Slot.DAY2),
            Map.entry("month2", Slot.MONTH2),
            Map.entry("year2", Slot.YEAR2),
            Map.entry("yyyy2", Slot.YEAR2),
            Map.entry("yy", Slot.YEAR2));

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final Map<String, Part> parts = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();

    Map<String, Integer> vocabulary() {
        return vocabulary;
    }

    /** Gives a name to a part: of a slot ('month') or of a set ('$the'). */
    void name(String name, Part part) {
        parts.put(name, part);
    }

    /** A new group; the templates of its parts must be read before its own. */
    Group group() {
        Group group = new Group();
        groups.add(group);
        return group;
    }

    /** A group whose templates have the index of their list as value. */
    Group indexed(List<Yaml> lists, int first) {
        Group group = group();
        for (int i = 0; i < lists.size(); i++) {
            int value = i + first;
            add(group, slots -> value, lists.get(i));
        }
        return group;
    }

    /** Lets the groups know which words open them, now that all are known. */
    void close() {
        groups.forEach(g -> g.close(vocabulary.size()));
    }

    /** Adds templates that tell this to a group. */
    void add(Group group, Entry.Value value, Yaml templates) {
        for (Yaml template : templates.items()) {
            for (List<String> way : Template.expand(template)) {
                Map<Slot, Integer> givens = new EnumMap<>(Slot.class);
                Node node = group.root();
                boolean begun = false;
                for (String element : way) {
                    if (element.startsWith("{") && element.contains("=")) {
                        give(element, template, givens);
                        continue;
                    }
                    String name = element.equals("^") && begun ? "^2" : element;
                    begun |= element.equals("^");
                    for (String piece : pieces(name)) {
                        node = node.then(piece, p -> step(p, template));
                    }
                }
                node.end(group.entry(value, Map.copyOf(givens)));
            }
        }
    }

    /** Words of the vocabulary by their numbers. */
    BitSet ids(List<String> words) {
        BitSet ids = new BitSet();
        words.forEach(w -> ids.set(id(w)));
        return ids;
    }

    /** The number of a word, a new one if need be. */
    int id(String word) {
        String plain = Words.plain(word.toLowerCase(Locale.ROOT));
        Integer known = vocabulary.putIfAbsent(plain, vocabulary.size());
        return known == null ? vocabulary.size() - 1 : known;
    }

    /** The words and marks of an element that is written as one: 'mid-' is two. */
    static List<String> pieces(String element) {
        boolean special = element.startsWith("$") || element.startsWith("{") || element.startsWith("^");
        if (special || element.contains("|")) {
            return List.of(element);
        }
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at < element.length()) {
            int end = at;
            while (end < element.length() && Character.isLetterOrDigit(element.charAt(end))) {
                end++;
            }
            boolean elided = end > at && end == element.length() - 1 && element.charAt(end) == '\'';
            boolean suffix = end == at && element.charAt(at) == '\'' && at + 1 < element.length();
            end = elided || suffix ? element.length() : Math.max(end, at + 1);
            pieces.add(element.substring(at, end));
            at = end;
        }
        return pieces;
    }

    private Step step(String piece, Yaml template) {
        if (piece.equals("^")) {
            return new Step.Begin();
        }
        if (piece.equals("^2")) {
            return new Step.End();
        }
        if (piece.startsWith("$") && piece.length() > 1) {
            return new Step.Filled(part(piece, template), null);
        }
        if (piece.startsWith("{") && piece.endsWith("}")) {
            return filled(piece.substring(1, piece.length() - 1), template);
        }
        BitSet words = new BitSet();
        for (String word : piece.split("\\|")) {
            if (word.isEmpty() || pieces(word).size() != 1) {
                throw template.error("'" + word + "' in '" + template.text() + "' is not one word");
            }
            words.set(id(word));
        }
        return new Step.Word(words);
    }

    private Step filled(String name, Yaml template) {
        String part = name.equals("yyyy2") || name.endsWith("2") ? name.substring(0, name.length() - 1) : name;
        return new Step.Filled(part(part, template), slot(name, template));
    }

    private static void give(String element, Yaml template, Map<Slot, Integer> givens) {
        int equals = element.indexOf('=');
        Slot slot = slot(element.substring(1, equals), template);
        String value = element.substring(equals + 1, element.length() - 1);
        try {
            givens.put(
                    slot,
                    switch (slot) {
                        case UNIT ->
                            Unit.valueOf(value.toUpperCase(Locale.ROOT)).index();
                        case AMOUNT -> amount(value).packed();
                        default -> Integer.parseInt(value);
                    });
        } catch (IllegalArgumentException e) {
            throw template.error("'" + element + "' in '" + template.text() + "' is no value of " + slot);
        }
    }

    /** '1day', '1.5week'. */
    private static Amount amount(String value) {
        int end = 0;
        while (end < value.length() && !Character.isLetter(value.charAt(end))) {
            end++;
        }
        int halves = (int) Math.round(2 * Double.parseDouble(value.substring(0, end)));
        return new Amount(halves, Unit.valueOf(value.substring(end).toUpperCase(Locale.ROOT)));
    }

    private static Slot slot(String name, Yaml template) {
        Slot slot = SLOTS.get(name);
        if (slot == null) {
            throw template.error("unknown slot '" + name + "' in '" + template.text() + "'");
        }
        return slot;
    }

    private Part part(String name, Yaml template) {
        Part part = parts.get(name);
        if (part == null) {
            throw template.error("'" + name + "' in '" + template.text() + "' is not known before it");
        }
        return part;
    }
}
