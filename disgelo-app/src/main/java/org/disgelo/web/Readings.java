package org.disgelo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.disgelo.pipeline.ReadArticle;
import org.disgelo.reading.ArticleReader;
import org.disgelo.reading.ArticleStream;
import org.disgelo.reading.Problem;
import org.disgelo.reading.ReadingOptions;
import org.disgelo.reading.SourcedArticle;
import org.disgelo.store.Coding;

/** Reads files into the store in the background, one after another, and tells the open pages how far it is. */
final class Readings implements AutoCloseable {

    /** Articles in one transaction, unless they take too long. */
    private static final int BATCH = 64;

    /** A reading takes all of a core: who waits for a page goes first, for so long after each article. */
    private static final Duration COURTESY = Duration.ofMillis(60);

    private static final long LONGEST_BATCH = Duration.ofSeconds(2).toNanos();
    private static final long BETWEEN_NEWS = Duration.ofMillis(250).toNanos();

    /** Readings of which the outcome is remembered. */
    private static final int REMEMBERED = 100;

    private final Desk desk;
    private final Live live;
    private final AtomicLong number = new AtomicLong();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("desk-reader")
            .priority(Thread.MIN_PRIORITY)
            .factory());

    Readings(Desk desk, Live live) {
        this.desk = desk;
        this.live = live;
    }

    /**
     * Begins to read.
     *
     * @param name what it is, for people
     * @param files the files, under names of our own
     * @param names what they are called by who brought them
     * @param folder is deleted with all in it when they are read
     */
    Reading begin(String name, List<Path> files, Map<Path, String> names, Path folder, ReadingOptions options) {
        Reading reading = new Reading("r" + number.incrementAndGet(), name, size(files));
        synchronized (readings) {
            readings.put(reading.id(), reading);
            if (readings.size() > REMEMBERED) {
                readings.remove(readings.keySet().iterator().next());
            }
        }
        reader.execute(() -> {
            try {
                run(reading, files, names, options);
            } finally {
                delete(folder);
            }
        });
        return reading;
    }

    Optional<Reading> find(String id) {
        synchronized (readings) {
            return Optional.ofNullable(readings.get(id));
        }
    }

    /** The newest first. */
    List<Reading> all() {
        synchronized (readings) {
            return new ArrayList<>(readings.values()).reversed();
        }
    }

    private void run(Reading reading, List<Path> files, Map<Path, String> names, ReadingOptions options) {
        reading.state(Reading.State.RUNNING);
        live.tell("reading", reading.json());
        ArticleReader articles = new ArticleReader(desk.languages(), options, p -> reading.problem(named(p, names)));
        try (ArticleStream stream = articles.open(files)) {
            read(reading, stream, names);
            reading.state(Reading.State.DONE);
        } catch (RuntimeException | StackOverflowError e) {
            reading.problem(new Problem("", 0, "stopped: " + e.getMessage()));
            reading.state(Reading.State.FAILED);
        }
        desk.version().touch();
        live.tell("reading", reading.json());
    }

    private void read(Reading reading, ArticleStream stream, Map<Path, String> names) {
        List<Coding> batch = new ArrayList<>();
        long begun = System.nanoTime();
        long told = begun;
        while (stream.hasNext()) {
            SourcedArticle article = stream.next();
            try {
                ReadArticle read = desk.pipeline().reading(article.article());
                batch.add(new Coding(read));
                reading.article(article.article().title(), read.events().size());
            } catch (RuntimeException | StackOverflowError e) {
                reading.problem(named(article.problem("cannot be coded: " + e), names));
            }
            reading.at(stream.bytesRead());
            desk.letOthersFirst(COURTESY);
            long now = System.nanoTime();
            if (batch.size() >= BATCH || now - begun > LONGEST_BATCH) {
                write(batch);
                begun = now;
            }
            if (now - told > BETWEEN_NEWS) {
                told = now;
                live.tell("reading", reading.json());
            }
        }
        write(batch);
        desk.store().write(store -> {
            store.groupStories();
            return store;
        });
    }

    private void write(List<Coding> batch) {
        if (!batch.isEmpty()) {
            desk.store().write(store -> {
                store.add(batch);
                return batch.size();
            });
            batch.clear();
        }
    }

    private static Problem named(Problem problem, Map<Path, String> names) {
        String name = names.getOrDefault(Path.of(problem.file()), "");
        return new Problem(name, problem.line(), problem.message());
    }

    private static long size(List<Path> files) {
        long size = 0;
        for (Path file : files) {
            try {
                size += Files.size(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return size;
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit(); // the system's own folder for such files is emptied in time
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
