package org.disgelo.time;

import java.util.BitSet;
import java.util.Map;

/**
 * How a language tells times: what {@code time.yaml} says, ready to be matched.
 *
 * @param vocabulary every word it asks for, with its number
 * @param longest length of the longest of them
 * @param times the templates, each telling the number of a {@link Meaning}
 * @param leads words before a time that tell how it bears on what happened: 0 since, 1 from, 2 until
 * @param counted words that make a number before them a number of things, no year
 * @param manner how the language writes
 * @param months the names of the months
 * @param weekdays the names of the days of the week
 */
record Grammar(
        Map<String, Integer> vocabulary,
        int longest,
        Group times,
        Group leads,
        BitSet counted,
        Manner manner,
        Group months,
        Group weekdays) {

    /**
     * How a language writes.
     *
     * @param capitalised months and days of the week have a capital, always
     * @param nounsCapitalised all nouns have
     * @param monthFirst in figures the month may stand before the day
     */
    record Manner(boolean capitalised, boolean nounsCapitalised, boolean monthFirst) {}

    /** The words of a text. */
    Words words(String text) {
        return new Words(text, vocabulary, longest);
    }
}
