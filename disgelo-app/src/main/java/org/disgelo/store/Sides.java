package org.disgelo.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;

/**
 * Who acts upon whom, in one word for the column {@code sides}: {@code |RUS|MIL+|RUS|>|LBN|REB/Hezbollah} is the military and the
 * government of Russia towards an armed group. A party is found by its code between bars, and few different words make a column
 * that is scanned fast.
 *
 * @param actors who acts
 * @param recipients who is acted upon
 */
record Sides(List<Actor> actors, List<Actor> recipients) {

    private static final String BAR = "|";

    /** The word of an event. */
    static String word(Event event) {
        return word(event.actors()) + ">" + word(event.recipients());
    }

    private static String word(List<Actor> actors) {
        Set<String> words = new LinkedHashSet<>();
        actors.forEach(a -> words.add(mark(a.code())
                + (a.sector() == null ? "" : plain(a.sector()))
                + (a.group() == null ? "" : "/" + plain(a.group()))));
        return String.join("+", words);
    }

    /** Without the marks that have a meaning here. */
    private static String plain(String name) {
        return name.replaceAll("[|+>/]", " ");
    }

    /** What stands in a word where this party takes part. */
    static String mark(String code) {
        return BAR + plain(code) + BAR;
    }

    /** The parties of a word; who spoke for them by name is not known. */
    static Sides of(String word) {
        int middle = word.indexOf('>');
        return new Sides(actors(word.substring(0, middle)), actors(word.substring(middle + 1)));
    }

    private static List<Actor> actors(String side) {
        List<Actor> actors = new ArrayList<>();
        for (String word : side.split("\\+", -1)) {
            int end = word.lastIndexOf('|');
            if (end > 0) {
                int group = word.indexOf('/', end);
                String sector = word.substring(end + 1, group < 0 ? word.length() : group);
                actors.add(new Actor(
                        word.substring(1, end),
                        sector.isEmpty() ? null : sector,
                        group < 0 ? null : word.substring(group + 1),
                        null,
                        0,
                        0));
            }
        }
        return List.copyOf(actors);
    }
}
