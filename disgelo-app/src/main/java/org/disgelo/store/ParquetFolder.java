package org.disgelo.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.stream.Stream;
import org.disgelo.store.StoreSchema.Table;

/**
 * A store as a folder of Parquet: a folder for each table, in it one for each month ({@code evidences/month=2021-03/…}), and a file
 * {@value #VERSION_FILE} with the version of the tables. What a cluster has written so is read as a store's file is.
 */
public final class ParquetFolder {

    /** Holds the version of the tables. */
    public static final String VERSION_FILE = "disgelo-store";

    /** The month of what has no date. */
    public static final String UNDATED = "undated";

    private static final String ENDING = ".parquet";

    private ParquetFolder() {}

    /** The version of the tables that this program writes and reads. */
    public static int version() {
        return StoreSchema.VERSION;
    }

    /**
     * Writes the tables of a store.
     *
     * @param tellings where tellings are selected from
     * @throws StoreException if the folder holds something already, or cannot be written
     */
    static void write(Connection connection, String tellings, Path folder) throws SQLException {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new StoreException("the folder " + folder + " is not empty", null);
                }
            }
            try (Statement statement = connection.createStatement()) {
                for (Table table : Table.values()) {
                    String rows = table == Table.EVIDENCES ? tellings : table.word();
                    statement.execute("COPY (SELECT *, coalesce(strftime(" + table.day() + ", '%Y-%m'), '" + UNDATED
                            + "') AS month FROM " + rows + " AS t ORDER BY ALL) TO "
                            + quoted(folder.resolve(table.word()))
                            + " (FORMAT parquet, PARTITION_BY (month))");
                }
            }
            Files.writeString(folder.resolve(VERSION_FILE), version() + "\n");
        } catch (IOException e) {
            throw new StoreException("the folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * Opens a folder to read: views over its files in a database in memory.
     *
     * @throws StoreException if it is no such folder, or of another version
     */
    static Connection open(Path folder, Properties settings) throws SQLException {
        String version = version(folder);
        if (!version.equals(version() + "")) {
            throw new StoreException(
                    folder + " has store version " + version + ", this program reads " + version(), null);
        }
        settings.remove("duckdb.read_only");
        Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
        connection.setAutoCommit(false);
        StoreSchema.create(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP VIEW events");
            for (Table table : Table.values()) {
                Path files = folder.resolve(table.word());
                if (holdsParquet(files)) {
                    statement.execute("DROP TABLE " + table.word());
                    statement.execute("CREATE VIEW " + table.word() + " AS SELECT * EXCLUDE (month) FROM read_parquet("
                            + quoted(files.resolve("**/*" + ENDING)) + ", hive_partitioning = true)");
                }
            }
            statement.execute(StoreSchema.EVENTS);
        }
        connection.commit();
        return connection;
    }

    private static String version(Path folder) {
        Path file = folder.resolve(VERSION_FILE);
        try {
            if (!Files.isRegularFile(file)) {
                throw new StoreException(folder + " is a folder, but no Disgelo store of Parquet", null);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StoreException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean holdsParquet(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(f -> f.toString().endsWith(ENDING));
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
