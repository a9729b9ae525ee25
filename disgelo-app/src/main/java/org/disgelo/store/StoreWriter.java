package org.disgelo.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Writes articles and what they tell. */
final class StoreWriter {

    private final DuckDBConnection connection;

    StoreWriter(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Writes within the current transaction; an article that is there already is replaced, with all it told. */
    void write(List<Coding> codings) throws SQLException {
        Map<String, Coding> byArticle = new LinkedHashMap<>();
        codings.forEach(c -> byArticle.put(c.article().id(), c));
        delete(byArticle.keySet());
        Set<String> told = new HashSet<>();
        try (DuckDBAppender articles = appender("articles");
                DuckDBAppender evidences = appender("evidences");
                DuckDBAppender agreements = appender("agreements");
                DuckDBAppender progress = appender("progress");
                DuckDBAppender judgements = appender("judgements");
                DuckDBAppender stories = appender("stories")) {
            for (Coding coding : byArticle.values()) {
                TableRows rows = TableRows.of(coding);
                append(articles, rows.article());
                appendAll(evidences, rows.evidences());
                appendAll(agreements, rows.agreements());
                coding.account().agreements().forEach(a -> told.add(JoinedTable.key(a.codes())));
                appendAll(progress, rows.progress());
                appendAll(judgements, rows.judgements());
                appendAll(stories, rows.stories());
            }
        }
        new JoinedTable(connection).forget(told);
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    /** Deletes articles with all they tell; a table of their ids keeps that fast however many they are. */
    private void delete(Collection<String> ids) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE coming (id VARCHAR)");
            try (DuckDBAppender coming = connection.createAppender("temp", DuckDBConnection.DEFAULT_SCHEMA, "coming")) {
                for (String id : ids) {
                    coming.beginRow();
                    coming.append(id);
                    coming.endRow();
                }
            }
            // to look costs much less than to delete nothing
            if (StoreSchema.number(connection, "SELECT count(*) FROM articles SEMI JOIN coming USING (id)") > 0) {
                statement.execute("DELETE FROM joined WHERE parties IN (SELECT " + JoinedTable.KEY
                        + " FROM agreements WHERE article IN (SELECT id FROM coming))");
                StoryTable.forget(statement, "SELECT id FROM coming");
                for (String table : List.of("evidences", "agreements", "progress", "judgements")) {
                    statement.execute("DELETE FROM " + table + " WHERE article IN (SELECT id FROM coming)");
                }
                statement.execute("DELETE FROM articles WHERE id IN (SELECT id FROM coming)");
            }
            statement.execute("DROP TABLE coming");
        }
    }

    private static void appendAll(DuckDBAppender appender, List<List<@Nullable Object>> rows) throws SQLException {
        for (List<@Nullable Object> row : rows) {
            append(appender, row);
        }
    }

    private static void append(DuckDBAppender appender, List<@Nullable Object> row) throws SQLException {
        appender.beginRow();
        for (Object value : row) {
            switch (value) {
                case null -> appender.appendNull();
                case String word -> appender.append(word);
                case Integer number -> appender.append(number.intValue());
                case Double number -> appender.append(number.doubleValue());
                case Boolean flag -> appender.append(flag.booleanValue());
                case LocalDate day -> appender.append(day);
                case Collection<?> words -> appender.append(words);
                default -> throw new IllegalArgumentException("a column of " + value.getClass());
            }
        }
        appender.endRow();
    }
}
