package org.disgelo.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.relation.RelationModel;
import org.disgelo.relation.Temperature;
import org.disgelo.store.EventStore;
import org.jspecify.annotations.Nullable;

/** Which relations have moved of late: drawn up in the background; an older one stands until the newer is done. */
final class Board {

    /** How far 'of late' goes back from the last day of the store. */
    private static final int DAYS = 90;

    /** How far the relations are followed back, so that older weight counts. */
    private static final int YEARS = 3;

    private static final int CANDIDATES = 16;
    private static final int SHOWN = 6;

    /** Below this a change, in degrees, is none. */
    private static final double LEAST_CHANGE = 0.5;

    /** While a reading goes on the board is left as it is for so many times as long as it takes to draw it. */
    private static final int PAUSES = 10;

    private final Desk desk;
    private volatile long due = System.nanoTime();
    private volatile Moves moves = new Moves(null, List.of(), "");
    private @Nullable CompletableFuture<Moves> drawing;

    Board(Desk desk) {
        this.desk = desk;
    }

    /**
     * A relation that moved.
     *
     * @param dyad the two
     * @param now degrees on the last day
     * @param before degrees {@value #DAYS} days earlier
     * @param events how many events of the two lie between
     */
    record Move(Dyad dyad, double now, double before, int events) {
        double change() {
            return now - before;
        }
    }

    /**
     * All that moved.
     *
     * @param day the last day, or null while nothing is known
     * @param all the relations, the greatest change first
     * @param version of the store of which it tells
     */
    record Moves(@Nullable LocalDate day, List<Move> all, String version) {

        List<Move> warmed() {
            return all.stream()
                    .filter(m -> m.change() >= LEAST_CHANGE)
                    .sorted(Comparator.comparingDouble(m -> -m.change()))
                    .limit(SHOWN)
                    .toList();
        }

        List<Move> cooled() {
            return all.stream()
                    .filter(m -> m.change() <= -LEAST_CHANGE)
                    .sorted(Comparator.comparingDouble(Move::change))
                    .limit(SHOWN)
                    .toList();
        }
    }

    /** The moves; waits only while there have never been any. */
    Moves moves() {
        CompletableFuture<Moves> now = refresh();
        return moves.version().isEmpty() ? now.join() : moves;
    }

    /** The moves; those of an older store, or none at all, when newer ones are not drawn up within this time. */
    Moves within(long millis) {
        CompletableFuture<Moves> now = refresh();
        if (moves.version().isEmpty()) {
            try {
                return now.get(millis, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                return moves;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return moves;
    }

    /** Draws the board up anew when the store has changed; many who ask at once start it once. */
    synchronized CompletableFuture<Moves> refresh() {
        String version = desk.version().current();
        if (drawing != null && !drawing.isDone()) {
            return drawing;
        }
        if (drawing == null || !moves.version().equals(version) && System.nanoTime() >= due) {
            drawing = desk.begin(() -> {
                long begun = System.nanoTime();
                Moves drawn = desk.store().read(store -> draw(store, version));
                moves = drawn;
                due = System.nanoTime() + PAUSES * (System.nanoTime() - begun);
                return drawn;
            });
        }
        return drawing;
    }

    private static Moves draw(EventStore store, String version) {
        LocalDate day = store.pages().lastDay();
        if (day == null) {
            return new Moves(null, List.of(), version);
        }
        List<Move> all = new ArrayList<>();
        for (Dyad dyad : store.pages().busiest(day.minusDays(DAYS), day, CANDIDATES)) {
            all.add(move(store, dyad, day));
        }
        return new Moves(day, List.copyOf(all), version);
    }

    private static Move move(EventStore store, Dyad dyad, LocalDate day) {
        LocalDate from = day.minusYears(YEARS);
        List<Event> events = store.annals(Set.of()).within(from, day).between(dyad);
        LocalDate then = day.minusDays(DAYS);
        List<Temperature> temperatures = RelationModel.standard().temperatures(dyad, events, List.of(then, day));
        int lately = (int) events.stream()
                .filter(e -> e.date() != null && !e.date().earliest().isBefore(then))
                .map(Event::id)
                .distinct()
                .count();
        return new Move(
                dyad, temperatures.getLast().degrees(), temperatures.getFirst().degrees(), lately);
    }
}
