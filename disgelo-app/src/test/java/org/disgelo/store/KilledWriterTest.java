package org.disgelo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes leaves whole batches only. */
class KilledWriterTest {

    private static final int BATCH = 20;

    @TempDir
    Path folder;

    @Test
    void killedProcessLeavesWholeBatches() throws IOException, InterruptedException {
        Path file = folder.resolve("s.duckdb");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriterTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        int told = 0;
        try (var lines = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && told < 3 * BATCH) {
                told = Integer.parseInt(line);
                line = lines.readLine();
            }
            writer.destroyForcibly();
        }
        writer.waitFor();
        assertThat(told).isEqualTo(3 * BATCH);

        try (EventStore store = EventStore.openReadOnly(file);
                Stream<StoredEvent> events = store.events(EventQuery.ALL)) {
            int articles = store.articleCount();
            assertThat(articles).isGreaterThanOrEqualTo(told);
            assertThat(articles % BATCH).isZero();
            assertThat(events.mapToInt(e -> e.evidences().size()).sum()).isEqualTo(articles);
        }
    }

    /** Writes batches until it is killed, and tells after each how many articles it has written. */
    public static void main(String[] arguments) {
        try (EventStore store = EventStore.open(Path.of(arguments[0]))) {
            for (int written = 0; ; written += BATCH) {
                List<Coding> batch = new ArrayList<>();
                for (int i = written; i < written + BATCH; i++) {
                    Article article = Samples.article("a" + i, "They signed, paper " + i + ".");
                    batch.add(new Coding(article, List.of(Samples.signing(article, "2021-03-0" + (1 + i % 9), 0.5))));
                }
                store.add(batch);
                System.out.println(written + BATCH);
                System.out.flush();
            }
        }
    }
}
