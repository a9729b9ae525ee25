package org.disgelo.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.jspecify.annotations.Nullable;

/** Events as comma-separated values after RFC 4180; several parties are parted by semicolons. */
public final class EventCsv {

    /** The names of the columns. */
    public static final String HEADER =
            "id,date,datePrecision,type,mode,cameo,contexts,status,scope,actors,recipients,mutual,"
                    + "place,country,lat,lon,confidence,articles,article,start,end,quote,rule,origin";

    private EventCsv() {}

    /** An event of the store. */
    public static String line(StoredEvent stored) {
        Event event = stored.event();
        var date = event.date();
        var place = event.place();
        List<String> cells = new ArrayList<>();
        add(
                cells,
                event.id(),
                date == null ? null : date.value(),
                date == null ? null : date.precision().word());
        add(cells, event.type(), event.mode(), event.cameo(), String.join(";", event.contexts()));
        add(cells, event.status().word(), event.scope().word());
        add(cells, parties(event.actors()), parties(event.recipients()), event.mutual());
        add(cells, place == null ? null : place.name(), place == null ? null : place.country());
        add(cells, place == null ? null : place.lat(), place == null ? null : place.lon());
        add(cells, event.confidence(), stored.articles(), event.article());
        add(cells, event.evidence().start(), event.evidence().end());
        add(cells, event.evidence().text(), event.rule(), stored.origin().word());
        return String.join(",", cells);
    }

    private static void add(List<String> cells, @Nullable Object... values) {
        for (Object value : values) {
            cells.add(Csv.cell(value == null ? "" : value.toString()));
        }
    }

    /** For example {@code RUS;BLR-OPP}. */
    public static String parties(List<Actor> actors) {
        return actors.stream()
                .map(a -> a.sector() == null ? a.code() : a.code() + "-" + a.sector())
                .distinct()
                .collect(Collectors.joining(";"));
    }
}
