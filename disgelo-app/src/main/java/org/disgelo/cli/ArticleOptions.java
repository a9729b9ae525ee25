package org.disgelo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.disgelo.actor.Gazetteer;
import org.disgelo.exchange.PetrarchActors;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.reading.Problem;
import org.disgelo.reading.ReadingOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What the user knows of the articles. */
final class ArticleOptions {

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "language of the articles that do not say it (en, it, ...); else it is recognised")
    private @Nullable String language;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "day of publication of the articles that do not say it, as 2021-03-08")
    private @Nullable LocalDate published;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "more names of parties in English, an actor dictionary in the format of PETRARCH")
    private List<Path> actors = List.of();

    /**
     * The options as the readers want them; the names of {@code --actors} are known from here on.
     *
     * @throws ParameterException if the language or a dictionary cannot be read
     */
    ReadingOptions with(Pipeline pipeline, @Nullable String source) {
        if (language != null && !pipeline.languages().contains(language)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "unknown language '" + language + "'; known are " + String.join(", ", pipeline.languages()));
        }
        for (Path file : actors) {
            try {
                Gazetteer.of("en").add(PetrarchActors.read(file));
            } catch (IOException e) {
                throw new ParameterException(
                        spec.commandLine(), Problem.of(file, e).toString(), e);
            }
        }
        return new ReadingOptions(language, published, source);
    }
}
