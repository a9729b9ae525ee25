package org.disgelo.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.exchange.ForeignEvent.Action;
import org.disgelo.reading.BoundedLines;
import org.disgelo.reading.Fingerprint;
import org.disgelo.reading.Problem;
import org.disgelo.reading.ReadingException;
import org.disgelo.store.Coding;
import org.disgelo.store.EventStore;
import org.disgelo.store.Origin;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Brings the events of another system into a store. Each row becomes an article whose text is the row itself, so that nothing of
 * it is lost, and an event where the row has a type of PLOVER and a party that we know. Importing again replaces, never doubles.
 */
public final class EventImport {

    /** Rows in one transaction: what a killed process loses at most. */
    private static final int BATCH = 50_000;

    private static final String NO_LANGUAGE = "und";

    private final Origin origin;
    private final Layout layout;
    private final Consumer<Problem> problems;

    /**
     * @param origin whose rows they are
     * @param problems is told of every row that is left out
     * @throws IllegalArgumentException if the origin is ourselves
     */
    public EventImport(Origin origin, Consumer<Problem> problems) {
        this.origin = origin;
        this.problems = problems;
        CameoCodes cameo = new CameoCodes();
        PartyCodes parties = new PartyCodes();
        this.layout = switch (origin) {
            case GDELT -> new GdeltLayout(cameo, parties);
            case ICEWS -> new IcewsLayout(cameo, parties);
            case POLECAT -> new PolecatLayout(parties);
            case PHOENIX -> new PhoenixLayout(cameo, parties);
            case READ -> throw new IllegalArgumentException("articles are read, not imported");
        };
    }

    /**
     * What became of the rows.
     *
     * @param rows that were imported
     * @param events among them that are events of the store; the others have no type of PLOVER, or no party that we know
     * @param untyped rows without a type
     * @param bad rows that could not be read and were left out
     */
    public record Report(int rows, int events, int untyped, int bad) {

        public Report and(Report other) {
            return new Report(rows + other.rows, events + other.events, untyped + other.untyped, bad + other.bad);
        }
    }

    /**
     * Imports a file: plain, gzip or zip.
     *
     * @throws IOException if it cannot be read at all
     * @throws org.disgelo.store.StoreException if the store cannot be written
     */
    public Report run(Path file, EventStore store) throws IOException {
        Run run = new Run(file, store);
        RowFile.tables(file, run::read);
        run.flush();
        return new Report(run.rows, run.events, run.untyped, run.bad);
    }

    private final class Run {
        private final Path file;
        private final EventStore store;
        private final List<Coding> batch = new ArrayList<>();
        private final Map<String, Integer> unnamed = new HashMap<>();
        private int rows;
        private int events;
        private int untyped;
        private int bad;

        Run(Path file, EventStore store) {
            this.file = file;
            this.store = store;
        }

        void read(BoundedLines lines) throws IOException {
            boolean first = true;
            boolean more = true;
            while (more) {
                try {
                    String line = lines.next();
                    more = line != null;
                    if (line != null && !line.isBlank()) {
                        List<String> cells = cells(line, lines.number());
                        if (!first || !layout.isHeader(cells)) {
                            add(line, layout.read(cells, lines.number()));
                        }
                        first = false;
                    }
                } catch (ReadingException e) {
                    bad++;
                    first = false;
                    problems.accept(Problem.of(file, e));
                }
            }
        }

        private void add(String line, ForeignEvent row) {
            Article article = new Article(
                    origin.word() + ":" + (row.id().isEmpty() ? unnamed(line) : row.id()),
                    row.url(),
                    row.publisher(),
                    row.day(),
                    NO_LANGUAGE,
                    null,
                    line);
            Event event = event(article, row);
            rows++;
            events += event == null ? 0 : 1;
            untyped += row.action().type() == null ? 1 : 0;
            batch.add(new Coding(origin, article, event == null ? List.of() : List.of(event)));
            if (batch.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            store.add(batch);
            batch.clear();
        }

        /** A row without an id is known by its words; the same words again in a file are another row. */
        private String unnamed(String line) {
            String hash = Fingerprint.of(line);
            int times = unnamed.merge(hash, 1, Integer::sum);
            return times == 1 ? hash : hash + "-" + times;
        }
    }

    private @Nullable Event event(Article article, ForeignEvent row) {
        Action action = row.action();
        List<Actor> actors = Stream.of(row.source()).filter(Objects::nonNull).toList();
        List<Actor> recipients =
                Stream.of(row.target()).filter(Objects::nonNull).toList();
        if (action.type() == null || actors.isEmpty() && recipients.isEmpty()) {
            return null;
        }
        boolean own = row.source() != null
                && row.target() != null
                && row.source().code().equals(row.target().code());
        return new Event(
                article.id(),
                article.id(),
                NO_LANGUAGE,
                action.type(),
                action.mode(),
                action.cameo(),
                action.contexts(),
                actors,
                recipients,
                false,
                PartialDate.of(row.day()),
                Status.ACTUAL,
                own ? Scope.DOMESTIC : Scope.INTERSTATE,
                row.place(),
                new Evidence(article.id(), 0, 0, ""),
                confidence(),
                origin.word());
    }

    /**
     * How often a row is right, roughly: coders that read with a statistical model about 7 times in 10 (BBN's ACCENT: E. Boschee
     * et al., "Automatic Extraction of Events from Open Source Text for Predictive Forecasting", 2013), coders that look for
     * patterns about half of the time.
     */
    private double confidence() {
        return origin == Origin.ICEWS || origin == Origin.POLECAT ? 0.7 : 0.5;
    }

    private List<String> cells(String line, int number) throws ReadingException {
        if (line.indexOf('\t') >= 0) {
            return List.of(line.split("\t", -1));
        }
        try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            return parser.stream().findFirst().map(r -> r.toList()).orElse(List.of());
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new ReadingException(number, "not comma-separated values");
        }
    }
}
