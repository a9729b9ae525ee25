package org.disgelo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.reading.ArticleReader;
import org.disgelo.reading.ArticleStream;
import org.disgelo.reading.Languages;
import org.disgelo.store.EventJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Text in, events out, nothing kept. */
@Command(
        name = "code",
        description = "Codes articles and prints their events, one JSON object a line.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A file of JSON lines holds {\"id\",\"language\"?,\"published\"?,\"title\"?,\"text\"} in each line.",
            "",
            "Examples:",
            "  disgelo code news.jsonl > events.jsonl",
            "  disgelo code article.txt --language it --published 2021-03-08"
        })
final class CodeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "txt, html, jsonl or warc, also .gz or .zst, zip, a folder of them, or - for the input")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Mixin
    private final ArticleOptions options = new ArticleOptions();

    @Override
    public Integer call() {
        Output output = new Output(spec);
        Pipeline pipeline = Pipeline.standard();
        ArticleReader reader = new ArticleReader(Languages.of(pipeline), options.with(pipeline, null), output::fault);
        try (ArticleStream articles = reader.open(files);
                Progress progress = Progress.reading("code", files)) {
            new CodedArticles(pipeline, output).each(articles, progress, read -> {
                read.events().forEach(event -> output.data(EventJson.line(event)));
                output.flush();
            });
        }
        return output.exitCode();
    }
}
