package org.disgelo.store;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disgelo.event.Dyad;
import org.disgelo.relation.DailySeries;
import org.disgelo.relation.DyadDay;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Daily series of dyads in the store, each under its name. */
public final class SeriesStore implements AutoCloseable {

    private final DuckDBConnection connection;

    SeriesStore(DuckDBConnection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** Rows on their way in; without {@link #commit} the store stays as it was. */
    public final class Rows implements AutoCloseable {
        private final String name;
        private final DuckDBAppender appender;
        private int count;

        private Rows(String name, DuckDBAppender appender) {
            this.name = name;
            this.appender = appender;
        }

        /** Adds a row. */
        public void add(DyadDay row) {
            try {
                appender.beginRow();
                appender.append(name);
                appender.append(row.day());
                appender.append(row.dyad().first());
                appender.append(row.dyad().second());
                appender.append(row.value());
                appender.endRow();
                count++;
            } catch (SQLException e) {
                throw unwritten(e);
            }
        }

        public int count() {
            return count;
        }

        /** Makes the rows the series of that name. */
        public void commit() {
            try {
                appender.flush();
                connection.commit();
            } catch (SQLException e) {
                throw unwritten(e);
            }
        }

        @Override
        public void close() {
            try {
                appender.close();
                connection.rollback();
            } catch (SQLException e) {
                throw unwritten(e);
            }
        }
    }

    /** Begins to write a series, in place of the one of that name. */
    public Rows replace(String name) {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM series WHERE name = ?")) {
            delete.setString(1, name);
            delete.executeUpdate();
            return new Rows(name, connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "series"));
        } catch (SQLException e) {
            throw unwritten(e);
        }
    }

    /** The names of all series, sorted. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT DISTINCT name FROM series ORDER BY name");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw unread(e);
        }
        return names;
    }

    /** The series of a dyad, from the first day of all dyads to the last; null when it has none. */
    public @Nullable DailySeries find(String name, Dyad dyad) {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT day, value, (SELECT min(day) FROM series WHERE name = s.name),
                    (SELECT max(day) FROM series WHERE name = s.name)
                FROM series s WHERE name = ? AND first = ? AND second = ? ORDER BY day
                """)) {
            query.setString(1, name);
            query.setString(2, dyad.first());
            query.setString(3, dyad.second());
            try (ResultSet rows = query.executeQuery()) {
                DailySeries series = null;
                while (rows.next()) {
                    series = series == null ? new DailySeries(day(rows, 3), day(rows, 4)) : series;
                    series.add(day(rows, 1), rows.getDouble(2));
                }
                return series;
            }
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    private static LocalDate day(ResultSet rows, int column) throws SQLException {
        Date day = rows.getDate(column);
        return day.toLocalDate();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    private static StoreException unwritten(SQLException e) {
        return new StoreException("the store cannot be written: " + e.getMessage(), e);
    }

    private static StoreException unread(SQLException e) {
        return new StoreException("the store cannot be read: " + e.getMessage(), e);
    }
}
