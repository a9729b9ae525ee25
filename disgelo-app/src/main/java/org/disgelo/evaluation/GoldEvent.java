package org.disgelo.evaluation;

import java.util.Set;
import org.disgelo.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event as an annotator sees it.
 *
 * @param type PLOVER type
 * @param sources codes of those who act, people and groups under the code of their state
 * @param targets codes of those acted upon
 * @param mutual whether the sides do not matter
 * @param status actual, planned or denied
 * @param scope interstate or domestic; null where the gold does not say
 * @param date ISO date or the known part of it; null when it is not compared
 * @param quote the words; empty where the gold marks lines only
 */
record GoldEvent(
        String type,
        Set<String> sources,
        Set<String> targets,
        boolean mutual,
        String status,
        @Nullable String scope,
        @Nullable String date,
        String quote) {

    /** What was coded in one language, as gold for another. */
    static GoldEvent of(Event event) {
        return new GoldEvent(
                event.type().name(),
                Likeness.codes(event.actors()),
                Likeness.codes(event.recipients()),
                event.mutual(),
                event.status().word(),
                event.scope().word(),
                event.date() == null ? null : event.date().value(),
                event.evidence().text());
    }
}
