package org.disgelo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedStoreTest {

    private static final Article ARTICLE = Samples.article("a1", "Moscow and Minsk signed.");

    @TempDir
    Path folder;

    @Test
    void readersAndWritersOfOneProcessTakeTurnsByThemselves() throws Exception {
        try (SharedStore shared = new SharedStore(folder.resolve("s.duckdb"), Duration.ofSeconds(5));
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            AtomicBoolean done = new AtomicBoolean();
            List<Future<Integer>> readers = java.util.stream.IntStream.range(0, 3)
                    .mapToObj(i -> threads.submit(() -> {
                        int last = 0;
                        while (!done.get()) {
                            last = shared.read(EventStore::articleCount);
                        }
                        return last;
                    }))
                    .toList();
            for (int i = 0; i < 5; i++) {
                Article article = Samples.article("a" + i, "Moscow and Minsk signed.");
                shared.write(store -> {
                    store.add(article, List.of(Samples.signing(article, "2021-03-02", 0.5)));
                    return "";
                });
            }
            int seen = shared.read(EventStore::articleCount);
            done.set(true);
            assertThat(seen).isEqualTo(5);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isLessThanOrEqualTo(5);
            }
        }
    }

    @Test
    void writingBeginsOnlyWhenTheReadersOfTheReadOnlyFileHaveLeft() throws Exception {
        try (SharedStore shared = new SharedStore(folder.resolve("s.duckdb"), Duration.ofSeconds(5));
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            CountDownLatch reading = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            Future<Integer> reader = threads.submit(() -> shared.read(store -> {
                reading.countDown();
                try {
                    go.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return store.articleCount();
            }));
            reading.await();
            Future<Integer> writer = threads.submit(() -> shared.write(store -> {
                store.add(ARTICLE, List.of());
                return store.articleCount();
            }));
            go.countDown();
            assertThat(reader.get()).isZero();
            assertThat(writer.get()).isEqualTo(1);
        }
    }

    @Test
    void anotherProcessThatKeepsTheFileIsSaid() throws IOException, InterruptedException {
        Path file = folder.resolve("s.duckdb");
        try (SharedStore shared = new SharedStore(file, Duration.ZERO)) {
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Holder.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            try {
                assertThat(other.inputReader().readLine()).isEqualTo("open");
                assertThatThrownBy(() -> shared.read(EventStore::articleCount))
                        .isInstanceOf(StoreInUseException.class)
                        .hasMessageContaining("is in use by another process");
            } finally {
                other.destroyForcibly();
                other.waitFor();
            }
            assertThat(shared.read(EventStore::articleCount)).isZero();
        }
    }

    /** Keeps a store open to write. */
    static final class Holder {
        public static void main(String[] arguments) throws InterruptedException {
            try (EventStore store = EventStore.open(Path.of(arguments[0]))) {
                System.out.println("open");
                Thread.sleep(60_000);
                store.articleCount();
            }
        }
    }
}
