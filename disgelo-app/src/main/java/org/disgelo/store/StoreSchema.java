package org.disgelo.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** The tables of the store and their version. */
final class StoreSchema {

    /** Raised with every change of the tables that an older program could not read. */
    static final int VERSION = 6;

    /** Ids are unique: who writes an article first deletes the one of its id. An index would halve the speed of writing. */
    private static final String ARTICLES = """
            CREATE TABLE articles (
                id VARCHAR NOT NULL,
                url VARCHAR,
                source VARCHAR,
                published DATE,
                language VARCHAR NOT NULL,
                title VARCHAR,
                text VARCHAR NOT NULL,
                origin VARCHAR NOT NULL)
            """;

    /**
     * One row a telling. Rows with the same {@code event} tell the same action; {@code first} and {@code past} are offsets
     * into the article's text, {@code telling} is the event as JSON, {@code sides} who acts upon whom ({@link Sides}): what the
     * models of relations need is found in the columns, since the JSON of a thousand tellings is long to load.
     */
    private static final String EVIDENCES = """
            CREATE TABLE evidences (
                event VARCHAR NOT NULL,
                article VARCHAR NOT NULL,
                first INTEGER NOT NULL,
                past INTEGER NOT NULL,
                text VARCHAR NOT NULL,
                type VARCHAR NOT NULL,
                mode VARCHAR,
                cameo VARCHAR,
                actors VARCHAR[] NOT NULL,
                recipients VARCHAR[] NOT NULL,
                parties VARCHAR[] NOT NULL,
                sides VARCHAR NOT NULL,
                mutual BOOLEAN NOT NULL,
                date VARCHAR,
                date_precision VARCHAR,
                earliest DATE,
                latest DATE,
                status VARCHAR NOT NULL,
                scope VARCHAR NOT NULL,
                place VARCHAR,
                country VARCHAR,
                confidence DOUBLE NOT NULL,
                telling VARCHAR NOT NULL,
                origin VARCHAR NOT NULL)
            """;

    /**
     * One row an action, for those who open the file with DuckDB. As a view it follows from the tellings alone, whatever the
     * order in which they came and went.
     */
    static final String EVENTS = """
            CREATE VIEW events AS
            SELECT event AS id, any_value(type) AS type, arg_max(mode, confidence) AS mode,
                any_value(parties) AS parties, arg_max(actors, confidence) AS actors,
                arg_max(recipients, confidence) AS recipients, any_value(mutual) AS mutual, any_value(date) AS date,
                any_value(date_precision) AS date_precision, any_value(status) AS status, any_value(scope) AS scope,
                arg_max(place, confidence) AS place, arg_max(country, confidence) AS country,
                max(confidence) AS confidence, count(DISTINCT article) AS articles,
                any_value(origin) AS origin
            FROM evidences GROUP BY event
            """;

    /** Daily series of dyads as they were imported; a day without a row has the value 0. */
    private static final String SERIES = """
            CREATE TABLE series (
                name VARCHAR NOT NULL,
                day DATE NOT NULL,
                first VARCHAR NOT NULL,
                second VARCHAR NOT NULL,
                value DOUBLE NOT NULL)
            """;

    /**
     * One row an agreement that an article tells of, as it tells of it: {@code telling} is the agreement as JSON,
     * {@code day} the article's day of publication, else the day that its text gives as its own. Tellings of one agreement are
     * joined when they are asked for ({@link org.disgelo.agreement.AgreementBook}), so that reading in any order, and reading
     * again, gives the same.
     */
    private static final String AGREEMENTS = """
            CREATE TABLE agreements (
                article VARCHAR NOT NULL,
                day DATE,
                parties VARCHAR[] NOT NULL,
                telling VARCHAR NOT NULL)
            """;

    /**
     * One row an agreement as {@link org.disgelo.agreement.AgreementBook} makes it of its tellings, as JSON, under the codes of its
     * parties in one word ({@code BLR RUS}). Of some parties all are there, and only while they are up to date, or none ({@link
     * JoinedTable}).
     */
    private static final String JOINED = """
            CREATE TABLE joined (
                parties VARCHAR NOT NULL,
                agreement VARCHAR NOT NULL)
            """;

    /** One row a sentence that says what has become of something at some places; {@code report} is it as JSON. */
    private static final String PROGRESS = """
            CREATE TABLE progress (
                article VARCHAR NOT NULL,
                day DATE,
                places VARCHAR[] NOT NULL,
                report VARCHAR NOT NULL)
            """;

    /**
     * One row a sentence in which an article says that a relation is warm or cold, and a dyad ({@code BLR-RUS}) of which it says so:
     * a dossier quotes them without reading any article again.
     */
    private static final String JUDGEMENTS = """
            CREATE TABLE judgements (
                article VARCHAR NOT NULL,
                day DATE,
                dyad VARCHAR NOT NULL,
                direction VARCHAR NOT NULL,
                first INTEGER NOT NULL,
                past INTEGER NOT NULL,
                text VARCHAR NOT NULL)
            """;

    /**
     * One row an article that tells an event without a date: {@code text} is the same for texts with the same letters, {@code bands}
     * its {@link StorySketch}, {@code story} the text of which this is a copy, or its own; null until that has been looked for
     * ({@link StoryTable}).
     */
    private static final String STORIES = """
            CREATE TABLE stories (
                article VARCHAR NOT NULL,
                day DATE,
                text VARCHAR NOT NULL,
                bands INTEGER[] NOT NULL,
                story VARCHAR)
            """;

    /** The tables that hold what was read. */
    enum Table {
        ARTICLES("published"),
        EVIDENCES("earliest"),
        AGREEMENTS("day"),
        PROGRESS("day"),
        JUDGEMENTS("day");

        private final String day;

        Table(String day) {
            this.day = day;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The column whose month parts the table when it is written as Parquet. */
        String day() {
            return day;
        }
    }

    private StoreSchema() {}

    /** Makes the tables in one transaction. */
    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE disgelo (version INTEGER NOT NULL)");
            statement.execute("INSERT INTO disgelo VALUES (" + VERSION + ")");
            statement.execute(ARTICLES);
            statement.execute(EVIDENCES);
            statement.execute(EVENTS);
            statement.execute(SERIES);
            statement.execute(AGREEMENTS);
            statement.execute(JOINED);
            statement.execute(PROGRESS);
            statement.execute(JUDGEMENTS);
            statement.execute(STORIES);
            connection.commit();
        }
    }

    /** Whether the file holds no table at all. */
    static boolean isEmpty(Connection connection) throws SQLException {
        return number(connection, "SELECT count(*) FROM duckdb_tables()") == 0;
    }

    /**
     * Refuses a file that some other program, or a later version of this one, has made.
     *
     * @throws StoreException if it is not a store of this version
     */
    static void check(Connection connection, String file) throws SQLException {
        if (number(connection, "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'disgelo'") == 0) {
            throw new StoreException(file + " is a DuckDB file, but no Disgelo store", null);
        }
        int version = number(connection, "SELECT max(version) FROM disgelo");
        if (version != VERSION) {
            throw new StoreException(
                    file + " has store version " + version + ", this program reads " + VERSION
                            + "; make it anew: 'disgelo read' its articles into a new --store",
                    null);
        }
    }

    static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
