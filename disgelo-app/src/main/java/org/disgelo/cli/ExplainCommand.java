package org.disgelo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.reading.Languages;
import org.disgelo.reading.ReadingOptions;
import org.disgelo.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Why a sentence gave the events it gave, or none. */
@Command(
        name = "explain",
        description = "Says which entry of the lexicon fired on which words of a text, and why others did not.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  disgelo explain \"Minsk ha ratificato il trattato con Mosca.\" --language it --published 2021-03-08"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "a sentence or more")
    @SuppressWarnings("NullAway.Init")
    private List<String> words;

    @Mixin
    private final ArticleOptions options = new ArticleOptions();

    @Override
    public Integer call() {
        Output output = new Output(spec);
        Pipeline pipeline = Pipeline.standard();
        ReadingOptions known = options.with(pipeline, null);
        String text = String.join(" ", words);
        if (text.isBlank()) {
            throw new ParameterException(spec.commandLine(), "no text");
        }
        String language = known.language() == null ? found(pipeline, text) : known.language();
        Article article = Article.of("text", language, known.published(), text);
        output.data(pipeline.explain(article).text().stripTrailing());
        return output.exitCode();
    }

    private String found(Pipeline pipeline, String text) {
        Languages languages = Languages.of(pipeline);
        String language = languages.find(text);
        if (language == null || !languages.known().contains(language)) {
            String taken = language == null ? "" : ", or taken for '" + language + "'";
            throw new ParameterException(spec.commandLine(), "language not recognised" + taken + "; give --language");
        }
        return language;
    }
}
