package org.disgelo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.jspecify.annotations.Nullable;

/** Joins the rows of an action, one for each telling, into the event: the most certain telling comes first. */
final class StoredEvents implements Rows.Reading<StoredEvent> {

    private boolean begun;
    private boolean onRow;

    @Override
    public @Nullable StoredEvent next(ResultSet rows) throws SQLException {
        if (!begun) {
            begun = true;
            onRow = rows.next();
        }
        if (!onRow) {
            return null;
        }
        String id = rows.getString(1);
        Event telling = EventJsonReader.read(rows.getString(2));
        Origin origin = Origin.of(rows.getString(7));
        List<Evidence> evidences = new ArrayList<>();
        while (onRow && id.equals(rows.getString(1))) {
            evidences.add(new Evidence(rows.getString(3), rows.getInt(4), rows.getInt(5), rows.getString(6)));
            onRow = rows.next();
        }
        evidences.sort(Comparator.comparing(Evidence::article)
                .thenComparingInt(Evidence::start)
                .thenComparingInt(Evidence::end));
        return new StoredEvent(withId(telling, id), evidences, origin);
    }

    private static Event withId(Event telling, String id) {
        return new Event(
                id,
                telling.article(),
                telling.language(),
                telling.type(),
                telling.mode(),
                telling.cameo(),
                telling.contexts(),
                telling.actors(),
                telling.recipients(),
                telling.mutual(),
                telling.date(),
                telling.status(),
                telling.scope(),
                telling.place(),
                telling.evidence(),
                telling.confidence(),
                telling.rule());
    }
}
