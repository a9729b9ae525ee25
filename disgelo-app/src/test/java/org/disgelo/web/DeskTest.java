package org.disgelo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.store.SharedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void heavyWorkWaitsAsLongAsSomebodyAsksButNotForEver() throws InterruptedException {
        Path file = folder.resolve("s.duckdb");
        DeskSettings settings = new DeskSettings(file, "127.0.0.1", 0, null, false);
        try (Desk desk = new Desk(settings, new SharedStore(file, Duration.ofSeconds(5)), Pipeline.standard())) {
            CountDownLatch asked = new CountDownLatch(1);
            CountDownLatch answer = new CountDownLatch(1);
            Thread reader = Thread.startVirtualThread(() -> desk.work(() -> {
                asked.countDown();
                return await(answer);
            }));
            asked.await();
            long begun = System.nanoTime();
            desk.letOthersFirst(Duration.ofMillis(50));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(50));
            answer.countDown();
            reader.join();
            desk.letOthersFirst(Duration.ofDays(1)); // nobody asks any more
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
