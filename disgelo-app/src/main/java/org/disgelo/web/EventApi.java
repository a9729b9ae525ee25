package org.disgelo.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.disgelo.store.Cursor;
import org.disgelo.store.EventCsv;
import org.disgelo.store.EventJson;
import org.disgelo.store.EventPages;
import org.disgelo.store.EventPages.Grouping;
import org.disgelo.store.EventQuery;
import org.disgelo.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Events: lists, single ones, counts, downloads. */
final class EventApi {

    static final int USUAL = 50;
    static final int MOST = 500;

    /** Events that a download reads at once; between two batches it holds neither the store nor much memory. */
    private static final int BATCH = 2000;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Desk desk;

    EventApi(Desk desk) {
        this.desk = desk;
    }

    private static Set<String> filtersAnd(String... more) {
        Set<String> names = new TreeSet<>(EventFilters.NAMES);
        names.addAll(Set.of(more));
        return names;
    }

    void list(Context request) {
        QueryWords words = new QueryWords(request, filtersAnd("limit", "cursor"));
        EventQuery query = EventFilters.query(words, desk.pipeline());
        int limit = words.number("limit", USUAL, 1, MOST);
        Cursor from = cursor(words.text("cursor"));
        desk.answers().json(request, () -> {
            EventPages.Page page = desk.ask(s -> s.pages().newest(query, from, limit));
            ObjectNode json = NODES.objectNode();
            ArrayNode items = json.putArray("items");
            page.events().forEach(e -> items.addRawValue(raw(e)));
            json.put("next", page.next() == null ? null : page.next().word());
            return json;
        });
    }

    private static @Nullable Cursor cursor(@Nullable String word) {
        try {
            return word == null ? null : Cursor.of(word);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest(String.valueOf(e.getMessage()));
        }
    }

    void one(Context request) {
        String id = request.pathParam("id");
        desk.answers().json(request, () -> {
            StoredEvent event = desk.ask(s -> s.pages().event(id))
                    .orElseThrow(() -> ProblemException.missing("no event '" + id + "', or it was rejected"));
            return NODES.rawValueNode(raw(event));
        });
    }

    void counts(Context request) {
        QueryWords words = new QueryWords(request, filtersAnd("by"));
        EventQuery query = EventFilters.query(words, desk.pipeline());
        Grouping by = words.one("by", Grouping.class);
        Grouping grouping = by == null ? Grouping.NONE : by;
        desk.answers().json(request, () -> {
            Map<String, Long> counts = desk.ask(s -> s.pages().counts(query, grouping));
            ObjectNode json = NODES.objectNode();
            json.put("by", grouping.name().toLowerCase(java.util.Locale.ROOT));
            ArrayNode items = json.putArray("counts");
            counts.forEach((value, events) -> items.addObject()
                    .put("value", value.isEmpty() ? null : value)
                    .put("events", events));
            return json;
        });
    }

    void csv(Context request) {
        download(request, "text/csv; charset=utf-8", "events.csv", EventCsv.HEADER, EventCsv::line);
    }

    void jsonLines(Context request) {
        download(request, "application/jsonl", "events.jsonl", null, EventJson::line);
    }

    private void download(
            Context request, String type, String name, @Nullable String header, Function<StoredEvent, String> line) {
        EventQuery query = EventFilters.query(new QueryWords(request, EventFilters.NAMES), desk.pipeline());
        request.contentType(type);
        request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try (OutputStream out = new BufferedOutputStream(request.outputStream(), 1 << 16)) {
            if (header != null) {
                write(out, header);
            }
            Cursor from = null;
            do {
                Cursor begin = from;
                EventPages.Page page = desk.ask(s -> s.pages().newest(query, begin, BATCH));
                for (StoredEvent event : page.events()) {
                    write(out, line.apply(event));
                }
                from = page.next();
            } while (from != null);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // who asked has gone
        }
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    static RawValue raw(StoredEvent event) {
        return new RawValue(EventJson.line(event));
    }
}
