package org.disgelo.cli;

import java.util.List;
import java.util.Set;
import org.disgelo.store.Origin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which of the events of the store: read ones, or imported ones and whose. */
final class OriginOption {

    @Option(
            names = "--origin",
            paramLabel = "ORIGIN",
            split = ",",
            description = "coded by: ${COMPLETION-CANDIDATES} (default: all)")
    private @Nullable List<Origin> origins;

    /** The origins wanted; empty when all are. */
    Set<Origin> wanted() {
        return origins == null ? Set.of() : Set.copyOf(origins);
    }
}
