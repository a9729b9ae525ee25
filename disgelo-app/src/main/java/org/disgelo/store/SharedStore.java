package org.disgelo.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A store that many threads use for long without keeping others from it. The file is open only while somebody reads or
 * writes, and a moment longer; under steady use it is left for a moment every few seconds, so that a command that waits for
 * it gets its turn. Within this process reading goes on while another thread writes.
 */
public final class SharedStore implements AutoCloseable {

    /** How long the file stays open unused: an answer often comes soon after another. */
    private static final Duration IDLE = Duration.ofMillis(300);

    /** After so long it is left once, to read; to write, leaving costs more and comes less often. */
    private static final Duration READING = Duration.ofSeconds(4);

    private static final Duration WRITING = Duration.ofSeconds(30);

    /** After so long without another writing it is left all the same. */
    private static final Duration UNSETTLED = Duration.ofSeconds(45);

    /** How long it is left: longer than a waiting command takes to look again. */
    private static final Duration PAUSE = Duration.ofMillis(60);

    private final Path file;
    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private final ScheduledExecutorService closer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("store-closer").factory());
    private @Nullable EventStore open;
    private boolean writable;
    private volatile boolean settled;
    private boolean leaving;
    private int users;
    private volatile long opened;
    private long left = System.nanoTime() - PAUSE.toNanos();
    private long released;

    /**
     * Makes the store when it is not there.
     *
     * @param patience how long to wait for another process that has the file
     * @throws StoreException if the file is something else
     */
    public SharedStore(Path file, Duration patience) {
        this.file = file;
        this.patience = patience;
        EventStore.open(file, patience).close();
        closer.scheduleWithFixedDelay(this::closeUnused, IDLE.toMillis(), IDLE.toMillis() / 2, TimeUnit.MILLISECONDS);
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /**
     * Reads.
     *
     * @throws StoreInUseException if another process keeps writing it
     */
    public <T> T read(Function<EventStore, T> work) {
        return use(false, work);
    }

    /** Writes, one thread at a time; the rest as for {@link #read}. */
    public <T> T write(Function<EventStore, T> work) {
        writing.lock();
        try {
            return use(true, store -> {
                T done = work.apply(store);
                if (System.nanoTime() - opened > WRITING.toNanos()) {
                    store.settle(); // while others read; closing takes no time then
                    settled = true;
                }
                return done;
            });
        } finally {
            writing.unlock();
        }
    }

    private <T> T use(boolean write, Function<EventStore, T> work) {
        EventStore store = enter(write);
        try {
            return work.apply(store);
        } finally {
            leave();
        }
    }

    private EventStore enter(boolean write) {
        lock.lock();
        try {
            while (true) {
                if (open != null && !leaving && (!write || writable) && !isLong()) {
                    users++;
                    return open;
                }
                if (open != null && users > 0) {
                    leaving = true;
                    changed.awaitUninterruptibly();
                } else if (open != null) {
                    close(open);
                } else {
                    open(write);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isLong() {
        long age = System.nanoTime() - opened;
        return writable ? settled || age > UNSETTLED.toNanos() : age > READING.toNanos();
    }

    private void open(boolean write) {
        long pause = PAUSE.toNanos() - (System.nanoTime() - left);
        if (leaving && pause > 0) {
            java.util.concurrent.locks.LockSupport.parkNanos(pause);
        }
        open = write ? EventStore.open(file, patience) : EventStore.openReadOnly(file, patience);
        writable = write;
        settled = false;
        leaving = false;
        opened = System.nanoTime();
    }

    private void leave() {
        lock.lock();
        try {
            users--;
            released = System.nanoTime();
            if (users == 0) {
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private void closeUnused() {
        lock.lock();
        try {
            if (open != null && users == 0 && System.nanoTime() - released > IDLE.toNanos()) {
                close(open);
            }
        } finally {
            lock.unlock();
        }
    }

    private void close(EventStore store) {
        open = null;
        left = System.nanoTime();
        store.close();
    }

    @Override
    public void close() {
        closer.shutdownNow();
        lock.lock();
        try {
            while (users > 0) {
                changed.awaitUninterruptibly();
            }
            if (open != null) {
                close(open);
            }
        } finally {
            lock.unlock();
        }
    }
}
