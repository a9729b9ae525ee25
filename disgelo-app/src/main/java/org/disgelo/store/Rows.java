package org.disgelo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Rows of one statement as a stream that holds one result at a time; closing the stream ends the statement. */
final class Rows<T> implements Iterator<T> {

    /** Makes a result of one row or of several; null at the end. */
    interface Reading<T> {
        @Nullable
        T next(ResultSet rows) throws SQLException;
    }

    private final Connection connection;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Reading<T> reading;
    private @Nullable T ahead;
    private boolean done;

    private Rows(Connection connection, String sql, Condition condition, Reading<T> reading) throws SQLException {
        this.connection = connection;
        this.reading = reading;
        this.statement = connection.prepareStatement(sql);
        condition.bind(statement);
        this.rows = statement.executeQuery();
    }

    /**
     * The results of a statement.
     *
     * @param connection of its own, closed with the stream
     */
    static <T> Stream<T> stream(Connection connection, String sql, Condition condition, Reading<T> reading)
            throws SQLException {
        Rows<T> rows = new Rows<>(connection, sql, condition, reading);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, traits), false)
                .onClose(rows::close);
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && !done) {
            try {
                ahead = reading.next(rows);
            } catch (SQLException e) {
                throw new StoreException("the store cannot be read: " + e.getMessage(), e);
            }
            done = ahead == null;
        }
        return ahead != null;
    }

    @Override
    public T next() {
        T result = hasNext() ? ahead : null;
        if (result == null) {
            throw new NoSuchElementException();
        }
        ahead = null;
        return result;
    }

    private void close() {
        try (connection;
                statement;
                rows) {
            done = true;
        } catch (SQLException e) {
            throw new StoreException("the store cannot be closed: " + e.getMessage(), e);
        }
    }
}
