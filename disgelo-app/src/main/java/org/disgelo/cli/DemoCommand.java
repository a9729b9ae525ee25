package org.disgelo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.disgelo.desk.DossierDesk;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.Prose;
import org.disgelo.event.Dyad;
import org.disgelo.page.DossierFormat;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.reading.ArticleReader;
import org.disgelo.reading.ArticleStream;
import org.disgelo.reading.Languages;
import org.disgelo.reading.Problem;
import org.disgelo.reading.PublishedDay;
import org.disgelo.reading.ReadingOptions;
import org.disgelo.store.Coding;
import org.disgelo.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A dossier without any preparation. */
@Command(
        name = "demo",
        description = "Reads the articles that come with the program and draws up the dossier of Russia and Belarus.",
        mixinStandardHelpOptions = true,
        footer = {"", "Writes into the folder disgelo-demo.", "", "Example:", "  disgelo demo --language it"})
final class DemoCommand implements Callable<Integer> {

    private static final Path FOLDER = Path.of("disgelo-demo");
    private static final Dyad DYAD = new Dyad("RUS", "BLR");
    private static final int ARTICLES = 100;

    /** The name of an example begins with its day and its language: {@code 2021-03-08.it.}. */
    private static final int DAY = 10;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ReaderOption reader = new ReaderOption();

    @Override
    public Integer call() {
        Output output = new Output(spec);
        Prose prose = reader.prose();
        try {
            Path page = write(prose, output);
            output.data(page.toAbsolutePath().toString());
        } catch (IOException e) {
            output.fault(Problem.of(FOLDER, e));
        }
        return output.exitCode();
    }

    private static Path write(Prose prose, Output output) throws IOException {
        List<Path> files = Examples.copyTo(FOLDER.resolve("articles"));
        Path file = FOLDER.resolve("demo.duckdb");
        Files.deleteIfExists(file);
        Pipeline pipeline = Pipeline.standard();
        Dossier dossier;
        try (EventStore store = EventStore.open(file)) {
            List<Coding> codings = new ArrayList<>();
            for (Path article : files) {
                code(article, pipeline, output, codings);
            }
            store.add(codings);
            store.groupStories();
            dossier = new DossierDesk(pipeline.languages(), store, ARTICLES, output::note).dossier(DYAD, null, null);
            output.note("read " + Output.count(store.articleCount(), "article") + ", coded "
                    + Output.count(store.eventCount(), "event"));
        }
        for (DossierFormat format : DossierFormat.values()) {
            String name = "dossier." + format.name().toLowerCase(java.util.Locale.ROOT);
            Files.writeString(FOLDER.resolve(name), format.write(dossier, prose));
        }
        return FOLDER.resolve("dossier.html");
    }

    private static void code(Path file, Pipeline pipeline, Output output, List<Coding> codings) throws IOException {
        String name = file.getFileName().toString();
        ReadingOptions known = new ReadingOptions(
                name.substring(DAY + 1, DAY + 3), PublishedDay.parse(name.substring(0, DAY)), "Disgelo");
        ArticleReader articles = new ArticleReader(Languages.of(pipeline), known, output::fault);
        try (ArticleStream stream = articles.open(List.of(file))) {
            stream.forEachRemaining(one -> codings.add(new Coding(pipeline.reading(one.article()))));
        }
    }
}
