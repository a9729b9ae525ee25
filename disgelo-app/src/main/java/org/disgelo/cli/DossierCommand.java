package org.disgelo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.disgelo.desk.DossierDesk;
import org.disgelo.desk.PartyName;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.Prose;
import org.disgelo.event.Dyad;
import org.disgelo.event.PartialDate;
import org.disgelo.page.DossierFormat;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.reading.Problem;
import org.disgelo.store.EventStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The dossier of two. */
@Command(
        name = "dossier",
        description =
                "Draws up the dossier of two states or organisations: what they agreed, what came of it, how they got there.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  disgelo dossier RUS BLR --format html --output dossier.html",
            "  disgelo dossier Russia Bielorussia --language it --from 2020-08 --to 2021-03"
        })
final class DossierCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "a code (RUS, EU) or a name (Russia)")
    @SuppressWarnings("NullAway.Init")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "the other")
    @SuppressWarnings("NullAway.Init")
    private String second;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final ReaderOption reader = new ReaderOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "one of: ${COMPLETION-CANDIDATES} (default: as the output file is called, else md)")
    private @Nullable DossierFormat format;

    @Option(names = "--from", paramLabel = "DATE", description = "nothing before (2021, 2021-03 or 2021-03-02)")
    private @Nullable PartialDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "nothing after")
    private @Nullable PartialDate to;

    @Option(names = "--output", paramLabel = "FILE", description = "where to write it (default: standard output)")
    private @Nullable Path file;

    @Option(
            names = "--articles",
            paramLabel = "NUMBER",
            defaultValue = "500",
            description = "how many articles to draw it from at most, the newest (default: ${DEFAULT-VALUE})")
    private int articles;

    @Override
    public Integer call() {
        Output output = new Output(spec);
        Pipeline pipeline = Pipeline.standard();
        Prose prose = reader.prose();
        Dyad dyad = dyad(pipeline);
        Dossier dossier;
        try (EventStore archive = store.openReadOnly()) {
            dossier = new DossierDesk(pipeline.languages(), archive, articles, output::note)
                    .dossier(dyad, from == null ? null : from.earliest(), to == null ? null : to.latest());
        }
        if (dossier.isEmpty()) {
            output.fault(prose.word("empty", "a", prose.name(dyad.first()), "b", prose.name(dyad.second())));
            return output.exitCode();
        }
        write(format().write(dossier, prose), output);
        return output.exitCode();
    }

    private DossierFormat format() {
        if (format != null) {
            return format;
        }
        return file == null ? DossierFormat.MD : DossierFormat.named(file.toString());
    }

    private void write(String text, Output output) {
        if (file == null) {
            output.data(text.stripTrailing());
            return;
        }
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            output.fault(Problem.of(file, e));
        }
    }

    private Dyad dyad(Pipeline pipeline) {
        try {
            if (articles < 1) {
                throw new IllegalArgumentException("--articles must be at least 1");
            }
            if (from != null && to != null && from.earliest().isAfter(to.latest())) {
                throw new IllegalArgumentException("a period from " + from + " to " + to + " has no day");
            }
            return new Dyad(PartyName.code(first, pipeline), PartyName.code(second, pipeline));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
