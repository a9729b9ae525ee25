package org.disgelo.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.AgreementBook;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Agreements that were joined before anybody asked for them. Agreements of different parties are joined independently of each
 * other, so each set of parties has a row of its own, which is deleted as soon as a telling of these parties comes or goes:
 * what is there is what joining would give.
 */
final class JoinedTable {

    /** Fewer tellings are joined as fast as the result is read. */
    private static final int LEAST = 4;

    private static final String STALE = """
            SELECT parties, telling FROM agreements WHERE parties IN (
                SELECT parties FROM agreements WHERE parties NOT IN (SELECT parties FROM joined)
                GROUP BY parties HAVING count(*) >= %d)
            ORDER BY parties
            """.formatted(LEAST);

    private final DuckDBConnection connection;

    JoinedTable(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Deletes what was joined of these sets of parties. */
    void forget(Collection<List<String>> sets) throws SQLException {
        if (sets.isEmpty() || StoreSchema.number(connection, "SELECT count(*) FROM joined") == 0) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM joined WHERE parties = ?")) {
            for (List<String> parties : sets) {
                delete.setObject(1, connection.createArrayOf("VARCHAR", parties.toArray()));
                delete.executeUpdate();
            }
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
            List<String> parties = List.of();
            List<Agreement> told = new ArrayList<>();
            while (rows.next()) {
                List<String> next = words(rows.getArray(1));
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

    private static void append(DuckDBAppender joined, List<String> parties, List<Agreement> told) throws SQLException {
        if (!told.isEmpty()) {
            joined.beginRow();
            joined.append(parties);
            joined.append(AgreementBook.of(told).agreements().stream()
                    .map(a -> AgreementJson.of(a).toString())
                    .toList());
            joined.endRow();
        }
    }

    private static List<String> words(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }
}
