package org.disgelo.cli;

import java.util.concurrent.Callable;
import org.disgelo.lexicon.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What each language of the lexicon has: for those who write lexicons. */
@Command(
        name = "coverage",
        description = "Prints, for each language, the entries and examples of each event type, as Markdown.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  disgelo coverage > docs/coverage.md"})
final class CoverageCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Output output = new Output(spec);
        output.data(Coverage.markdown().stripTrailing());
        return output.exitCode();
    }
}
