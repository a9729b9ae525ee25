package org.disgelo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.pipeline.ReadArticle;
import org.disgelo.reading.ArticleReader;
import org.disgelo.reading.Languages;
import org.disgelo.reading.SourcedArticle;
import org.disgelo.store.Coding;
import org.disgelo.store.EventStore;
import org.disgelo.watch.AddressGuard;
import org.disgelo.watch.FeedWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Feeds into the store, as they come. */
@Command(
        name = "watch",
        description = "Watches feeds (RSS, Atom, OPML) and reads their articles into the store as they come.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Asks each feed with ETag and Last-Modified, less often when it fails, as robots.txt allows.",
            "",
            "Examples:",
            "  disgelo watch https://example.org/world.rss --every 30",
            "  disgelo watch https://example.org/feeds.opml --once --store archive.duckdb"
        })
final class WatchCommand implements Callable<Integer> {

    private static final Duration TURN = Duration.ofSeconds(2);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FEED", description = "address of a feed, or of an OPML list of feeds")
    @SuppressWarnings("NullAway.Init")
    private List<String> addresses;

    @Mixin
    private final ArticleOptions options = new ArticleOptions();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "how often a feed is asked (default: ${DEFAULT-VALUE})")
    private int minutes;

    @Option(names = "--once", description = "asks each feed once, and ends")
    private boolean once;

    @Option(names = "--private-feeds", description = "feeds may lie on private addresses")
    private boolean privateFeeds;

    @Override
    public Integer call() throws InterruptedException {
        Output output = new Output(spec);
        Pipeline pipeline = Pipeline.standard();
        ArticleReader reader = new ArticleReader(Languages.of(pipeline), options.with(pipeline, null), output::fault);
        store.open().close();
        FeedWatch feeds = new FeedWatch(
                new AddressGuard(privateFeeds),
                reader,
                Duration.ofMinutes(Math.max(1, minutes)),
                Clock.systemUTC(),
                new Taker(pipeline, output));
        addAll(feeds);
        feeds.turn();
        if (once) {
            feeds.turn(); // what an OPML list has brought
            return output.exitCode();
        }
        while (true) {
            Thread.sleep(TURN);
            feeds.turn();
        }
    }

    private void addAll(FeedWatch feeds) {
        try {
            addresses.forEach(feeds::add);
        } catch (IllegalArgumentException e) {
            String first = addresses.getFirst();
            String hint = Files.exists(Path.of(first)) ? "; files are for 'read'" : "";
            throw new ParameterException(spec.commandLine(), e.getMessage() + hint, e);
        }
    }

    private final class Taker implements FeedWatch.Listener {

        private final Pipeline pipeline;
        private final Output output;

        Taker(Pipeline pipeline, Output output) {
            this.pipeline = pipeline;
            this.output = output;
        }

        @Override
        public void article(String feed, SourcedArticle article) {
            ReadArticle read = pipeline.reading(article.article());
            // opened for each, so that others can use the store between two
            try (EventStore archive = store.open()) {
                archive.add(List.of(new Coding(read)));
                archive.groupStories();
            }
            output.data(
                    article.article().id() + "\t" + Output.count(read.events().size(), "event"));
            output.flush();
        }

        @Override
        public void fault(String address, String message) {
            output.fault(address + ": " + message);
        }

        @Override
        public boolean knows(String address) {
            try (EventStore archive = store.openReadOnly()) {
                return archive.pages().article(address).isPresent();
            }
        }
    }
}
