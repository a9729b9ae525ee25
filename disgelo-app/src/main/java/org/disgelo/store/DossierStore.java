package org.disgelo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.dossier.Judgement;
import org.disgelo.event.Dyad;
import org.disgelo.event.Evidence;
import org.disgelo.relation.Direction;
import org.disgelo.text.Article;
import org.duckdb.DuckDBConnection;

/** What a dossier is drawn from: the articles of a dyad, what they tell of it and how they judge it. */
public final class DossierStore {

    private static final Comparator<Article> BY_DAY = Comparator.comparing(
                    Article::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Article::id);

    private final DuckDBConnection connection;
    private final String tellings;
    private final EventPages pages;

    DossierStore(DuckDBConnection connection, String tellings, EventPages pages) {
        this.connection = connection;
        this.tellings = tellings;
        this.pages = pages;
    }

    /**
     * The newest articles that concern a dyad.
     *
     * @param articles by day of publication, undated ones last, then by id
     * @param all how many there are in the store
     */
    public record Newest(List<Article> articles, int all) {}

    /** The newest articles that tell of both, not necessarily of one action between the two; undated ones count as new. */
    public Newest articles(Dyad dyad, int most) {
        String sql = """
                SELECT a.id, count(*) OVER () FROM articles a WHERE a.id IN (
                    SELECT article FROM %1$s e WHERE contains(e.sides, ?) AND e.origin = 'read' INTERSECT
                    SELECT article FROM %1$s e WHERE contains(e.sides, ?) AND e.origin = 'read')
                ORDER BY a.published DESC NULLS FIRST, a.id DESC LIMIT ?
                """.formatted(tellings);
        Set<String> ids = new TreeSet<>();
        int all = 0;
        try (Connection own = connection.duplicate();
                PreparedStatement statement = own.prepareStatement(sql)) {
            statement.setString(1, Sides.mark(dyad.first()));
            statement.setString(2, Sides.mark(dyad.second()));
            statement.setInt(3, most);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                    all = rows.getInt(2);
                }
            }
        } catch (SQLException e) {
            throw unread(e);
        }
        return new Newest(pages.articles(ids).stream().sorted(BY_DAY).toList(), all);
    }

    /** The events of one of the two, or of both, that these articles tell, with all their tellings. */
    public List<StoredEvent> told(Collection<String> articles, Dyad dyad) {
        return pages.toldBy(articles, dyad, Origin.READ);
    }

    /** What these articles say themselves of how warm the relation of the two is. */
    public List<Judgement> judgements(Collection<String> articles, Dyad dyad) {
        List<Judgement> judgements = new ArrayList<>();
        Set<String> wanted = Set.copyOf(articles);
        try (Connection own = connection.duplicate();
                PreparedStatement statement = own.prepareStatement(
                        "SELECT article, direction, first, past, text FROM judgements WHERE dyad = ?")) {
            statement.setString(1, dyad.toString());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (wanted.contains(rows.getString(1))) {
                        judgements.add(new Judgement(
                                dyad,
                                Direction.valueOf(rows.getString(2).toUpperCase(Locale.ROOT)),
                                new Evidence(rows.getString(1), rows.getInt(3), rows.getInt(4), rows.getString(5))));
                    }
                }
            }
        } catch (SQLException e) {
            throw unread(e);
        }
        return judgements;
    }

    private static StoreException unread(SQLException e) {
        return new StoreException("the store cannot be read: " + e.getMessage(), e);
    }
}
