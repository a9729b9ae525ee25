package org.disgelo.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.ConsistencyRules;
import org.disgelo.desk.AgreementDesk;
import org.disgelo.desk.PartyName;
import org.disgelo.dossier.AgreementProse;
import org.disgelo.dossier.Prose;
import org.disgelo.page.DossierJson;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.store.AgreementJson;
import org.disgelo.store.EventStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The agreements of the store. */
@Command(
        name = "agreements",
        description = "Prints the agreements that the store tells of, of all states, of one, or between two.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  disgelo agreements RUS BLR",
            "  disgelo agreements RUS BLR --as-of 2022-12-31",
            "  disgelo agreements --format transitions > transitions.csv",
            "  disgelo agreements Italia --format json > italy.json"
        })
final class AgreementsCommand implements Callable<Integer> {

    /** How agreements are printed. */
    enum Format {
        TABLE,
        JSON,
        /** Comma-separated, a line a transition. */
        TRANSITIONS,
        /** Comma-separated, a line a commitment. */
        COMMITMENTS
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "a code (RUS, EU) or a name (Russia)")
    private @Nullable String first;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "another party")
    private @Nullable String second;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final ReaderOption reader = new ReaderOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "one of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.TABLE;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "as it was known on that day: without later articles and later steps")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--explain",
            description = "say on stderr which tellings were taken for one agreement, and how much spoke for it")
    private boolean explain;

    @Override
    public Integer call() {
        Output output = new Output(spec);
        Pipeline pipeline = Pipeline.standard();
        Prose prose = reader.prose();
        Set<String> parties = new TreeSet<>();
        Stream.of(first, second)
                .filter(Objects::nonNull)
                .map(word -> code(word, pipeline))
                .forEach(parties::add);
        try (EventStore archive = store.openReadOnly()) {
            List<Agreement> agreements =
                    new AgreementDesk(archive).agreements(parties, asOf, explain ? output::note : null);
            print(agreements, asOf == null ? archive.lastDay() : asOf, prose, output);
        }
        return output.exitCode();
    }

    private void print(List<Agreement> agreements, @Nullable LocalDate day, Prose prose, Output output) {
        switch (format) {
            case JSON -> output.data(DossierJson.text(AgreementJson.of(agreements, day)));
            case TRANSITIONS -> AgreementCsv.transitions(agreements).forEach(output::data);
            case COMMITMENTS -> AgreementCsv.commitments(agreements, day).forEach(output::data);
            case TABLE ->
                agreements.forEach(a -> {
                    output.data(line(a, prose));
                    ConsistencyRules.broken(a, day)
                            .forEach(i -> output.note("'" + a.title() + "': "
                                    + i.rule().word().replace('_', ' ') + ": "
                                    + i.evidence().getFirst().text()));
                });
        }
    }

    private static String line(Agreement agreement, Prose prose) {
        AgreementProse words = new AgreementProse(prose);
        var date = agreement.date();
        return "%-10s  %-12s  %-16s  %s"
                .formatted(
                        date == null ? "-" : date.value(),
                        String.join(" ", agreement.codes()),
                        agreement.state() == null
                                ? "-"
                                : prose.state(
                                        agreement.state(),
                                        agreement.instrument().word()),
                        words.lead(agreement))
                .stripTrailing();
    }

    private String code(String word, Pipeline pipeline) {
        try {
            return PartyName.code(word, pipeline);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
