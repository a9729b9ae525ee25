package org.disgelo.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.disgelo.agreement.Account;
import org.disgelo.event.Event;
import org.disgelo.store.Correction.OfTransition;
import org.disgelo.text.Article;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Articles and events in one DuckDB file. Writing is by transactions: what a killed process had not finished is not there.
 * Reading streams. One process may write at a time, or any number read.
 */
public final class EventStore implements AutoCloseable {

    /** How long to wait before the file is tried again: less than the desk pauses between two openings. */
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(15);

    private final DuckDBConnection connection;

    /** Where tellings are selected from; corrections change it. */
    private volatile String tellings;

    /** Whether tellings are rows of a table and not of files. */
    private final boolean numbered;

    private EventStore(DuckDBConnection connection, boolean numbered) throws SQLException {
        this.connection = connection;
        this.numbered = numbered;
        this.tellings = new CorrectionStore(connection).tellings();
    }

    /**
     * Opens a store to write, and makes it when it is not there.
     *
     * @throws StoreInUseException if another process has it open
     * @throws StoreException if the file is something else
     */
    public static EventStore open(Path file) {
        return open(file, Duration.ZERO);
    }

    /** The same; waits so long for another process to leave the file. */
    public static EventStore open(Path file, Duration patience) {
        return connect(file, false, patience);
    }

    /**
     * Opens a store to read.
     *
     * @throws StoreInUseException if another process writes it
     * @throws StoreException if it is not there, or is something else
     */
    public static EventStore openReadOnly(Path file) {
        return openReadOnly(file, Duration.ZERO);
    }

    /** The same; waits so long for another process to leave the file. */
    public static EventStore openReadOnly(Path file, Duration patience) {
        if (!Files.exists(file)) {
            throw new StoreException(
                    "no store at " + file + "; 'disgelo read PATH --store " + file + "' makes one", null);
        }
        return connect(file, true, patience);
    }

    private static EventStore connect(Path file, boolean readOnly, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return connect(file, readOnly);
            } catch (StoreInUseException e) {
                if (System.nanoTime() - end >= 0) {
                    throw e;
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }

    private static EventStore connect(Path file, boolean readOnly) {
        Properties settings = new Properties();
        settings.setProperty("jdbc_stream_results", "true");
        settings.setProperty("duckdb.read_only", Boolean.toString(readOnly));
        settings.setProperty("memory_limit", "1GB");
        settings.setProperty("checkpoint_threshold", "512MB"); // each checkpoint compresses half-filled row groups anew
        settings.setProperty(
                "dynamic_or_filter_threshold", "1024"); // rows picked by number are not searched in all others
        Connection connection = null;
        try {
            if (Files.isDirectory(file)) {
                if (!readOnly) {
                    throw new StoreException(file + " is a folder of Parquet, which can only be read", null);
                }
                return new EventStore(ParquetFolder.open(file, settings).unwrap(DuckDBConnection.class), false);
            }
            connection = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
            connection.setAutoCommit(false);
            if (!readOnly && StoreSchema.isEmpty(connection)) {
                StoreSchema.create(connection);
            }
            StoreSchema.check(connection, file.toString());
            return new EventStore(connection.unwrap(DuckDBConnection.class), true);
        } catch (SQLException e) {
            close(connection);
            String reason = String.valueOf(e.getMessage());
            if (reason.contains("Conflicting lock")) {
                throw new StoreInUseException(file, e);
            }
            throw new StoreException("store " + file + " cannot be opened: " + reason, e);
        } catch (StoreException e) {
            close(connection);
            throw e;
        }
    }

    private static void close(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new StoreException("the store cannot be closed: " + e.getMessage(), e);
            }
        }
    }

    /** Adds one article with its events; see {@link #add(List)}. */
    public void add(Article article, List<Event> events) {
        add(List.of(new Coding(article, events)));
    }

    /**
     * Adds articles with their events in one transaction: all of them or none. An article whose id is there already is
     * replaced with all it told.
     */
    public void add(List<Coding> codings) {
        if (codings.isEmpty()) {
            return;
        }
        write(() -> new StoreWriter(connection).write(codings));
    }

    /** The events wanted, by date (undated last), then by id. Close the stream. */
    public Stream<StoredEvent> events(EventQuery query) {
        Condition condition = new Condition(query, tellings);
        String sql = """
                SELECT e.event, e.telling, e.article, e.first, e.past, e.text, e.origin
                FROM %s e WHERE %s
                ORDER BY e.earliest NULLS LAST, e.latest, e.event, e.confidence DESC, e.article, e.first, e.past
                """.formatted(tellings, condition.sql());
        return stream(sql, condition, new StoredEvents());
    }

    /** The articles that tell an event wanted, by day of publication, then by id. Close the stream. */
    public Stream<Article> articles(EventQuery query) {
        Condition condition = new Condition(query, tellings);
        String sql = """
                SELECT * FROM articles WHERE id IN (
                    SELECT e.article FROM %s e WHERE %s)
                ORDER BY published NULLS LAST, id
                """.formatted(tellings, condition.sql());
        return stream(sql, condition, EventStore::article);
    }

    /**
     * What articles tell of agreements between parties, one account an article, by article: their tellings of these
     * agreements, and what they and others say has become of things at the places that these tellings name.
     * {@link org.disgelo.agreement.AgreementBook#ofAccounts} makes agreements of them.
     *
     * @param parties codes of parties that an agreement has to have; empty for all agreements
     * @param until articles of later days are left out; null for none
     */
    public List<Account> accounts(Set<String> parties, @Nullable LocalDate until) {
        try (Connection own = connection.duplicate()) {
            return rejected().without(new AccountTable(own).read(parties, until));
        } catch (SQLException e) {
            throw new StoreException("the store cannot be read: " + e.getMessage(), e);
        }
    }

    /** The same of all articles, with what was joined already ({@link #joinAgreements}) as it is. */
    public KnownAgreements agreements(Set<String> parties) {
        try (Connection own = connection.duplicate()) {
            KnownAgreements known = new AccountTable(own).readJoined(parties);
            return new KnownAgreements(known.joined(), rejected().without(known.accounts()));
        } catch (SQLException e) {
            throw new StoreException("the store cannot be read: " + e.getMessage(), e);
        }
    }

    /** Moves what was written from the log into the file, while others read. */
    void settle() {
        try (Connection own = connection.duplicate();
                Statement statement = own.createStatement()) {
            statement.execute("CHECKPOINT");
        } catch (SQLException e) {
            throw new StoreException("the store cannot be written: " + e.getMessage(), e);
        }
    }

    /** Joins what many articles tell of, so that {@link #agreements} need not; after a reading. */
    public void joinAgreements() {
        write(() -> new JoinedTable(connection).join(rejected()));
    }

    /** Makes one of what copies of a story tell without a date; after a reading. */
    public void groupStories() {
        write(() -> new StoryTable(connection).group());
    }

    private RejectedTransitions rejected() {
        return new RejectedTransitions(corrections().holding());
    }

    /** The last day of publication, or null when no article has any. */
    public @Nullable LocalDate lastDay() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT max(published) FROM articles")) {
            Date day = row.next() ? row.getDate(1) : null;
            return day == null ? null : day.toLocalDate();
        } catch (SQLException e) {
            throw new StoreException("the store cannot be read: " + e.getMessage(), e);
        }
    }

    private <T> Stream<T> stream(String sql, Condition condition, Rows.Reading<T> reading) {
        try {
            Connection own = connection.duplicate();
            return Rows.stream(own, sql, condition, reading);
        } catch (SQLException e) {
            throw new StoreException("the store cannot be read: " + e.getMessage(), e);
        }
    }

    static @Nullable Article article(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return null;
        }
        Date published = rows.getDate("published");
        return new Article(
                rows.getString("id"),
                rows.getString("url"),
                rows.getString("source"),
                published == null ? null : published.toLocalDate(),
                rows.getString("language"),
                rows.getString("title"),
                rows.getString("text"));
    }

    /** Events page by page, single ones, and articles, as a desk shows them. */
    public EventPages pages() {
        return new EventPages(connection, tellings, numbered && tellings.equals(CorrectionStore.UNTOUCHED));
    }

    /** What a dossier is drawn from. */
    public DossierStore dossiers() {
        return new DossierStore(connection, tellings, pages());
    }

    /**
     * What the models of relations ask for, for one answer.
     *
     * @param origins coded by one of these; empty: by any
     */
    public StoredAnnals annals(Set<Origin> origins) {
        return new StoredAnnals(connection, tellings, origins, pages());
    }

    /** What analysts have said of the readings. */
    public CorrectionStore corrections() {
        return new CorrectionStore(connection);
    }

    /** Adds a correction; from here on every query honours it. */
    public void correct(Correction correction) {
        write(() -> {
            CorrectionStore corrections = new CorrectionStore(connection);
            if (correction.target() instanceof OfTransition) {
                new JoinedTable(connection).forgetAll();
            }
            corrections.add(correction);
            tellings = corrections.tellings();
        });
    }

    /** Something that is written as a whole or not at all. */
    private interface Writing {
        void write() throws SQLException;
    }

    private void write(Writing work) {
        try {
            try {
                work.write();
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreException("the store cannot be written: " + e.getMessage(), e);
        }
    }

    /** The imported series of this store; to be closed before the store. */
    public SeriesStore series() {
        try {
            return new SeriesStore(connection.duplicate().unwrap(DuckDBConnection.class));
        } catch (SQLException e) {
            throw new StoreException("the store cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Writes all it holds as Parquet, month by month; the folder opens as a store itself.
     *
     * @throws StoreException if the folder is not empty or cannot be written
     */
    public void export(Path folder) {
        try (Connection own = connection.duplicate()) {
            ParquetFolder.write(own, tellings, folder);
        } catch (SQLException e) {
            throw new StoreException("the folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** The ids of all its articles. */
    public Set<String> articleIds() {
        Set<String> ids = new HashSet<>();
        try (Connection own = connection.duplicate();
                Statement statement = own.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM articles")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new StoreException("the store cannot be read: " + e.getMessage(), e);
        }
    }

    /** How many articles it holds. */
    public int articleCount() {
        return count("SELECT count(*) FROM articles");
    }

    /** How many events it holds, each counted once. */
    public int eventCount() {
        return count("SELECT count(DISTINCT event) FROM evidences");
    }

    private int count(String sql) {
        try (Connection own = connection.duplicate()) {
            return StoreSchema.number(own, sql);
        } catch (SQLException e) {
            throw new StoreException("the store cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        close(connection);
    }
}
