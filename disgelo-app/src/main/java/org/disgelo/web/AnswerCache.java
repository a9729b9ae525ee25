package org.disgelo.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Answers already drawn up. Many who ask the same at once get the one answer that the first has drawn up. */
final class AnswerCache<V> {

    private final long most;
    private final ToLongFunction<V> weigher;
    private final LinkedHashMap<String, CompletableFuture<V>> answers = new LinkedHashMap<>(64, 0.75f, true);
    private long weight;

    /** @param most how much is kept in all, by this weight; those asked for longest ago are the first to go */
    AnswerCache(long most, ToLongFunction<V> weigher) {
        this.most = most;
        this.weigher = weigher;
    }

    /** The answer of this key, drawn up when it is not there; a failure is not kept. */
    V get(String key, Supplier<V> draw) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> known;
        synchronized (answers) {
            known = answers.putIfAbsent(key, mine);
        }
        if (known != null) {
            return wait(known);
        }
        try {
            V answer = draw.get();
            mine.complete(answer);
            synchronized (answers) {
                weight += weigher.applyAsLong(answer);
                shrink();
            }
            return answer;
        } catch (RuntimeException | Error e) {
            synchronized (answers) {
                answers.remove(key, mine);
            }
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private void shrink() {
        var oldest = answers.entrySet().iterator();
        while (weight > most && oldest.hasNext()) {
            Map.Entry<String, CompletableFuture<V>> entry = oldest.next();
            if (entry.getValue().isDone() && !entry.getValue().isCompletedExceptionally()) {
                weight -= weigher.applyAsLong(entry.getValue().join());
                oldest.remove();
            }
        }
    }

    private static <V> V wait(CompletableFuture<V> known) {
        try {
            return known.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
