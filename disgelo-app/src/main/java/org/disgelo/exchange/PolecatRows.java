package org.disgelo.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Place;
import org.disgelo.ontology.EventType;
import org.disgelo.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/** The columns of POLECAT; see {@link PolecatLayout}. What we do not have stays empty. */
public final class PolecatRows extends ForeignRows {

    @Override
    public Optional<String> header() {
        return Optional.of(String.join("\t", PolecatLayout.COLUMNS));
    }

    @Override
    String row(StoredEvent stored, LocalDate day, int pair, @Nullable Actor source, @Nullable Actor target) {
        Event event = stored.event();
        Map<String, String> cells = new HashMap<>();
        cells.put("Event ID", pair == 0 ? event.id() : event.id() + "-" + pair);
        cells.put("Event Date", day.toString());
        cells.put("Event Type", event.type().name());
        cells.put("Event Mode", cell(event.mode()));
        cells.put("Quad Code", quadCode(event.type()));
        cells.put("Contexts", String.join(";", event.contexts()));
        actor(cells, "Actor", source);
        actor(cells, "Recipient", target);
        Place place = event.place();
        if (place != null) {
            cells.put("Placename", cell(place.name()));
            cells.put("Country", place.country());
            cells.put("Latitude", Double.toString(place.lat()));
            cells.put("Longitude", Double.toString(place.lon()));
        }
        cells.put("Language", event.language());
        return PolecatLayout.COLUMNS.stream()
                .map(column -> cells.getOrDefault(column, ""))
                .collect(Collectors.joining("\t"));
    }

    private static void actor(Map<String, String> cells, String side, @Nullable Actor actor) {
        if (actor != null) {
            cells.put(side + " Name", cell(actor.name() == null ? actor.code() : actor.name()));
            cells.put(side + " Country", actor.code());
            cells.put("Primary " + side + " Sector", cell(actor.sector()));
            cells.put(side + " Sectors", cell(actor.sector()));
        }
    }

    /** PLOVER's four classes: words and deeds of cooperation, words and deeds of conflict. */
    private static String quadCode(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE -> "V-COOP";
            case COOPERATE, AID, RETREAT -> "M-COOP";
            case REQUEST, ACCUSE, REJECT, THREATEN -> "V-CONF";
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "M-CONF";
        };
    }
}
