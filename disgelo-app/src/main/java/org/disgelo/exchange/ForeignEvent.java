package org.disgelo.exchange;

import java.time.LocalDate;
import java.util.List;
import org.disgelo.event.Actor;
import org.disgelo.event.Place;
import org.disgelo.ontology.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One row of another system, understood as far as our words go.
 *
 * @param id the system's own id; blank when it gives none
 * @param day when
 * @param action what was done
 * @param source who acts, or null when it is nobody we know
 * @param target who is acted upon, or null
 * @param place where, or null
 * @param url of the article, or null
 * @param publisher of the article, or null
 */
record ForeignEvent(
        String id,
        LocalDate day,
        Action action,
        @Nullable Actor source,
        @Nullable Actor target,
        @Nullable Place place,
        @Nullable String url,
        @Nullable String publisher) {

    /**
     * What was done.
     *
     * @param type PLOVER type; null for what has none (CAMEO 01, statements)
     * @param mode our or PLOVER's finer word, or null
     * @param cameo CAMEO code, or null
     * @param contexts sorted
     */
    record Action(
            @Nullable EventType type,
            @Nullable String mode,
            @Nullable String cameo,
            List<String> contexts) {

        Action {
            contexts = contexts.stream().sorted().distinct().toList();
        }
    }
}
