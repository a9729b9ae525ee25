package org.disgelo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.disgelo.evaluation.SeriesFile;
import org.disgelo.exchange.EventImport;
import org.disgelo.exchange.EventImport.Report;
import org.disgelo.reading.Problem;
import org.disgelo.store.EventStore;
import org.disgelo.store.Origin;
import org.disgelo.store.SeriesStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Event data that users already have into the store. */
@Command(
        name = "import",
        description = {
            "Imports events that another system has coded, or a daily series of pairs of states.",
            "Importing again replaces, never doubles. 'events' and 'relation' take them in; --origin tells them apart."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "gdelt    event exports 1.0 and 2.0; icews, polecat: tables of tabs; phoenix: daily or historical files;",
            "series   a table with the columns date, iso3_a, iso3_b, value, shown by 'relation A B --series NAME'.",
            "Each plain or gzip; events also zip.",
            "",
            "Examples:",
            "  disgelo import gdelt 20210302.export.CSV.zip 20210303.export.CSV.zip",
            "  disgelo import icews events.2018.tab --store archive.duckdb",
            "  disgelo import series goldstein.tsv.gz"
        })
final class ImportCommand implements Callable<Integer> {

    /** What can be imported. */
    enum Kind {
        GDELT,
        ICEWS,
        POLECAT,
        PHOENIX,
        SERIES
    }

    /** So many bad rows are named; beyond that they are only counted. */
    private static final int NAMED = 10;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "one of: ${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init")
    private Kind kind;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "plain, gzip or zip")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Mixin
    private final StoreOption store = new StoreOption();

    private int bad;

    @Override
    public Integer call() {
        Output output = new Output(spec);
        try (EventStore archive = store.open()) {
            if (kind == Kind.SERIES) {
                files.forEach(file -> series(file, archive, output));
            } else {
                events(Origin.valueOf(kind.name()), archive, output);
            }
        }
        return output.exitCode();
    }

    private void events(Origin origin, EventStore archive, Output output) {
        EventImport events = new EventImport(origin, problem -> {
            if (bad++ < NAMED) {
                output.fault(problem);
            }
        });
        Report all = new Report(0, 0, 0, 0);
        for (Path file : files) {
            try {
                all = all.and(events.run(file, archive));
            } catch (IOException e) {
                output.fault(Problem.of(file, e));
            }
        }
        output.note("imported " + Output.count(all.rows(), "row") + ", " + Output.count(all.events(), "event")
                + " among them; kept without an event: " + all.untyped() + " without a type, "
                + (all.rows() - all.events() - all.untyped()) + " without a known party; left out: "
                + Output.count(all.bad(), "bad row"));
    }

    private void series(Path file, EventStore archive, Output output) {
        try (SeriesStore series = archive.series();
                SeriesStore.Rows rows = series.replace(name(file))) {
            SeriesFile.rows(file, rows::add);
            rows.commit();
            output.note("imported series " + name(file) + ", " + Output.count(rows.count(), "row"));
        } catch (IOException e) {
            output.fault(Problem.of(file, e));
        }
    }

    /** The name of the file without its endings. */
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.indexOf('.', 1);
        return dot < 0 ? name : name.substring(0, dot);
    }
}
