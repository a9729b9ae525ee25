package org.disgelo.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.disgelo.coding.EntryProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The examples of the lexicon, run: for those who write lexicons. */
@Command(
        name = "prove",
        description = "Runs the examples and counterexamples of a language's lexicon and prints those that fail.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  disgelo prove it it.support."})
final class ProveCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "LANGUAGE", description = "ISO 639-1 code of the language")
    @SuppressWarnings("NullAway.Init")
    private String language;

    @Parameters(
            index = "1",
            arity = "0..1",
            defaultValue = "",
            paramLabel = "PREFIX",
            description = "only entries whose id begins so")
    @SuppressWarnings("NullAway.Init")
    private String prefix;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<EntryProof.Result> results = new EntryProof(language).run(prefix);
        long failed = 0;
        for (EntryProof.Result result : results) {
            if (result.fault() != null) {
                failed++;
                out.println(result.place() + " " + result.entry().id() + ": " + result.text());
                out.println("    " + result.fault());
            }
        }
        out.println(results.size() - failed + " of " + results.size() + " hold");
        return failed == 0 ? 0 : 1;
    }
}
