package org.disgelo.time;

import java.util.Locale;

/** How a phrase tells its time. Each is a key of {@code time.yaml}, in lower case and with hyphens. */
enum Meaning {
    /** The time itself: '2 March 2021', 'in 2014', 'on Tuesday'. */
    TOLD,
    /** As TOLD, unless the word behind shows a number of things or a name: 'the 2015 deal', not 'the 2015 soldiers'. */
    WEAK,
    /** The latest before the day of publication: 'last August', 'last week'. */
    LAST,
    /** The one that holds the day of publication: 'this year'. */
    THIS,
    /** The first after the day of publication. */
    NEXT,
    /** The first after what was told before: 'the following day'. */
    FOLLOWING,
    /** The latest before what was told before: 'the previous month'. */
    PREVIOUS,
    /** What was told before: 'that day', 'of the same year'. */
    SAME,
    /** So long before the day of publication. */
    AGO,
    /** So long after the day of publication. */
    AHEAD,
    /** So long after the day of publication, if of a time to come; else how long it took: 'in five years'. */
    AHEAD_OR_LONG,
    /** So long after what was told before: 'three days later'. */
    LATER,
    /** So long before what was told before. */
    EARLIER,
    /** What comes behind was so long before what was told: 'three days after the attack'. */
    AFTER_WHAT,
    /** What comes behind was so long after what was told: 'three days before the vote'. */
    BEFORE_WHAT,
    /** At most so long after: 'within two months'. */
    WITHIN,
    /** Since so long: 'for two years now', 'seit zwei Jahren'. */
    LASTING,
    /** How long something lasts. */
    DURATION,
    /** How often something happens. */
    FREQUENCY,
    /** A time too wide to date by: 'the 1990s'. */
    ERA,
    /** From one time to another. */
    PERIOD,
    /** No time at all, though it looks like one: 'flight 1990'. */
    NEVER;

    private static final Meaning[] ALL = values();

    /** A year told by this relation, as the number that a slot holds. */
    int asYear() {
        return -1 - index();
    }

    /** The relation that a slot's negative number stands for. */
    static Meaning ofYear(int code) {
        return ALL[-1 - code];
    }

    /** The meaning with this number. */
    static Meaning at(int index) {
        return ALL[index];
    }

    @SuppressWarnings("EnumOrdinal") // a template's number, which lives no longer than the grammar
    int index() {
        return ordinal();
    }

    /** Whether it counts from or to a day, so that a phrase must tell how far. */
    boolean needsAmount() {
        return switch (this) {
            case AGO, AHEAD, AHEAD_OR_LONG, LATER, EARLIER, AFTER_WHAT, BEFORE_WHAT, WITHIN, LASTING -> true;
            default -> false;
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
