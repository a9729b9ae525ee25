package org.disgelo.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Works on all cores and hands out the results in the order of the input, with a bound on what is under way: so the output
 * is the same on every machine, and an archive of any size passes through a small heap.
 */
final class OrderedWork {

    /** Items under way for each core: enough that no core waits for a long article. */
    private static final int PER_CORE = 16;

    /** The sum of weights under way; one item may pass it alone. */
    private static final long MOST_WEIGHT = 16_000_000;

    private OrderedWork() {}

    /** A piece under way and its weight. */
    private record Piece<R>(Future<R> future, int weight) {}

    /**
     * Does the work.
     *
     * @param input asked by the calling thread only
     * @param work called by many threads; what it throws is thrown here
     * @param weight of an item in memory, in characters
     * @param output called by the calling thread, in the order of the input
     */
    static <T, R> void run(Iterator<T> input, Function<T, R> work, ToIntFunction<T> weight, Consumer<R> output) {
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService threads = Executors.newFixedThreadPool(cores, OrderedWork::thread)) {
            try {
                Deque<Piece<R>> underWay = new ArrayDeque<>();
                long sum = 0;
                while (input.hasNext()) {
                    T item = input.next();
                    int heavy = weight.applyAsInt(item);
                    while (!underWay.isEmpty() && (underWay.size() >= cores * PER_CORE || sum + heavy > MOST_WEIGHT)) {
                        sum -= finish(underWay, output);
                    }
                    Callable<R> task = () -> work.apply(item);
                    underWay.addLast(new Piece<>(threads.submit(task), heavy));
                    sum += heavy;
                    while (!underWay.isEmpty() && underWay.getFirst().future().isDone()) {
                        sum -= finish(underWay, output);
                    }
                }
                while (!underWay.isEmpty()) {
                    finish(underWay, output);
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static <R> int finish(Deque<Piece<R>> underWay, Consumer<R> output) {
        Piece<R> first = underWay.removeFirst();
        try {
            output.accept(first.future().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
        return first.weight();
    }

    /** Threads that do not keep the program alive when it fails. */
    private static Thread thread(Runnable work) {
        return Thread.ofPlatform().daemon().name("coding").unstarted(work);
    }
}
