package org.disgelo.cli;

import java.util.Locale;
import org.disgelo.event.Event;
import org.disgelo.store.EventCsv;
import org.disgelo.store.StoredEvent;

/** An event in one line of a terminal. */
final class EventRow {

    private EventRow() {}

    static String of(StoredEvent stored, int width) {
        Event event = stored.event();
        String who =
                EventCsv.parties(event.actors()) + (event.mutual() ? "" : " > " + EventCsv.parties(event.recipients()));
        String fixed = String.format(
                Locale.ROOT,
                "%-10s  %-9s  %-7s  %-20s  %3dx  ",
                event.date() == null ? "-" : event.date().value(),
                event.type(),
                event.status().word(),
                who,
                stored.articles());
        String quote = event.evidence().text().replaceAll("\\s+", " ");
        int room = Math.max(20, width - fixed.length());
        return fixed + (quote.length() <= room ? quote : quote.substring(0, room - 1) + "…");
    }
}
