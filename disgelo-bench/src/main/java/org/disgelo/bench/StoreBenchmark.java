package org.disgelo.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.disgelo.desk.RelationDesk;
import org.disgelo.event.Dyad;
import org.disgelo.relation.Relation;
import org.disgelo.store.EventPages;
import org.disgelo.store.EventPages.Grouping;
import org.disgelo.store.EventQuery;
import org.disgelo.store.EventStore;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time of questions to stores of made-up events. A store is made when it is not there, {@code disgelo-bench-EVENTS.duckdb} in the
 * folder for temporary files, and kept; ten million events ({@code -p events=10000000}) take some minutes to make.
 *
 * <pre>java -cp … org.openjdk.jmh.Main StoreBenchmark</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@SuppressWarnings("NullAway.Init")
public class StoreBenchmark {

    private static final Dyad DYAD = new Dyad("RUS", "UKR");

    /** How many events the store holds, nearly. */
    @Param({"10000", "1000000"})
    public int events = 10_000;

    private EventStore store;

    @Setup
    public void open() {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "disgelo-bench-" + events + ".duckdb");
        if (!Files.exists(file)) {
            DeskLoad.fill(file, events);
        }
        store = EventStore.openReadOnly(file);
    }

    @TearDown
    public void close() {
        store.close();
    }

    /** The fifty newest events between two states. */
    @Benchmark
    public EventPages.Page newest() {
        return store.pages().newest(EventQuery.of(DYAD), null, 50);
    }

    /** Events between two states by type. */
    @Benchmark
    public Map<String, Long> counts() {
        return store.pages().counts(EventQuery.of(DYAD), Grouping.TYPE);
    }

    /** The relation of two states with all phases and turning points. */
    @Benchmark
    public @Nullable Relation relation() {
        return new RelationDesk(store, Set.of()).relation(DYAD, null, null, null);
    }
}
