package org.disgelo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.AgreementBook;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Agreements that were joined before anybody asked for them. Agreements of different parties are joined independently of each
 * other; those of some parties are deleted as soon as a telling of these parties comes or goes: what is there is what joining
 * would give.
 */
final class JoinedTable {

    /** Fewer tellings are joined as fast as the result is read. */
    private static final int LEAST = 4;

    /** Each telling is compared with each: more would keep a reading waiting, and take too much memory. */
    private static final int MOST = 5_000;

    /** The parties of a row of {@code agreements} in one word. */
    static final String KEY = "array_to_string(parties, ' ')";

    private static final String STALE = """
            SELECT %1$s, telling FROM agreements WHERE %1$s IN (
                SELECT %1$s FROM agreements WHERE %1$s NOT IN (SELECT parties FROM joined)
                GROUP BY ALL HAVING count(*) BETWEEN %2$d AND %3$d)
            ORDER BY 1
            """.formatted(KEY, LEAST, MOST);

    private final DuckDBConnection connection;

    JoinedTable(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Codes of parties, which are in order, in one word. */
    static String key(Collection<String> codes) {
        return String.join(" ", codes);
    }

    /** Deletes what was joined of these sets of parties. */
    void forget(Collection<String> sets) throws SQLException {
        if (sets.isEmpty() || StoreSchema.number(connection, "SELECT count(*) FROM joined") == 0) {
            return;
        }
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM joined WHERE list_contains(?, parties)")) {
            delete.setObject(1, connection.createArrayOf("VARCHAR", sets.toArray()));
            delete.executeUpdate();
        }
    }

    /** Deletes all that was joined. */
    void forgetAll() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM joined");
        }
    }

    /** Joins what is told often and not joined yet, within the current transaction. */
    void join(RejectedTransitions rejected) throws SQLException {
        try (Connection own = connection.duplicate();
                Statement statement = own.createStatement();
                ResultSet rows = statement.executeQuery(STALE);
                DuckDBAppender joined = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "joined")) {
            String parties = "";
            List<Agreement> told = new ArrayList<>();
            while (rows.next()) {
                String next = rows.getString(1);
                if (!next.equals(parties)) {
                    append(joined, parties, told);
                    told.clear();
                    parties = next;
                }
                told.add(rejected.without(AgreementJsonReader.read(rows.getString(2))));
            }
            append(joined, parties, told);
        }
    }

    private static void append(DuckDBAppender joined, String parties, List<Agreement> told) throws SQLException {
        for (Agreement agreement : AgreementBook.of(told).agreements()) {
            joined.beginRow();
            joined.append(parties);
            joined.append(AgreementJson.of(agreement).toString());
            joined.endRow();
        }
    }
}
