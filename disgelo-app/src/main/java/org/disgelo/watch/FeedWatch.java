package org.disgelo.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.disgelo.reading.ArticleReader;
import org.disgelo.reading.ReadingOptions;
import org.disgelo.reading.SourcedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Watches feeds: asks each in turn, no oftener than it wants to be asked, and hands on the articles that are new. A feed
 * that fails is asked less and less often.
 */
public final class FeedWatch {

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int MOST_FEEDS = 500;

    /** Articles of a feed read at one asking: a feed that begins with thousands takes several. */
    private static final int MOST_AT_ONCE = 50;

    private static final int REMEMBERED = 5000;

    private final Fetcher fetcher;
    private final ArticleReader reader;
    private final Duration every;
    private final Clock clock;
    private final Listener listener;
    private final Map<String, Feed> feeds = new LinkedHashMap<>();

    /** Who is told. */
    public interface Listener {

        /** An article that is new. */
        void article(String feed, SourcedArticle article);

        /** Something could not be fetched or read. */
        void fault(String address, String message);

        /** Whether an article of this address is known already. */
        boolean knows(String address);
    }

    private static final class Feed {
        private final Set<String> seen = new LinkedHashSet<>();
        private @Nullable String title;
        private @Nullable String tag;
        private @Nullable String modified;
        private @Nullable String fault;
        private @Nullable Instant asked;
        private Instant next;
        private int failures;
        private int articles;

        Feed(Instant next) {
            this.next = next;
        }
    }

    /**
     * @param reader makes articles of pages
     * @param every how often a feed is asked that does not fail
     */
    public FeedWatch(AddressGuard guard, ArticleReader reader, Duration every, Clock clock, Listener listener) {
        this.fetcher = new Fetcher(guard);
        this.reader = reader;
        this.every = every;
        this.clock = clock;
        this.listener = listener;
    }

    /**
     * Adds a feed, or a list of feeds; asked at the next turn.
     *
     * @throws IllegalArgumentException if it is no address of the web, or there are too many
     */
    public void add(String address) {
        URI uri = URI.create(address.strip());
        if (uri.getHost() == null || !String.valueOf(uri.getScheme()).matches("https?")) {
            throw new IllegalArgumentException("'" + address + "' is no http or https address");
        }
        synchronized (feeds) {
            if (feeds.size() >= MOST_FEEDS) {
                throw new IllegalArgumentException("no more than " + MOST_FEEDS + " feeds can be watched");
            }
            feeds.putIfAbsent(uri.toString(), new Feed(clock.instant()));
        }
    }

    /** Watches a feed no more; false when it was not watched. */
    public boolean remove(String address) {
        synchronized (feeds) {
            return feeds.remove(address) != null;
        }
    }

    /** All feeds and how they are doing. */
    public List<FeedState> states() {
        synchronized (feeds) {
            return feeds.entrySet().stream()
                    .map(e -> new FeedState(
                            e.getKey(),
                            e.getValue().title,
                            e.getValue().articles,
                            e.getValue().asked,
                            e.getValue().next,
                            e.getValue().fault))
                    .toList();
        }
    }

    /** Asks every feed whose time has come; one thread at a time. */
    public void turn() {
        List<String> due;
        synchronized (feeds) {
            Instant now = clock.instant();
            due = feeds.entrySet().stream()
                    .filter(e -> !e.getValue().next.isAfter(now))
                    .map(Map.Entry::getKey)
                    .toList();
        }
        for (String address : due) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            feed(address).ifPresent(feed -> ask(address, feed));
        }
    }

    private Optional<Feed> feed(String address) {
        synchronized (feeds) {
            return Optional.ofNullable(feeds.get(address));
        }
    }

    private void ask(String address, Feed feed) {
        long wait = every.toSeconds();
        try {
            Fetcher.Fetched answer = fetcher.fetch(URI.create(address), feed.tag, feed.modified);
            wait = Math.max(wait, answer.retryAfter());
            if (answer.status() == 200) {
                FeedReader.Contents contents = FeedReader.read(answer.body(), answer.address());
                contents.feeds().forEach(this::addKnown);
                boolean all = read(address, feed, contents);
                // what was not read yet must come again
                feed.tag = all ? answer.tag() : null;
                feed.modified = all ? answer.modified() : null;
                feed.title = contents.title();
            } else if (answer.status() != 304) {
                throw new IOException("answered " + answer.status());
            }
            feed.failures = 0;
            feed.fault = null;
        } catch (IOException | IllegalArgumentException e) {
            feed.failures++;
            feed.fault = String.valueOf(e.getMessage());
            wait = Math.max(wait, every.toSeconds() << Math.min(feed.failures, 10));
            listener.fault(address, feed.fault);
        }
        feed.asked = clock.instant();
        feed.next = feed.asked.plusSeconds(Math.min(wait, LONGEST.toSeconds()));
    }

    private void addKnown(String address) {
        try {
            add(address);
        } catch (IllegalArgumentException e) {
            listener.fault(address, String.valueOf(e.getMessage()));
        }
    }

    private boolean read(String address, Feed feed, FeedReader.Contents contents) {
        List<FeedReader.Entry> fresh = new ArrayList<>(contents.entries());
        Predicate<FeedReader.Entry> known = e -> feed.seen.contains(e.link().toString())
                || listener.knows(e.link().toString());
        fresh.removeIf(known);
        for (FeedReader.Entry entry : fresh.subList(0, Math.min(MOST_AT_ONCE, fresh.size()))) {
            feed.seen.add(entry.link().toString());
            article(address, feed, contents.title(), entry);
        }
        while (feed.seen.size() > REMEMBERED) {
            feed.seen.remove(feed.seen.iterator().next());
        }
        return fresh.size() <= MOST_AT_ONCE;
    }

    /** An article that fails must not cost the others of its feed. */
    private void article(String address, Feed feed, @Nullable String title, FeedReader.Entry entry) {
        String link = entry.link().toString();
        try {
            Fetcher.Fetched page = fetcher.fetch(entry.link(), null, null);
            if (page.status() != 200) {
                throw new IOException("answered " + page.status());
            }
            SourcedArticle article = reader.page(
                    page.body(), link, entry.title(), new ReadingOptions(entry.language(), entry.published(), title));
            feed.articles++;
            listener.article(address, article);
        } catch (IOException | IllegalArgumentException e) {
            listener.fault(link, String.valueOf(e.getMessage()));
        }
    }
}
