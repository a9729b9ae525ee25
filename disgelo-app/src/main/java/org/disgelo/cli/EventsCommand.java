package org.disgelo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.disgelo.event.Dyad;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.exchange.ForeignRows;
import org.disgelo.exchange.GdeltRows;
import org.disgelo.exchange.PolecatRows;
import org.disgelo.ontology.EventType;
import org.disgelo.store.EventCsv;
import org.disgelo.store.EventJson;
import org.disgelo.store.EventQuery;
import org.disgelo.store.EventStore;
import org.disgelo.store.StoredEvent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Events of the store. */
@Command(
        name = "events",
        description = "Prints the events of the store by date; an action that many articles tell is one event.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  disgelo events --dyad RUS BLR --from 2020 --to 2021-03",
            "  disgelo events --actor ITA --type SUPPORT,COOPERATE --status actual --format csv > italy.csv",
            "  disgelo events --format parquet --output archive"
        })
final class EventsCommand implements Callable<Integer> {

    /** How events are printed. */
    enum Format {
        TABLE,
        JSONL,
        CSV,
        /** The columns of GDELT's event export 1.0. */
        GDELT,
        /** The columns of POLECAT. */
        POLECAT,
        /** The whole store as a folder of Parquet, month by month. */
        PARQUET
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--dyad",
            arity = "2",
            paramLabel = "CODE",
            description = "both take part (ISO alpha-3 or an organisation: RUS, BLR, EU)")
    private @Nullable List<String> dyad;

    @Option(names = "--actor", paramLabel = "CODE", description = "takes part, on either side")
    private @Nullable String actor;

    @Option(names = "--country", paramLabel = "CODE", description = "happens in this state")
    private @Nullable String country;

    @Option(names = "--place", paramLabel = "NAME", description = "happens in this place (Minsk)")
    private @Nullable String place;

    @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "one of: ${COMPLETION-CANDIDATES}")
    private @Nullable List<EventType> types;

    @Option(names = "--from", paramLabel = "DATE", description = "not before (2021, 2021-03 or 2021-03-02)")
    private @Nullable PartialDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "not after")
    private @Nullable PartialDate to;

    @Option(names = "--status", paramLabel = "STATUS", description = "one of: ${COMPLETION-CANDIDATES}")
    private @Nullable Status status;

    @Option(names = "--scope", paramLabel = "SCOPE", description = "one of: ${COMPLETION-CANDIDATES}")
    private @Nullable Scope scope;

    @Option(names = "--source", paramLabel = "NAME", description = "told by this source")
    private @Nullable String source;

    @Option(names = "--language", paramLabel = "CODE", description = "told in this language")
    private @Nullable String language;

    @Mixin
    private final OriginOption origins = new OriginOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "one of: ${COMPLETION-CANDIDATES} (default: table on a terminal, else jsonl)")
    private @Nullable Format format;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = "for parquet: a new folder, which opens as a store (--store FOLDER)")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        Output output = new Output(spec);
        EventQuery query = query();
        if (format == Format.PARQUET) {
            return export(query, output);
        }
        Format chosen = format == null ? Terminal.showsOutput() ? Format.TABLE : Format.JSONL : format;
        try (EventStore archive = store.openReadOnly();
                Stream<StoredEvent> events = archive.events(query)) {
            switch (chosen) {
                case JSONL -> events.forEach(event -> line(output, EventJson.line(event)));
                case CSV -> {
                    output.data(EventCsv.HEADER);
                    events.forEach(event -> line(output, EventCsv.line(event)));
                }
                case GDELT -> foreign(new GdeltRows(), events, output);
                case POLECAT -> foreign(new PolecatRows(), events, output);
                case TABLE -> events.forEach(event -> line(output, EventRow.of(event, Terminal.width())));
                case PARQUET -> throw new IllegalStateException("parquet is written whole");
            }
        }
        return output.exitCode();
    }

    private Integer export(EventQuery query, Output output) {
        if (folder == null || !query.equals(EventQuery.ALL)) {
            throw new ParameterException(
                    spec.commandLine(), "parquet needs --output FOLDER, and writes the store whole: no other options");
        }
        try (EventStore archive = store.openReadOnly()) {
            archive.export(folder);
        }
        return output.exitCode();
    }

    private static void foreign(ForeignRows rows, Stream<StoredEvent> events, Output output) {
        rows.header().ifPresent(output::data);
        events.forEach(event -> rows.of(event).forEach(row -> line(output, row)));
        if (rows.leftOut() > 0) {
            output.note(Output.count(rows.leftOut(), "event")
                    + " left out: the layout has no place for what is planned or denied, or not known to the day");
        }
    }

    private static void line(Output output, String line) {
        output.data(line);
        output.flush();
    }

    private EventQuery query() {
        try {
            return new EventQuery(
                    dyad == null ? null : new Dyad(code(dyad.get(0)), code(dyad.get(1))),
                    actor == null ? null : code(actor),
                    country == null ? null : code(country),
                    place,
                    types == null ? Set.of() : Set.copyOf(types),
                    from == null ? null : from.earliest(),
                    to == null ? null : to.latest(),
                    status,
                    scope,
                    source,
                    language,
                    origins.wanted());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static String code(String word) {
        return word.strip().toUpperCase(Locale.ROOT);
    }
}
