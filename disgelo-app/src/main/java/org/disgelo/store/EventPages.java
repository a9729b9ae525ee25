package org.disgelo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disgelo.event.Dyad;
import org.disgelo.text.Article;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Events page by page, single ones, and articles, as a desk shows them. Safe for many threads. */
public final class EventPages {

    /** Tellings of a page are read at once; an event rarely has more than these. */
    private static final int TELLINGS = 4;

    private static final String WIDE = "e.event, e.telling, e.article, e.first, e.past, e.text, e.origin";

    private final DuckDBConnection connection;
    private final String tellings;

    /** Whether tellings are rows of a table, so that some of them are found by their number. */
    private final boolean numbered;

    EventPages(DuckDBConnection connection, String tellings, boolean numbered) {
        this.connection = connection;
        this.tellings = tellings;
        this.numbered = numbered;
    }

    /**
     * A page of events.
     *
     * @param events its events
     * @param next where the next page begins; null on the last
     */
    public record Page(List<StoredEvent> events, @Nullable Cursor next) {}

    /** The page of events that begins there, the newest first; undated ones come last. */
    public Page newest(EventQuery query, @Nullable Cursor from, int limit) {
        int rows = (limit + 1) * TELLINGS;
        while (true) {
            List<Place> places = newestPlaces(query, from, rows);
            List<String> events = places.stream().map(Place::event).distinct().toList();
            if (places.size() == rows && events.size() <= limit + 1) {
                rows *= 4; // some event has very many tellings; the last one found may have more of them
                continue;
            }
            List<String> shown = events.stream().limit(limit).toList();
            Set<String> wanted = Set.copyOf(shown);
            Map<String, StoredEvent> page = new HashMap<>();
            whole(places.stream().filter(p -> wanted.contains(p.event())).toList())
                    .forEach(e -> page.put(e.event().id(), e));
            Cursor next = events.size() <= limit ? null : cursor(places, events.get(limit));
            return new Page(shown.stream().map(page::get).toList(), next);
        }
    }

    /** Where a telling stands in the table, and what is needed to put it in order. */
    private record Place(long row, String event, @Nullable LocalDate day) {}

    private static Cursor cursor(List<Place> places, String event) {
        LocalDate day = places.stream()
                .filter(p -> p.event().equals(event))
                .findFirst()
                .map(Place::day)
                .orElse(null);
        return new Cursor(day == null ? Cursor.UNDATED : day, event);
    }

    /** Narrow columns only: the wide ones are loaded of what is shown, which is a small part of what is sorted. */
    private List<Place> newestPlaces(EventQuery query, @Nullable Cursor from, int most) {
        Condition condition = new Condition(query, tellings);
        if (from != null) {
            condition.from(from);
        }
        String sql = """
                SELECT %s, e.event, e.earliest FROM %s e WHERE %s
                ORDER BY e.earliest DESC NULLS LAST, e.event LIMIT %d
                """.formatted(number(), tellings, condition.sql(), most);
        return places(sql, condition);
    }

    private String number() {
        return numbered ? "e.rowid" : "0";
    }

    private List<Place> places(String sql, Condition condition) {
        List<Place> places = new ArrayList<>();
        try (Connection own = connection.duplicate();
                PreparedStatement statement = own.prepareStatement(sql)) {
            condition.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    places.add(new Place(rows.getLong(1), rows.getString(2), rows.getObject(3, LocalDate.class)));
                }
            }
            return places;
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    /** The events of which these are all the tellings, in no order. */
    private List<StoredEvent> whole(List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        Condition condition = new Condition(EventQuery.ALL, tellings);
        try {
            if (numbered) {
                Object[] rows = places.stream().map(Place::row).toArray();
                condition.require("e.rowid IN (SELECT unnest(?))", connection.createArrayOf("BIGINT", rows));
            } else {
                Object[] events = places.stream().map(Place::event).distinct().toArray();
                condition.require("e.event IN (SELECT unnest(?))", connection.createArrayOf("VARCHAR", events));
            }
            return events(condition);
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    /** The events of these ids, as they hold; what is not there is passed over. */
    public List<StoredEvent> events(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return found("e.event IN (SELECT unnest(?))", ids);
    }

    /**
     * The events of one of two parties, or of both, that some articles tell, with all their tellings.
     *
     * @param origin who coded them
     */
    public List<StoredEvent> toldBy(Collection<String> articles, Dyad parties, Origin origin) {
        if (articles.isEmpty()) {
            return List.of();
        }
        String either = "(contains(x.sides, '%s') OR contains(x.sides, '%s'))"
                .formatted(Sides.mark(parties.first()), Sides.mark(parties.second()));
        return found(
                "e.event IN (SELECT event FROM %s x WHERE x.article IN (SELECT unnest(?)) AND %s AND x.origin = '%s')"
                        .formatted(tellings, either, origin.word()),
                articles);
    }

    /** The events that fulfil a condition on words. */
    private List<StoredEvent> found(String term, Collection<String> words) {
        try {
            Condition condition = new Condition(EventQuery.ALL, tellings);
            condition.require(term, connection.createArrayOf("VARCHAR", words.toArray()));
            String sql =
                    "SELECT %s, e.event, e.earliest FROM %s e WHERE %s".formatted(number(), tellings, condition.sql());
            return whole(places(sql, condition));
        } catch (SQLException e) {
            throw unread(e);
        }
    }
    /** The event of this id, as it holds; empty when there is none, or when it was rejected. */
    public Optional<StoredEvent> event(String id) {
        return events("e.event = ?", id).stream().findFirst();
    }

    /** The event of this id as it was read, whatever was said of it since. */
    public Optional<StoredEvent> asRead(String id) {
        return new EventPages(connection, "evidences", numbered).event(id);
    }

    /** The events that an article tells, in the order of its text. */
    public List<StoredEvent> of(String article) {
        List<StoredEvent> told = new ArrayList<>(found(
                "e.event IN (SELECT event FROM evidences WHERE article IN (SELECT unnest(?)))", List.of(article)));
        told.sort(Comparator.comparingInt(e -> e.evidences().stream()
                .filter(q -> q.article().equals(article))
                .mapToInt(q -> q.start())
                .min()
                .orElse(0)));
        return told;
    }

    private List<StoredEvent> events(String term, String value) {
        Condition condition = new Condition(EventQuery.ALL, tellings);
        condition.require(term, value);
        return events(condition);
    }

    private List<StoredEvent> events(Condition condition) {
        String sql = """
                SELECT %s FROM %s e WHERE %s ORDER BY e.event, e.confidence DESC, e.article, e.first, e.past
                """.formatted(WIDE, tellings, condition.sql());
        try (Stream<StoredEvent> events = Rows.stream(connection.duplicate(), sql, condition, new StoredEvents())) {
            return events.toList();
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    /** The article of this id. */
    public Optional<Article> article(String id) {
        try (Connection own = connection.duplicate();
                PreparedStatement statement = own.prepareStatement("SELECT * FROM articles WHERE id = ?")) {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return Optional.ofNullable(EventStore.article(rows));
            }
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    /** The articles with these ids, by id; ids that are not there are passed over. */
    public List<Article> articles(Set<String> ids) {
        try (Connection own = connection.duplicate();
                PreparedStatement statement =
                        own.prepareStatement("SELECT * FROM articles WHERE id IN (SELECT unnest(?)) ORDER BY id")) {
            statement.setObject(1, own.createArrayOf("VARCHAR", ids.toArray()));
            return articles(statement);
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    private static List<Article> articles(PreparedStatement statement) throws SQLException {
        List<Article> articles = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            for (Article article = EventStore.article(rows); article != null; article = EventStore.article(rows)) {
                articles.add(article);
            }
        }
        return articles;
    }

    /** What was read last, the latest first; imported rows are no articles. Texts are cut to their beginning. */
    public List<Article> readLast(int most) {
        try (Connection own = connection.duplicate();
                PreparedStatement statement = own.prepareStatement("""
                        SELECT id, url, source, published, language, title, substring(text, 1, 200) AS text
                        FROM articles WHERE origin = 'read' ORDER BY rowid DESC LIMIT ?
                        """)) {
            statement.setInt(1, most);
            return articles(statement);
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    /** Articles by id, with no more than the beginning of their texts. */
    public Map<String, Article> heads(List<String> ids) {
        Map<String, Article> heads = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return heads;
        }
        String marks = String.join(", ", java.util.Collections.nCopies(ids.size(), "?"));
        try (Connection own = connection.duplicate();
                PreparedStatement statement = own.prepareStatement(
                        "SELECT id, url, source, published, language, title, substring(text, 1, 200) AS text FROM articles WHERE id IN ("
                                + marks + ")")) {
            for (int i = 0; i < ids.size(); i++) {
                statement.setString(i + 1, ids.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                for (Article head = EventStore.article(rows); head != null; head = EventStore.article(rows)) {
                    heads.put(head.id(), head);
                }
            }
        } catch (SQLException e) {
            throw unread(e);
        }
        return heads;
    }

    /** With whom a party has most to do, and in how many events; the most first. */
    public Map<String, Long> partners(String party, int most) {
        return pairs(
                "SELECT other, count(DISTINCT event) FROM (SELECT event, unnest(parties) AS other FROM " + tellings
                        + " t WHERE list_contains(parties, ?)) WHERE other <> ? GROUP BY other ORDER BY 2 DESC, 1 LIMIT "
                        + most,
                party,
                party);
    }

    /** The dyads with the most events between two that did happen in a period, the most first. */
    public List<Dyad> busiest(LocalDate from, LocalDate to, int most) {
        String sql = "SELECT parties[1] || ' ' || parties[2], count(DISTINCT event) FROM " + tellings
                + " t WHERE len(parties) = 2 AND status = 'actual' AND earliest BETWEEN ? AND ?"
                + " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT " + most;
        return pairs(sql, from, to).keySet().stream()
                .map(pair -> pair.split(" ", 2))
                .map(pair -> new Dyad(pair[0], pair[1]))
                .toList();
    }

    private Map<String, Long> pairs(String sql, Object... values) {
        Map<String, Long> pairs = new LinkedHashMap<>();
        try (Connection own = connection.duplicate();
                PreparedStatement statement = own.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    pairs.put(rows.getString(1), rows.getLong(2));
                }
            }
        } catch (SQLException e) {
            throw unread(e);
        }
        return pairs;
    }

    /** The last day on which an event that did happen begins, not after the last article; null when none has a day. */
    public @Nullable LocalDate lastDay() {
        try (Connection own = connection.duplicate();
                Statement statement = own.createStatement();
                ResultSet row = statement.executeQuery("SELECT max(earliest) FROM " + tellings
                        + " t WHERE status = 'actual' AND date_precision = 'day'"
                        + " AND earliest <= coalesce((SELECT max(published) FROM articles), DATE '9999-12-31')")) {
            return row.next() ? row.getObject(1, LocalDate.class) : null;
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    /** How many events there are by the values of a grouping, the most frequent first. */
    public Map<String, Long> counts(EventQuery query, Grouping grouping) {
        Condition condition = new Condition(query, tellings);
        String sql =
                "SELECT %s AS value, count(DISTINCT e.event) AS events FROM %s e%s WHERE %s GROUP BY ALL ORDER BY %s"
                        .formatted(grouping.value, tellings, grouping.join, condition.sql(), grouping.order);
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Connection own = connection.duplicate();
                PreparedStatement statement = own.prepareStatement(sql)) {
            condition.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String value = rows.getString(1);
                    counts.put(value == null ? "" : value, rows.getLong(2));
                }
            }
        } catch (SQLException e) {
            throw unread(e);
        }
        return counts;
    }

    /** By what events are counted. */
    public enum Grouping {
        /** All together, under the empty word. */
        NONE("''", "", "1"),
        TYPE("e.type", "", "2 DESC, 1"),
        STATUS("e.status", "", "2 DESC, 1"),
        /** By month, as 2021-03, in order; undated ones under the empty word. */
        MONTH("strftime(e.earliest, '%Y-%m')", "", "1"),
        YEAR("strftime(e.earliest, '%Y')", "", "1"),
        /** By the language of the articles that tell them. */
        LANGUAGE("a.language", " JOIN articles a ON a.id = e.article", "2 DESC, 1"),
        SOURCE("a.source", " JOIN articles a ON a.id = e.article", "2 DESC, 1");

        private final String value;
        private final String join;
        private final String order;

        Grouping(String value, String join, String order) {
            this.value = value;
            this.join = join;
            this.order = order;
        }
    }

    private static StoreException unread(SQLException e) {
        return new StoreException("the store cannot be read: " + e.getMessage(), e);
    }
}
