package org.disgelo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.reading.ArticleReader;
import org.disgelo.reading.ArticleStream;
import org.disgelo.reading.Languages;
import org.disgelo.store.Coding;
import org.disgelo.store.EventStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles and their events into the store. */
@Command(
        name = "read",
        description = "Reads articles, codes them and keeps both in the store. Reading again replaces, never doubles.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  disgelo read examples",
            "  disgelo read CC-NEWS-20250301.warc.gz --resume",
            "  disgelo read article.html news.jsonl --store archive.duckdb --source Reuters"
        })
final class ReadCommand implements Callable<Integer> {

    /** Articles in one transaction: few enough to lose little when killed, many enough for speed. */
    private static final int BATCH = 128;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "txt, html, jsonl or warc, also .gz or .zst, zip, a folder of them, or - for the input")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Mixin
    private final ArticleOptions options = new ArticleOptions();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(names = "--source", paramLabel = "NAME", description = "who published the articles that do not say it")
    private @Nullable String source;

    @Option(names = "--resume", description = "pass over articles that the store has already, by their id")
    private boolean resume;

    @Override
    public Integer call() {
        Output output = new Output(spec);
        Pipeline pipeline = Pipeline.standard();
        ArticleReader reader = new ArticleReader(Languages.of(pipeline), options.with(pipeline, source), output::fault);
        CodedArticles coded = new CodedArticles(pipeline, output);
        try (EventStore archive = store.open();
                ArticleStream articles = reader.open(paths).without(resume ? archive.articleIds() : Set.of())) {
            List<Coding> batch = new ArrayList<>(BATCH);
            try (Progress progress = Progress.reading("read", paths)) {
                coded.each(articles, progress, read -> {
                    batch.add(new Coding(read));
                    if (batch.size() == BATCH) {
                        archive.add(batch);
                        batch.clear();
                    }
                });
            }
            archive.add(batch);
            archive.groupStories();
            archive.joinAgreements();
            output.note("read " + Output.count(coded.count(), "article") + "; " + store.file() + " holds "
                    + Output.count(archive.articleCount(), "article") + " and "
                    + Output.count(archive.eventCount(), "event"));
        }
        return output.exitCode();
    }
}
