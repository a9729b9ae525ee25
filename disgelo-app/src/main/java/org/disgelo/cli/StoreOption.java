package org.disgelo.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.disgelo.store.EventStore;
import picocli.CommandLine.Option;

/** Where the store is. */
final class StoreOption {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = "disgelo.duckdb",
            description = "the store (default: ${DEFAULT-VALUE} in this folder); to read, also a folder of Parquet")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    Path file() {
        return file;
    }

    /** Opens it to write; waits while others have it, the desk for one. */
    EventStore open() {
        return EventStore.open(file, PATIENCE);
    }

    /** Opens it to read; waits while another writes. */
    EventStore openReadOnly() {
        return EventStore.openReadOnly(file, PATIENCE);
    }
}
