package org.disgelo.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.disgelo.agreement.Agreement;
import org.disgelo.desk.AgreementDesk;
import org.jspecify.annotations.Nullable;

/** All agreements of the store, drawn up in the background and again when the store has changed. */
final class AgreementShelf {

    /** While a reading goes on it is left as it is for so many times as long as it takes to draw it up. */
    private static final int PAUSES = 10;

    private final Desk desk;
    private volatile long due = System.nanoTime();
    private @Nullable CompletableFuture<Shelf> drawing;
    private String version = "";

    AgreementShelf(Desk desk) {
        this.desk = desk;
    }

    /**
     * What lies on the shelf.
     *
     * @param agreements by date, undated ones last
     * @param day the day up to which articles tell; by it commitments are overdue; null without dated articles
     */
    record Shelf(List<Agreement> agreements, @Nullable LocalDate day) {}

    /** The agreements as the store has them now; waits for them. */
    Shelf all() {
        return current().join();
    }

    /** The same, or null when they are not drawn up within this time. */
    @Nullable
    Shelf within(long millis) {
        try {
            return current().get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private synchronized CompletableFuture<Shelf> current() {
        String now = desk.version().current();
        boolean isOld = !version.equals(now) && System.nanoTime() >= due;
        if (drawing == null || drawing.isCompletedExceptionally() || isOld && drawing.isDone()) {
            version = now;
            drawing = desk.begin(this::draw);
        }
        return drawing;
    }

    private Shelf draw() {
        long begun = System.nanoTime();
        Shelf drawn = desk.store()
                .read(store -> new Shelf(new AgreementDesk(store).agreements(Set.of(), null, null), store.lastDay()));
        due = System.nanoTime() + PAUSES * (System.nanoTime() - begun);
        return drawn;
    }
}
