package org.disgelo.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.disgelo.desk.DossierDesk;
import org.disgelo.dossier.Dossier;
import org.disgelo.event.Dyad;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.reading.Languages;
import org.disgelo.store.EventStore;
import org.disgelo.store.SharedStore;
import org.jspecify.annotations.Nullable;

/** What the parts of the desk work with: the store, the pipeline, what was drawn up already, and who is told of news. */
final class Desk implements AutoCloseable {

    /** A dossier is drawn from so many articles at most, the newest. */
    static final int ARTICLES = 300;

    private static final int KEPT_DOSSIERS = 24;

    /** Questions to the store that are answered at once. */
    private static final int QUESTIONS = 4;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(1);

    private final DeskSettings settings;
    private final SharedStore store;
    private final Pipeline pipeline;
    private final Languages languages;
    private final StoreVersion version;
    private final Answers answers;
    private final AnswerCache<Dossier> dossiers = new AnswerCache<>(KEPT_DOSSIERS, dossier -> 1);
    private final AtomicLong thread = new AtomicLong();
    private final AtomicInteger waiting = new AtomicInteger();

    /** Platform threads for what keeps a core busy: the virtual ones that bring pages stay free for the others. */
    private final ExecutorService workers = Executors.newFixedThreadPool(
            2,
            work -> Thread.ofPlatform()
                    .daemon()
                    .name("desk-" + thread.incrementAndGet())
                    .unstarted(work));

    private final ExecutorService askers = Executors.newFixedThreadPool(
            QUESTIONS,
            work -> Thread.ofPlatform()
                    .daemon()
                    .name("desk-ask-" + thread.incrementAndGet())
                    .unstarted(work));

    Desk(DeskSettings settings, SharedStore store, Pipeline pipeline) {
        this.settings = settings;
        this.store = store;
        this.pipeline = pipeline;
        this.languages = Languages.of(pipeline);
        this.version = new StoreVersion(store.file());
        this.answers = new Answers(version);
    }

    DeskSettings settings() {
        return settings;
    }

    SharedStore store() {
        return store;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    Languages languages() {
        return languages;
    }

    StoreVersion version() {
        return version;
    }

    Answers answers() {
        return answers;
    }

    /**
     * Asks the store and waits. A query holds its thread while the database works, so it has a thread of its own, and only so many
     * run at once: more would make each slower and would keep the threads that bring pages from their work.
     */
    <T> T ask(Function<EventStore, T> question) {
        return joined(() -> store.read(question), askers);
    }

    /** Does heavy work on a thread for it and waits. */
    <T> T work(Supplier<T> work) {
        return joined(work, workers);
    }

    /** Lets those who wait for an answer go first: waits as long as somebody does, but no longer than this. */
    void letOthersFirst(Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (waiting.get() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private <T> T joined(Supplier<T> work, ExecutorService threads) {
        waiting.incrementAndGet();
        try {
            return CompletableFuture.supplyAsync(work, threads).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Begins heavy work that nobody waits for. */
    <T> CompletableFuture<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, workers);
    }

    /** The dossier of a dyad and a period; drawn up once as long as the store is the same. */
    Dossier dossier(Dyad dyad, @Nullable LocalDate from, @Nullable LocalDate to) {
        String key = String.format(Locale.ROOT, "%s %s %s %s", version.current(), dyad, from, to);
        return dossiers.get(
                key,
                () -> work(() -> store.read(open ->
                        new DossierDesk(pipeline.languages(), open, ARTICLES, note -> {}).dossier(dyad, from, to))));
    }

    @Override
    public void close() {
        workers.shutdownNow();
        askers.shutdownNow();
        store.close();
    }
}
