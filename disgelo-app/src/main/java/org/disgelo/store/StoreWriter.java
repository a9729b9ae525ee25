package org.disgelo.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.text.Article;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

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
        delete("DELETE FROM evidences WHERE article IN (%s)", byArticle.keySet());
        delete("DELETE FROM articles WHERE id IN (%s)", byArticle.keySet());
        try (DuckDBAppender articles = appender("articles");
                DuckDBAppender evidences = appender("evidences")) {
            for (Coding coding : byArticle.values()) {
                append(articles, coding.article());
                for (Event event : coding.events()) {
                    append(evidences, EventKey.of(event, coding.article()), event);
                }
            }
        }
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    private void delete(String sql, Collection<String> ids) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        try (PreparedStatement delete = connection.prepareStatement(sql.formatted(marks))) {
            int at = 1;
            for (String id : ids) {
                delete.setString(at++, id);
            }
            delete.executeUpdate();
        }
    }

    private static void append(DuckDBAppender row, Article article) throws SQLException {
        row.beginRow();
        row.append(article.id());
        row.append(article.url());
        row.append(article.source());
        row.append(article.published());
        row.append(article.language());
        row.append(article.title());
        row.append(article.text());
        row.endRow();
    }

    private static void append(DuckDBAppender row, String key, Event event) throws SQLException {
        PartialDate date = event.date();
        Place place = event.place();
        row.beginRow();
        row.append(key);
        row.append(event.article());
        row.append(event.evidence().start());
        row.append(event.evidence().end());
        row.append(event.evidence().text());
        row.append(event.type().name());
        row.append(event.mode());
        row.append(event.cameo());
        row.append(codes(event.actors()));
        row.append(codes(event.recipients()));
        row.append(event.parties());
        row.append(event.mutual());
        row.append(date == null ? null : date.value());
        row.append(date == null ? null : date.precision().word());
        row.append(date == null ? null : date.earliest());
        row.append(date == null ? null : date.latest());
        row.append(event.status().word());
        row.append(event.scope().word());
        row.append(place == null ? null : place.name());
        row.append(place == null ? null : place.country());
        row.append(event.confidence());
        row.append(EventJson.line(event));
        row.endRow();
    }

    private static Set<String> codes(List<Actor> actors) {
        Set<String> codes = new TreeSet<>();
        actors.forEach(a -> codes.add(a.code()));
        return codes;
    }
}
