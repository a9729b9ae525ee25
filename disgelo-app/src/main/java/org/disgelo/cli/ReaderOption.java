package org.disgelo.cli;

import java.util.Locale;
import org.disgelo.dossier.Prose;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** In which language the reader wants it. */
final class ReaderOption {

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "language of the prose: en or it (default: the machine's, else en)")
    private @Nullable String language;

    /**
     * The words of the reader's language.
     *
     * @throws ParameterException if none are known
     */
    Prose prose() {
        if (language == null) {
            String own = Locale.getDefault().getLanguage();
            return Prose.of(Prose.languages().contains(own) ? own : "en");
        }
        try {
            return Prose.of(language);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
