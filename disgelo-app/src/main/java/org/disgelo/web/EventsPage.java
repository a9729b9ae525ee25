package org.disgelo.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.event.Event;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.page.Markup;
import org.disgelo.store.Cursor;
import org.disgelo.store.EventPages;
import org.disgelo.store.EventPages.Grouping;
import org.disgelo.store.EventQuery;
import org.disgelo.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Events in a table, with filters, two charts and downloads. */
final class EventsPage {

    private static final int SHOWN = 50;

    private final Desk desk;

    EventsPage(Desk desk) {
        this.desk = desk;
    }

    private record Shown(EventPages.Page page, Map<String, Long> types, Map<String, Long> years) {
        long all() {
            return types.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    void show(Context request) {
        Set<String> names = new TreeSet<>(EventFilters.NAMES);
        names.addAll(List.of("cursor", "lang"));
        QueryWords words = new QueryWords(request, names);
        EventQuery query = EventFilters.query(words, desk.pipeline());
        String word = words.text("cursor");
        Cursor from = word == null ? null : Cursor.of(word);
        Sheet sheet = Sheet.of(request);
        desk.answers().page(request, sheet.language(), () -> {
            Shown shown = desk.ask(s -> new Shown(
                    s.pages().newest(query, from, SHOWN),
                    s.pages().counts(query, Grouping.TYPE),
                    s.pages().counts(query, Grouping.YEAR)));
            return sheet.text("events", sheet.word("events"), null, page -> {
                String title = query.party() != null
                        ? sheet.prose().name(query.party())
                        : query.dyad() != null
                                ? sheet.prose().name(query.dyad().first()) + " – "
                                        + sheet.prose().name(query.dyad().second())
                                : sheet.word("events.title");
                sheet.mast(page, title, sheet.word("events.dek", sheet.prose().number(shown.all())));
                filters(sheet, page, words);
                charts(sheet, page, shown);
                table(sheet, page, shown.page());
                ways(sheet, page, shown.page(), words);
            });
        });
    }

    private void filters(Sheet sheet, Markup page, QueryWords words) {
        page.open("form", "class", "filters", "action", "/events").line();
        field(sheet, page, "dyad", String.join(",", words.list("dyad")), "RUS,BLR");
        field(sheet, page, "actor", words.text("actor"), "ITA");
        choice(
                page,
                "type",
                sheet.word("events.type"),
                words.text("type"),
                options(
                        sheet,
                        List.of(EventType.values()).stream().map(Enum::name).toList(),
                        ""));
        choice(
                page,
                "status",
                sheet.word("events.status"),
                words.text("status"),
                options(
                        sheet,
                        List.of(Status.values()).stream().map(Status::word).toList(),
                        "status."));
        field(sheet, page, "from", words.text("from"), "YYYY-MM-DD");
        field(sheet, page, "to", words.text("to"), "YYYY-MM-DD");
        field(sheet, page, "country", words.text("country"), "BLR");
        field(sheet, page, "place", words.text("place"), "Minsk");
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("", sheet.word("events.any"));
        desk.pipeline().languages().forEach(l -> languages.put(l, sheet.prose().languageName(l)));
        choice(page, "language", sheet.word("events.language"), words.text("language"), languages);
        field(sheet, page, "source", words.text("source"), null);
        page.open("p", "class", "ways").element("button", sheet.word("events.filter"), "type", "submit");
        page.element("a", sheet.word("events.clear"), "href", "/events")
                .close("p")
                .close("form")
                .line();
    }

    private static Map<String, String> options(Sheet sheet, List<String> values, String prefix) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", sheet.word("events.any"));
        values.forEach(v -> options.put(v, prefix.isEmpty() ? v : sheet.word(prefix + v)));
        return options;
    }

    private static void field(Sheet sheet, Markup page, String name, @Nullable String value, @Nullable String example) {
        page.open("p").element("label", sheet.word("events." + name), "for", "f-" + name);
        page.open("input", "id", "f-" + name, "name", name, "value", value, "placeholder", example);
        page.close("p");
    }

    static void choice(Markup page, String name, String label, @Nullable String chosen, Map<String, String> options) {
        page.open("p").element("label", label, "for", "f-" + name);
        page.open("select", "id", "f-" + name, "name", name);
        options.forEach((value, text) -> page.element(
                "option",
                text,
                "value",
                value,
                "selected",
                value.equalsIgnoreCase(chosen == null ? "" : chosen) ? "" : null));
        page.close("select").close("p");
    }

    private static void charts(Sheet sheet, Markup page, Shown shown) {
        if (shown.types().isEmpty()) {
            return;
        }
        page.open("div", "class", "charts");
        CountChart chart = new CountChart(sheet);
        chart.bars(page, sheet.word("events.byType"), sheet.word("col.type"), shown.types());
        chart.columns(page, sheet.word("events.byTime"), sheet.word("col.date"), shown.years());
        page.close("div").line();
    }

    private static void table(Sheet sheet, Markup page, EventPages.Page events) {
        if (events.events().isEmpty()) {
            page.element("p", sheet.word("events.none"), "class", "none");
            return;
        }
        page.open("table", "class", "events").open("thead").open("tr");
        for (String column : List.of("col.date", "col.event", "col.words", "col.articles")) {
            page.element("th", sheet.word(column), "scope", "col");
        }
        page.close("tr").close("thead").open("tbody").line();
        for (StoredEvent stored : events.events()) {
            Event event = stored.event();
            page.open("tr", "class", event.type().isCooperative() ? "cooperation" : "conflict");
            String when = event.date() == null
                    ? sheet.word("events.undated")
                    : sheet.prose().shortDate(event.date());
            page.element("td", when, "class", "when").open("td");
            page.element("a", sheet.prose().headline(event), "href", DeskLinks.LINKS.event(event.id()));
            page.element("span", event.type().name(), "class", "tag");
            if (event.status() != Status.ACTUAL) {
                page.element("span", sheet.word("status." + event.status().word()), "class", "tag");
            }
            page.close("td").open("td").open("a", "href", DeskLinks.LINKS.article(event.evidence()));
            page.element(
                    "q", clipped(event.evidence().text()), "class", "excerpt", "lang", event.language(), "dir", "auto");
            page.close("a").close("td");
            page.element("td", String.valueOf(stored.articles()), "class", "number")
                    .close("tr")
                    .line();
        }
        page.close("tbody").close("table").line();
    }

    private static String clipped(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ");
        return line.length() <= 200 ? line : line.substring(0, 200) + " …";
    }

    private static void ways(Sheet sheet, Markup page, EventPages.Page events, QueryWords words) {
        page.open("p", "class", "ways");
        Cursor next = events.next();
        if (next != null) {
            page.element(
                    "a", sheet.word("events.next"), "href", sheet.addressWith("cursor", next.word()), "rel", "next");
        }
        StringBuilder filters = new StringBuilder();
        for (String name : EventFilters.NAMES.stream().sorted().toList()) {
            String value = String.join(",", words.list(name));
            if (!value.isEmpty()) {
                filters.append(filters.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(Sheet.encoded(value));
            }
        }
        page.element("span", sheet.word("events.download") + ":");
        page.element("a", "CSV", "href", "/api/v1/events.csv" + filters);
        page.element("a", "JSONL", "href", "/api/v1/events.jsonl" + filters)
                .close("p")
                .line();
    }
}
