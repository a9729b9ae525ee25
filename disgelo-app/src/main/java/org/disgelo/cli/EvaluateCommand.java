package org.disgelo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.disgelo.evaluation.Consistency;
import org.disgelo.evaluation.Evaluation;
import org.disgelo.evaluation.GoldDocument;
import org.disgelo.evaluation.GoldFile;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.pipeline.ReadArticle;
import org.disgelo.reading.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The coder against gold. */
@Command(
        name = "evaluate",
        description =
                "Codes gold and prints precision, recall and F1; or finds turning points, or the facts of a dossier, and says which.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Gold is JSON lines: documents with \"sentences\" (events by line), articles with \"events\" (quoted),",
            "or sentences with \"expected\" types. Where several files hold the same lines in several languages, how many events",
            "are found again in the other language is printed too.",
            "",
            "Example:",
            "  disgelo evaluate lines/dev.it.jsonl articles/dev-1.jsonl --language it",
            "  disgelo evaluate lines/dev.en.jsonl lines/dev.it.jsonl lines/dev.de.jsonl",
            "  disgelo evaluate --facts facts.json --article article.txt",
            "  disgelo evaluate --series dyad-days.tsv.gz --turning-points known.tsv --alarms found.tsv"
        })
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "gold, as JSON lines")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--language", paramLabel = "CODE", description = "only the gold in this language")
    private @Nullable String language;

    @Option(
            names = "--reference",
            paramLabel = "CODE",
            defaultValue = "en",
            description = "the language with which the others are compared (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private String reference;

    @ArgGroup(exclusive = false, heading = "Turning points:%n")
    private @Nullable TurningPointEvaluation turningPoints;

    @ArgGroup(exclusive = false, heading = "Facts:%n")
    private @Nullable FactEvaluation facts;

    @Override
    public Integer call() {
        Output output = new Output(spec);
        if (facts != null) {
            facts.run(output);
            return output.exitCode();
        }
        if (turningPoints != null) {
            if (!files.isEmpty() || language != null) {
                throw new ParameterException(spec.commandLine(), "--series goes without gold files and --language");
            }
            turningPoints.run(output);
            return output.exitCode();
        }
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "no FILE of gold, and no --series");
        }
        Pipeline pipeline = Pipeline.standard();
        Consistency consistency = new Consistency();
        for (Path file : files) {
            evaluate(file, pipeline, consistency, output);
            output.flush();
        }
        consistency.report(reference).forEach(output::data);
        return output.exitCode();
    }

    /** A document and what was coded in it. */
    private record Coded(GoldDocument document, ReadArticle article) {}

    private void evaluate(Path file, Pipeline pipeline, Consistency consistency, Output output) {
        Evaluation evaluation = new Evaluation();
        Map<String, Integer> unknown = new TreeMap<>();
        try (GoldFile gold = new GoldFile(file, d -> isWanted(d, pipeline, unknown), output::fault);
                Progress progress = Progress.reading("evaluate", List.of(file))) {
            AtomicLong done = new AtomicLong();
            OrderedWork.run(
                    gold,
                    document -> new Coded(document, pipeline.reading(document.article())),
                    document -> document.article().text().length(),
                    coded -> {
                        evaluation.add(coded.document(), coded.article());
                        consistency.add(coded.document(), coded.article().events());
                        progress.at(
                                done.addAndGet(coded.document().article().text().length()));
                    });
        } catch (IOException e) {
            output.fault(Problem.of(file, e));
            return;
        }
        unknown.forEach((code, count) ->
                output.note(file + ": " + count + " documents in '" + code + "', which cannot be read, left out"));
        List<String> report = evaluation.report();
        if (report.isEmpty()) {
            output.fault(new Problem(file.toString(), 0, "no gold in it that can be read"));
            return;
        }
        output.data(file.toString());
        report.forEach(output::data);
    }

    private boolean isWanted(GoldDocument document, Pipeline pipeline, Map<String, Integer> unknown) {
        String code = document.article().language();
        if (language != null && !language.equals(code)) {
            return false;
        }
        boolean known = pipeline.languages().contains(code);
        if (!known) {
            unknown.merge(code, 1, Integer::sum);
        }
        return known;
    }
}
