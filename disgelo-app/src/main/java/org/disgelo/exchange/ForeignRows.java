package org.disgelo.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.disgelo.event.Actor;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Event;
import org.disgelo.event.Status;
import org.disgelo.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Our events in the columns of another system, which knows one actor and one recipient a row: an event of several parties becomes
 * a row for each pair. Left out is what these systems have no word for: what is planned or denied, and what is not known to the
 * day.
 */
public abstract sealed class ForeignRows permits GdeltRows, PolecatRows {

    private int leftOut;

    /** The first line that names the columns, if the layout has one. */
    public abstract Optional<String> header();

    /** One row. */
    abstract String row(StoredEvent stored, LocalDate day, int pair, @Nullable Actor source, @Nullable Actor target);

    /** The rows of an event, each as a line; none when it is left out. */
    public final List<String> of(StoredEvent stored) {
        Event event = stored.event();
        if (event.status() != Status.ACTUAL
                || event.date() == null
                || event.date().precision() != DatePrecision.DAY) {
            leftOut++;
            return List.of();
        }
        LocalDate day = event.date().earliest();
        List<String> rows = new ArrayList<>();
        for (Actor source : orNobody(event.actors())) {
            for (Actor target : orNobody(event.recipients())) {
                if (!event.mutual()
                        || source == null
                        || target == null
                        || !source.code().equals(target.code())) {
                    rows.add(row(stored, day, rows.size(), source, target));
                }
            }
        }
        return rows;
    }

    /** How many events were left out so far. */
    public final int leftOut() {
        return leftOut;
    }

    private static List<@Nullable Actor> orNobody(List<Actor> actors) {
        return actors.isEmpty() ? Arrays.asList((Actor) null) : List.copyOf(actors);
    }

    /** No tab and no line end may stand in a cell. */
    static String cell(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
