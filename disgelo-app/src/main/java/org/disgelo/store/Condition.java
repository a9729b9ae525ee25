package org.disgelo.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** An {@link EventQuery} as the condition of an SQL statement over {@code evidences e}. All that makes a telling
 * tell the same action is in its row; the rest is asked of all tellings of the action. */
final class Condition {

    private final List<String> terms = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private final String tellings;

    /** @param tellings the table, or the selection, of all tellings */
    Condition(EventQuery query, String tellings) {
        this.tellings = tellings;
        if (query.dyad() != null) {
            require("list_contains(e.parties, ?)", query.dyad().first());
            require("list_contains(e.parties, ?)", query.dyad().second());
        }
        if (query.party() != null) {
            require("list_contains(e.parties, ?)", query.party());
        }
        if (query.country() != null) {
            require("e.event IN (SELECT event FROM " + tellings + " WHERE country = ?)", query.country());
        }
        if (query.place() != null) {
            require(
                    "e.event IN (SELECT event FROM " + tellings + " WHERE lower(place) = ?)",
                    query.place().strip().toLowerCase(Locale.ROOT));
        }
        requireOne("e.type = ?", query.types().stream().map(Enum::name).sorted().toList());
        requireOne(
                "e.origin = ?",
                query.origins().stream().map(Origin::word).sorted().toList());
        if (query.from() != null) {
            require("e.latest >= ?", query.from());
        }
        if (query.to() != null) {
            require("e.earliest <= ?", query.to());
        }
        if (query.status() != null) {
            require("e.status = ?", query.status().word());
        }
        if (query.scope() != null) {
            require("e.scope = ?", query.scope().word());
        }
        if (query.source() != null) {
            require(toldBy("source"), query.source());
        }
        if (query.language() != null) {
            require(toldBy("language"), query.language());
        }
    }

    private static String toldBy(String column) {
        return "e.event IN (SELECT t.event FROM evidences t JOIN articles a ON a.id = t.article WHERE a." + column
                + " = ?)";
    }

    /** One of these; when none are given, any. */
    private void requireOne(String term, List<String> wanted) {
        if (!wanted.isEmpty()) {
            terms.add("(" + String.join(" OR ", Collections.nCopies(wanted.size(), term)) + ")");
            values.addAll(wanted);
        }
    }

    /** Only what comes at this place or behind it, the newest first. */
    void from(Cursor cursor) {
        String day = "coalesce(e.earliest, DATE '0001-01-01')";
        terms.add("(" + day + " < ? OR " + day + " = ? AND e.event >= ?)");
        values.addAll(List.of(cursor.day(), cursor.day(), cursor.event()));
    }

    void require(String term, Object value) {
        terms.add(term);
        values.add(value);
    }

    /** The condition with a question mark for each value; always true when nothing is asked. */
    String sql() {
        return terms.isEmpty() ? "TRUE" : String.join(" AND ", terms);
    }

    /** Sets the values of the question marks, the first of which is the first of the statement. */
    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
