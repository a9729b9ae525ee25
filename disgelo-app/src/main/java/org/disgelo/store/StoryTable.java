package org.disgelo.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Finds the copies among the articles of a store, those that have come since it was last done and what they are copies of. Events
 * without a date that several {@link Copies} of a story tell become one: the key of such an event ends with its story ({@link
 * EventKey}).
 */
final class StoryTable {

    /** Texts of new articles and of those published about the same days that share the band of a number, each pair once. */
    private static final String ALIKE = """
            INSERT INTO alike
            WITH span AS (SELECT min(day) - %2$d AS first, max(day) + %2$d AS last, bool_or(day IS NULL) AS undated
                    FROM stories WHERE story IS NULL),
                side AS (SELECT text, day, bands[%1$d] AS band, bool_or(story IS NULL) AS fresh FROM stories, span
                    WHERE day BETWEEN first AND last OR day IS NULL AND undated GROUP BY text, day, band
                    QUALIFY count(*) OVER (PARTITION BY band, date_trunc('week', day)) <= %3$d)
            SELECT DISTINCT a.text, b.text FROM side a JOIN side b ON a.band = b.band AND a.text < b.text
                AND (a.fresh OR b.fresh)
                AND (abs(a.day - b.day) <= %2$d OR a.day IS NULL AND b.day IS NULL)
            """;

    private final DuckDBConnection connection;

    StoryTable(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Says which articles are gone: those of the same stories are to be looked at again. */
    static void forget(Statement statement, String articles) throws SQLException {
        statement.execute("UPDATE stories SET story = NULL WHERE story IN (SELECT story FROM stories WHERE article IN ("
                + articles + "))");
        statement.execute("DELETE FROM stories WHERE article IN (" + articles + ")");
    }

    /** Gives every article its story, and every event without a date the key that goes with it, within the current transaction. */
    void group() throws SQLException {
        if (StoreSchema.number(connection, "SELECT count(*) FROM stories WHERE story IS NULL") == 0) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE alike (one VARCHAR, other VARCHAR)");
            statement.execute("CREATE TEMP TABLE named (text VARCHAR, story VARCHAR)");
            for (int band = 1; band <= StorySketch.BANDS; band++) {
                statement.execute(ALIKE.formatted(band, Copies.DAYS, Copies.CROWD));
            }
            name(statement);
            statement.execute(
                    "CREATE TEMP TABLE moved AS SELECT article, coalesce(named.story, text) AS story "
                            + "FROM stories LEFT JOIN named USING (text) WHERE stories.story IS NULL OR named.story IS NOT NULL");
            statement.execute("UPDATE stories SET story = moved.story FROM moved WHERE moved.article = stories.article "
                    + "AND stories.story IS DISTINCT FROM moved.story");
            move(statement);
            for (String table : new String[] {"alike", "named", "moved"}) {
                statement.execute("DROP TABLE " + table);
            }
        }
    }

    /** Fills {@code named}: every text of a story of several texts to which something has come. */
    private void name(Statement statement) throws SQLException {
        StoryGroups groups = new StoryGroups();
        join(statement, groups, "SELECT one, other FROM alike GROUP BY ALL HAVING count(*) >= " + Copies.SHARED);
        // a copy letter for letter may be older than what its story was named after
        join(statement, groups, """
                WITH touched AS (SELECT one AS text FROM alike UNION SELECT other FROM alike
                    UNION SELECT text FROM stories WHERE story IS NULL)
                SELECT DISTINCT text, story FROM stories WHERE story IN (
                    SELECT story FROM stories WHERE text IN (SELECT text FROM touched))
                """);
        Map<String, LocalDate> days = new HashMap<>();
        try (DuckDBAppender named = connection.createAppender("temp", DuckDBConnection.DEFAULT_SCHEMA, "named")) {
            for (String text : groups.texts()) {
                append(named, text, text);
            }
        }
        try (ResultSet rows = statement.executeQuery(
                "SELECT text, min(day) FROM stories JOIN named USING (text) GROUP BY 1 HAVING min(day) IS NOT NULL")) {
            while (rows.next()) {
                Date day = rows.getDate(2);
                days.put(rows.getString(1), day.toLocalDate());
            }
        }
        statement.execute("DELETE FROM named");
        try (DuckDBAppender named = connection.createAppender("temp", DuckDBConnection.DEFAULT_SCHEMA, "named")) {
            for (Map.Entry<String, String> story : groups.stories(days).entrySet()) {
                append(named, story.getKey(), story.getValue());
            }
        }
    }

    private static void join(Statement statement, StoryGroups groups, String pairs) throws SQLException {
        try (ResultSet rows = statement.executeQuery(pairs)) {
            while (rows.next()) {
                groups.join(rows.getString(1), rows.getString(2));
            }
        }
    }

    private static void append(DuckDBAppender table, String text, String story) throws SQLException {
        table.beginRow();
        table.append(text);
        table.append(story);
        table.endRow();
    }

    /** Moves events to the keys of their stories, and with them what was said of them. */
    private void move(Statement statement) throws SQLException {
        String key = EventKey.within("e.event", "moved.story");
        String undated = "e.article = moved.article AND e.date IS NULL AND e.origin = '" + Origin.READ.word()
                + "' AND e.event <> " + key;
        if (StoreSchema.number(connection, "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'corrections'")
                > 0) {
            statement.execute("UPDATE corrections SET target = now FROM (SELECT DISTINCT e.event, " + key
                    + " AS now FROM evidences e, moved WHERE " + undated + ") WHERE kind = 'event' AND target = event");
        }
        statement.execute("UPDATE evidences AS e SET event = " + key + " FROM moved WHERE " + undated);
    }
}
