package org.disgelo.dossier;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A part of a dossier that is drawn while others are: on a thread of its own, since it waits for a store as much as it reckons. */
final class Aside<T> {

    private final CompletableFuture<T> result;

    private Aside(CompletableFuture<T> result) {
        this.result = result;
    }

    static <T> Aside<T> begin(Supplier<T> work) {
        return new Aside<>(CompletableFuture.supplyAsync(
                work, task -> Thread.ofPlatform().daemon().name("dossier").start(task)));
    }

    /** The result, when it is there; what was thrown is thrown. */
    T get() {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
