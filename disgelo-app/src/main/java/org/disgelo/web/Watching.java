package org.disgelo.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.disgelo.pipeline.ReadArticle;
import org.disgelo.reading.ArticleReader;
import org.disgelo.reading.ReadingOptions;
import org.disgelo.reading.SourcedArticle;
import org.disgelo.store.Coding;
import org.disgelo.watch.AddressGuard;
import org.disgelo.watch.FeedWatch;

/** The feeds that the desk watches: their articles go into the store, and the open pages hear of them. */
final class Watching implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final Duration TURN = Duration.ofSeconds(2);

    private final Desk desk;
    private final Live live;
    private final FeedWatch feeds;
    private final ScheduledExecutorService turns = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .daemon()
            .name("desk-feeds")
            .priority(Thread.MIN_PRIORITY)
            .factory());

    Watching(Desk desk, Live live) {
        this.desk = desk;
        this.live = live;
        this.feeds = new FeedWatch(
                new AddressGuard(desk.settings().privateFeeds()),
                new ArticleReader(desk.languages(), ReadingOptions.NONE, problem -> {}),
                EVERY,
                Clock.systemUTC(),
                new Taker());
    }

    /** Begins to ask, when there is something to ask. */
    void start() {
        turns.scheduleWithFixedDelay(this::turn, TURN.toMillis(), TURN.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void turn() {
        try {
            feeds.turn();
        } catch (RuntimeException e) {
            System.err.println("disgelo serve: feeds: " + e); // and on at the next turn
        }
    }

    FeedWatch feeds() {
        return feeds;
    }

    private final class Taker implements FeedWatch.Listener {

        @Override
        public void article(String feed, SourcedArticle article) {
            ReadArticle read = desk.pipeline().reading(article.article());
            desk.store().write(store -> {
                store.add(List.of(new Coding(read)));
                store.groupStories();
                return read;
            });
            live.tell("article", ArticleApi.head(article.article()));
        }

        @Override
        public void fault(String address, String message) {
            // each feed shows its own; an article that cannot be read is told nobody
        }

        @Override
        public boolean knows(String address) {
            return desk.store().read(store -> store.pages().article(address).isPresent());
        }
    }

    @Override
    public void close() {
        turns.shutdownNow();
    }
}
