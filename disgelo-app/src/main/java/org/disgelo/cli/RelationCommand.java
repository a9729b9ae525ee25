package org.disgelo.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.disgelo.desk.PartyName;
import org.disgelo.desk.RelationDesk;
import org.disgelo.dossier.Prose;
import org.disgelo.event.Dyad;
import org.disgelo.event.PartialDate;
import org.disgelo.page.DossierJson;
import org.disgelo.page.RelationCsv;
import org.disgelo.page.RelationJson;
import org.disgelo.page.RelationSvg;
import org.disgelo.page.RelationText;
import org.disgelo.page.SeriesTurns;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.relation.Alarm;
import org.disgelo.relation.Alignment;
import org.disgelo.relation.Camp;
import org.disgelo.relation.Camps;
import org.disgelo.relation.DailySeries;
import org.disgelo.relation.Grain;
import org.disgelo.relation.Relation;
import org.disgelo.relation.SeriesDetector;
import org.disgelo.store.EventStore;
import org.disgelo.store.SeriesStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The relation of two, or of one with two camps. */
@Command(
        name = "relation",
        description =
                "Shows the relation of two: temperature, phases, turning points; or how one leans between two camps.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  disgelo relation RUS BLR --from 2019",
            "  disgelo relation Belarus --camps west,russia --format svg > belarus.svg"
        })
final class RelationCommand implements Callable<Integer> {

    /** How it is shown. */
    enum Format {
        TEXT,
        JSON,
        CSV,
        SVG
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "a code (RUS, EU) or a name (Russia)")
    @SuppressWarnings("NullAway.Init")
    private String first;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "the other")
    private @Nullable String second;

    @Option(
            names = "--camps",
            paramLabel = "CAMP",
            split = ",",
            description = "instead of B: the two camps between which A leans (west,russia)")
    private @Nullable List<String> camps;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final ReaderOption reader = new ReaderOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "one of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "2021, 2021-03 or 2021-03-02; default: the first event")
    private @Nullable PartialDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "default: the last event")
    private @Nullable PartialDate to;

    @Mixin
    private final OriginOption origins = new OriginOption();

    @Option(
            names = "--series",
            paramLabel = "NAME",
            description = "instead of events: a daily series from 'import series', with its turning points")
    private @Nullable String series;

    @Option(
            names = "--by",
            paramLabel = "GRAIN",
            description = "step, one of: ${COMPLETION-CANDIDATES} (default: WEEK, beyond four years MONTH)")
    private @Nullable Grain grain;

    @Override
    public Integer call() {
        Output output = new Output(spec);
        Prose prose = reader.prose();
        try {
            Pipeline pipeline = Pipeline.standard();
            String state = PartyName.code(first, pipeline);
            if (series != null && second != null) {
                series(new Dyad(state, PartyName.code(second, pipeline)), series, output);
            } else if (camps != null) {
                alignment(state, camps(camps), prose, output);
            } else if (second != null) {
                relation(new Dyad(state, PartyName.code(second, pipeline)), prose, output);
            } else {
                throw new IllegalArgumentException("another party, or --camps, is missing");
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return output.exitCode();
    }

    private List<Camp> camps(List<String> names) {
        if (second != null || names.size() != 2 || names.get(0).equals(names.get(1))) {
            throw new IllegalArgumentException("--camps takes two camps, and goes without B");
        }
        return names.stream().map(Camps::named).toList();
    }

    private void relation(Dyad dyad, Prose prose, Output output) {
        Relation relation;
        try (EventStore archive = store.openReadOnly()) {
            relation = new RelationDesk(archive, origins.wanted()).relation(dyad, first(), last(), grain);
        }
        if (relation == null) {
            output.fault("nothing is known between " + prose.name(dyad.first()) + " and " + prose.name(dyad.second()));
            return;
        }
        switch (format) {
            case TEXT -> new RelationText(prose).lines(relation).forEach(output::data);
            case JSON -> output.data(DossierJson.text(RelationJson.of(relation)));
            case CSV -> RelationCsv.lines(relation).forEach(output::data);
            case SVG -> output.data(RelationSvg.of(relation, prose));
        }
    }

    private void series(Dyad dyad, String name, Output output) {
        DailySeries daily;
        try (EventStore archive = store.openReadOnly();
                SeriesStore series = archive.series()) {
            daily = series.find(name, dyad);
            if (daily == null) {
                output.fault("no series '" + name + "' of " + dyad + "; the store has: "
                        + String.join(", ", series.names()));
                return;
            }
        }
        List<Alarm> turns = SeriesDetector.standard().alarms(daily);
        switch (format) {
            case TEXT -> SeriesTurns.text(name, dyad, daily, turns).forEach(output::data);
            case CSV -> SeriesTurns.csv(daily, turns).forEach(output::data);
            case JSON -> output.data(SeriesTurns.json(name, dyad, daily, turns));
            case SVG -> throw new IllegalArgumentException("a series is given as text, json or csv");
        }
    }

    private void alignment(String state, List<Camp> both, Prose prose, Output output) {
        Alignment alignment;
        try (EventStore archive = store.openReadOnly()) {
            alignment = new RelationDesk(archive, origins.wanted())
                    .alignment(state, both.get(0), both.get(1), first(), last(), grain);
        }
        if (alignment == null) {
            output.fault("nothing is known between " + prose.name(state) + " and these camps");
            return;
        }
        switch (format) {
            case TEXT -> new RelationText(prose).lines(alignment).forEach(output::data);
            case JSON -> output.data(DossierJson.text(RelationJson.of(alignment)));
            case CSV -> RelationCsv.lines(alignment).forEach(output::data);
            case SVG -> output.data(RelationSvg.of(alignment, prose));
        }
    }

    private @Nullable LocalDate first() {
        return from == null ? null : from.earliest();
    }

    private @Nullable LocalDate last() {
        return to == null ? null : to.latest();
    }
}
