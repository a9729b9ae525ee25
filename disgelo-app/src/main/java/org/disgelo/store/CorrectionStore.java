package org.disgelo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.store.Correction.OfEvent;
import org.disgelo.store.Correction.OfTransition;
import org.disgelo.store.Correction.Target;
import org.disgelo.store.Correction.Verdict;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The corrections of a store: a layer over what was read. All that was ever said is kept. */
public final class CorrectionStore {

    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS corrections (
                number BIGINT NOT NULL,
                made TIMESTAMP NOT NULL,
                author VARCHAR NOT NULL,
                kind VARCHAR NOT NULL,
                target VARCHAR NOT NULL,
                verdict VARCHAR NOT NULL,
                note VARCHAR,
                type VARCHAR, mode VARCHAR, cameo VARCHAR,
                actors VARCHAR[], recipients VARCHAR[], parties VARCHAR[], sides VARCHAR, mutual BOOLEAN,
                date VARCHAR, date_precision VARCHAR, earliest DATE, latest DATE,
                status VARCHAR, scope VARCHAR, place VARCHAR, country VARCHAR,
                confidence DOUBLE, telling VARCHAR)
            """;

    /** The tellings as they hold: without those of rejected events, those of corrected ones as corrected. */
    private static final String OVERLAID = """
            (WITH overruled AS (SELECT * FROM corrections WHERE kind = 'event'
                QUALIFY row_number() OVER (PARTITION BY target ORDER BY number DESC) = 1 AND verdict <> 'restore')
            SELECT * FROM evidences WHERE event NOT IN (SELECT target FROM overruled)
            UNION ALL
            SELECT e.* REPLACE (c.type AS type, c.mode AS mode, c.cameo AS cameo, c.actors AS actors,
                c.recipients AS recipients, c.parties AS parties, c.sides AS sides, c.mutual AS mutual, c.date AS date,
                c.date_precision AS date_precision, c.earliest AS earliest, c.latest AS latest, c.status AS status,
                c.scope AS scope, c.place AS place, c.country AS country, c.confidence AS confidence,
                c.telling AS telling)
            FROM evidences e JOIN overruled c ON c.target = e.event WHERE c.verdict = 'correct')
            """;

    /** Where tellings are selected from while nobody has corrected anything. */
    static final String UNTOUCHED = "evidences";

    private final DuckDBConnection connection;

    CorrectionStore(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Where tellings are selected from: the table itself while nobody has corrected anything. */
    String tellings() throws SQLException {
        return isEmpty() ? UNTOUCHED : OVERLAID;
    }

    private boolean isEmpty() throws SQLException {
        String exists = "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'corrections'";
        return StoreSchema.number(connection, exists) == 0
                || StoreSchema.number(connection, "SELECT count(*) FROM corrections") == 0;
    }

    /** Adds a correction within the current transaction. */
    void add(Correction correction) throws SQLException {
        Event event = correction.event();
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO corrections SELECT (SELECT coalesce(max(number), 0) + 1 FROM corrections),
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, string_split(?, chr(10)), string_split(?, chr(10)),
                    string_split(?, chr(10)), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                """)) {
            insert.setObject(1, LocalDateTime.ofInstant(correction.made(), ZoneOffset.UTC));
            insert.setString(2, correction.author());
            insert.setString(3, correction.target() instanceof OfEvent ? "event" : "transition");
            insert.setString(4, correction.target().key());
            insert.setString(5, correction.verdict().word());
            insert.setString(6, correction.note());
            bind(insert, event);
            insert.executeUpdate();
        }
    }

    private static void bind(PreparedStatement insert, @Nullable Event event) throws SQLException {
        PartialDate date = event == null ? null : event.date();
        Place place = event == null ? null : event.place();
        int at = 7;
        insert.setString(at++, event == null ? null : event.type().name());
        insert.setString(at++, event == null ? null : event.mode());
        insert.setString(at++, event == null ? null : event.cameo());
        insert.setString(at++, event == null ? null : codes(event.actors()));
        insert.setString(at++, event == null ? null : codes(event.recipients()));
        insert.setString(at++, event == null ? null : String.join("\n", event.parties()));
        insert.setString(at++, event == null ? null : Sides.word(event));
        insert.setObject(at++, event == null ? null : event.mutual());
        insert.setString(at++, date == null ? null : date.value());
        insert.setString(at++, date == null ? null : date.precision().word());
        insert.setObject(at++, date == null ? null : date.earliest());
        insert.setObject(at++, date == null ? null : date.latest());
        insert.setString(at++, event == null ? null : event.status().word());
        insert.setString(at++, event == null ? null : event.scope().word());
        insert.setString(at++, place == null ? null : place.name());
        insert.setString(at++, place == null ? null : place.country());
        insert.setObject(at++, event == null ? null : event.confidence());
        insert.setString(at, event == null ? null : EventJson.line(event));
    }

    private static String codes(List<Actor> actors) {
        Set<String> codes = new LinkedHashSet<>();
        actors.forEach(a -> codes.add(a.code()));
        return String.join("\n", codes);
    }

    /** All that was said, the latest first. */
    public List<Correction> all() {
        List<Correction> all = new ArrayList<>();
        try {
            if (isEmpty()) {
                return all;
            }
            try (Connection own = connection.duplicate();
                    Statement statement = own.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT kind, target, verdict, telling, author, made, note FROM corrections ORDER BY number DESC")) {
                while (rows.next()) {
                    all.add(correction(rows));
                }
            }
        } catch (SQLException e) {
            throw new StoreException("the store cannot be read: " + e.getMessage(), e);
        }
        return all;
    }

    /** What holds: of each target the latest, where it does not restore the reading. */
    public List<Correction> holding() {
        Set<Target> seen = new LinkedHashSet<>();
        return all().stream()
                .filter(c -> seen.add(c.target()) && c.verdict() != Verdict.RESTORE)
                .toList();
    }

    private static Correction correction(ResultSet rows) throws SQLException {
        String telling = rows.getString(4);
        String key = rows.getString(2);
        return new Correction(
                rows.getString(1).equals("event") ? new OfEvent(key) : OfTransition.of(key),
                Verdict.of(rows.getString(3)),
                telling == null ? null : EventJsonReader.read(telling),
                rows.getString(5),
                rows.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rows.getString(7));
    }
}
