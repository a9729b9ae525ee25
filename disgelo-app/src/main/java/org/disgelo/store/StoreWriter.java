package org.disgelo.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.agreement.Account;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.ProgressReport;
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
        delete(byArticle.keySet());
        try (DuckDBAppender articles = appender("articles");
                DuckDBAppender evidences = appender("evidences");
                DuckDBAppender agreements = appender("agreements");
                DuckDBAppender progress = appender("progress")) {
            for (Coding coding : byArticle.values()) {
                append(articles, coding.article(), coding.origin());
                for (Event event : coding.events()) {
                    append(evidences, EventKey.of(coding.origin(), event, coding.article()), event, coding.origin());
                }
                append(agreements, progress, coding.account());
            }
        }
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
                for (String table : List.of("evidences", "agreements", "progress")) {
                    statement.execute("DELETE FROM " + table + " WHERE article IN (SELECT id FROM coming)");
                }
                statement.execute("DELETE FROM articles WHERE id IN (SELECT id FROM coming)");
            }
            statement.execute("DROP TABLE coming");
        }
    }

    private static void append(DuckDBAppender row, Article article, Origin origin) throws SQLException {
        row.beginRow();
        row.append(article.id());
        row.append(article.url());
        row.append(article.source());
        row.append(article.published());
        row.append(article.language());
        row.append(article.title());
        row.append(article.text());
        row.append(origin.word());
        row.endRow();
    }

    private static void append(DuckDBAppender agreements, DuckDBAppender progress, Account account)
            throws SQLException {
        for (Agreement agreement : account.agreements()) {
            agreements.beginRow();
            agreements.append(account.article());
            agreements.append(account.day());
            agreements.append(agreement.codes());
            agreements.append(AgreementJson.of(agreement).toString());
            agreements.endRow();
        }
        for (ProgressReport report : account.reports()) {
            progress.beginRow();
            progress.append(account.article());
            progress.append(account.day());
            progress.append(report.places().stream().map(Place::name).distinct().toList());
            progress.append(ProgressJson.text(report));
            progress.endRow();
        }
    }

    private static void append(DuckDBAppender row, String key, Event event, Origin origin) throws SQLException {
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
        row.append(origin.word());
        row.endRow();
    }

    private static Set<String> codes(List<Actor> actors) {
        Set<String> codes = new TreeSet<>();
        actors.forEach(a -> codes.add(a.code()));
        return codes;
    }
}
