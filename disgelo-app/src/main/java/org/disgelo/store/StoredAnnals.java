package org.disgelo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.relation.Annals;
import org.disgelo.relation.Days;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * The tellings of a store for the models of relations, made of the few columns that these need. Their evidence has its place but
 * blanks for words: {@link #words} gives those of the few that are shown. What was asked once is remembered: one is for one answer.
 */
public final class StoredAnnals implements Annals {

    private static final String COLUMNS =
            "e.event, e.article, e.first, e.past, e.type, e.mode, e.status, e.scope, e.date, "
                    + "e.date_precision, e.confidence, e.sides, e.mutual, e.place, e.country";

    /** A week is stored by its first day. */
    private static final int REST_OF_WEEK = 6;

    private final DuckDBConnection connection;
    private final String tellings;
    private final String limits;
    private final EventPages pages;
    private final Map<String, List<Event>> known = new ConcurrentHashMap<>();

    /**
     * @param tellings where tellings are selected from
     * @param origins coded by one of these; empty: by any
     */
    StoredAnnals(DuckDBConnection connection, String tellings, Set<Origin> origins, EventPages pages) {
        this(
                connection,
                tellings,
                origins.isEmpty()
                        ? ""
                        : origins.stream()
                                .map(o -> "'" + o.word() + "'")
                                .sorted()
                                .collect(Collectors.joining(", ", " AND e.origin IN (", ")")),
                pages);
    }

    private StoredAnnals(DuckDBConnection connection, String tellings, String limits, EventPages pages) {
        this.connection = connection;
        this.tellings = tellings;
        this.limits = limits;
        this.pages = pages;
    }

    @Override
    public Annals within(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null
                ? this
                : new StoredAnnals(
                        connection,
                        tellings,
                        limits
                                + (from == null ? "" : " AND e.latest >= DATE '" + from + "'")
                                + (to == null ? "" : " AND e.earliest <= DATE '" + to + "'"),
                        pages);
    }

    @Override
    public List<Event> between(Dyad dyad) {
        return ask(has("AND", List.of(dyad.first(), dyad.second())), List.of(dyad.first(), dyad.second()));
    }

    @Override
    public List<Event> with(String party, Set<String> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        List<String> parties = new ArrayList<>(List.of(party));
        parties.addAll(new TreeSet<>(others));
        return ask(has("AND", List.of(party)) + " AND " + has("OR", List.copyOf(others)), parties);
    }

    /** From the first day of which something is told of a party to the last, or null. */
    public @Nullable Days known(String party) {
        String sql =
                "SELECT min(e.earliest), max(e.latest) FROM " + tellings + " e WHERE contains(e.sides, ?)" + limits;
        try (Connection own = connection.duplicate();
                PreparedStatement statement = own.prepareStatement(sql)) {
            statement.setString(1, Sides.mark(party));
            try (ResultSet row = statement.executeQuery()) {
                LocalDate first = row.next() ? row.getObject(1, LocalDate.class) : null;
                return first == null ? null : new Days(first, row.getObject(2, LocalDate.class));
            }
        } catch (SQLException e) {
            throw new StoreException("the store cannot be read: " + e.getMessage(), e);
        }
    }

    private static String has(String join, List<String> parties) {
        return String.join(" " + join + " ", Collections.nCopies(parties.size(), "contains(e.sides, ?)"))
                .transform(terms -> "(" + terms + ")");
    }

    private List<Event> ask(String condition, List<String> parties) {
        List<Object> values = new ArrayList<>();
        parties.forEach(p -> values.add(Sides.mark(p)));
        String sql = "SELECT " + COLUMNS + " FROM " + tellings + " e WHERE " + condition + limits;
        return known.computeIfAbsent(condition + parties, k -> read(sql, values));
    }

    @Override
    public List<Event> around(Set<String> parties, List<Days> stretches) {
        if (stretches.isEmpty() || parties.isEmpty()) {
            return List.of();
        }
        List<Object> who = new ArrayList<>();
        parties.forEach(p -> who.add(Sides.mark(p)));
        List<Object> when = new ArrayList<>();
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Days days : stretches) {
            LocalDate begin = days.first().minusDays(REST_OF_WEEK);
            when.add(days.last());
            when.add(begin);
            first = begin.isBefore(first) ? begin : first;
            last = days.last().isAfter(last) ? days.last() : last;
        }
        String dates = "e.earliest <= ? AND e.latest >= ? AND ("
                + String.join(" OR ", Collections.nCopies(stretches.size(), "(e.earliest <= ? AND e.latest >= ?)"))
                + ")";
        String near = has("OR", List.copyOf(parties)) + limits + " AND " + dates;
        List<Object> values = new ArrayList<>(who);
        values.add(last);
        values.add(first);
        values.addAll(when);
        List<Event> found = read("SELECT " + COLUMNS + " FROM " + tellings + " e WHERE " + near, values);
        return found.stream().anyMatch(StoredAnnals::isCoarse) ? withFiner(near, values) : found;
    }

    private static boolean isCoarse(Event event) {
        PartialDate date = event.date();
        return date != null && !date.earliest().equals(date.latest());
    }

    /** The same again, with the tellings of the same type and parties that lie within a coarse date. */
    private List<Event> withFiner(String near, List<Object> values) {
        String sql = """
                WITH near AS MATERIALIZED (SELECT * FROM %1$s e WHERE %2$s),
                coarse AS (SELECT DISTINCT type, parties, earliest, latest FROM near WHERE earliest <> latest)
                SELECT %3$s FROM near e
                UNION ALL
                SELECT %3$s FROM %1$s e WHERE TRUE%4$s AND NOT coalesce(%2$s, FALSE) AND EXISTS (
                    SELECT 1 FROM coarse c WHERE c.type = e.type AND c.parties = e.parties
                        AND e.earliest >= c.earliest AND e.latest <= c.latest)
                """.formatted(tellings, near, COLUMNS, limits);
        List<Object> twice = new ArrayList<>(values);
        twice.addAll(values);
        return read(sql, twice);
    }

    /** One row of the columns. */
    private record Row(
            String article,
            int first,
            int past,
            EventType type,
            @Nullable String mode,
            Status status,
            Scope scope,
            @Nullable PartialDate date,
            double confidence,
            String sides,
            boolean mutual,
            @Nullable Place place) {

        /** Whether this telling speaks for the action rather than the other: as {@code StoredEvents} has it. */
        boolean isBefore(Row other) {
            if (confidence != other.confidence) {
                return confidence > other.confidence;
            }
            int order = article.compareTo(other.article);
            return order != 0 ? order < 0 : first != other.first ? first < other.first : past < other.past;
        }
    }

    private List<Event> read(String sql, List<Object> values) {
        Map<String, List<Row>> rows = new HashMap<>();
        try (Connection own = connection.duplicate();
                PreparedStatement statement = own.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet found = statement.executeQuery()) {
                Words words = new Words();
                while (found.next()) {
                    rows.computeIfAbsent(found.getString(1), k -> new ArrayList<>(1))
                            .add(words.row(found));
                }
            }
        } catch (SQLException e) {
            throw new StoreException("the store cannot be read: " + e.getMessage(), e);
        }
        Events events = new Events();
        List<Event> told = new ArrayList<>();
        rows.forEach((id, tellings) -> events.add(id, tellings, told));
        return Collections.unmodifiableList(told);
    }

    /** Reads rows; of values that come again and again one is kept. */
    private static final class Words {
        private final Map<String, PartialDate> dates = new HashMap<>();
        private final Map<String, String> same = new HashMap<>();

        Row row(ResultSet row) throws SQLException {
            String date = row.getString(9);
            return new Row(
                    row.getString(2),
                    row.getInt(3),
                    row.getInt(4),
                    EventType.valueOf(row.getString(5)),
                    row.getString(6),
                    Status.valueOf(upper(row.getString(7))),
                    Scope.valueOf(upper(row.getString(8))),
                    date == null ? null : date(date, row.getString(10)),
                    row.getDouble(11),
                    same.computeIfAbsent(row.getString(12), w -> w),
                    row.getBoolean(13),
                    place(row.getString(14), row.getString(15)));
        }

        /** Where it lies on the map is not asked of annals. */
        private static @Nullable Place place(@Nullable String name, @Nullable String country) {
            return name == null || country == null ? null : new Place(name, country, 0, 0);
        }

        private PartialDate date(String value, String precision) {
            return dates.computeIfAbsent(
                    precision + value, k -> new PartialDate(value, DatePrecision.valueOf(upper(precision))));
        }

        private String upper(String word) {
            return same.computeIfAbsent(word, w -> w.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** Makes events of rows: every telling as the most certain one has the action. */
    private static final class Events {
        private final Map<String, Sides> sides = new HashMap<>();
        private final Map<Integer, String> blanks = new HashMap<>();

        void add(String id, List<Row> tellings, List<Event> told) {
            Row main = tellings.getFirst();
            for (Row row : tellings) {
                main = row.isBefore(main) ? row : main;
            }
            Sides parties = sides.computeIfAbsent(main.sides(), Sides::of);
            for (Row row : tellings) {
                String words = blanks.computeIfAbsent(row.past() - row.first(), " "::repeat);
                told.add(new Event(
                        id,
                        row.article(),
                        "",
                        main.type(),
                        main.mode(),
                        null,
                        List.of(),
                        parties.actors(),
                        parties.recipients(),
                        main.mutual(),
                        main.date(),
                        main.status(),
                        main.scope(),
                        main.place(),
                        new Evidence(row.article(), row.first(), row.past(), words),
                        main.confidence(),
                        ""));
            }
        }
    }

    /** Gives tellings of these annals all that the store has of them, their words above all. */
    public UnaryOperator<Event> words(List<Event> wanted) {
        Map<String, Event> full = new HashMap<>();
        Set<String> ids = wanted.stream().map(Event::id).collect(Collectors.toCollection(TreeSet::new));
        for (StoredEvent stored : pages.events(ids)) {
            for (Evidence evidence : stored.evidences()) {
                full.put(key(stored.event().id(), evidence), stored.event().toldBy(evidence));
            }
        }
        return event -> full.getOrDefault(key(event.id(), event.evidence()), event);
    }

    private static String key(String event, Evidence evidence) {
        return event + " " + evidence.start() + " " + evidence.end() + " " + evidence.article();
    }
}
