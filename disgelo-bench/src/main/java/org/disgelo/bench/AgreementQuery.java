package org.disgelo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disgelo.agreement.Account;
import org.disgelo.agreement.Agreement;
import org.disgelo.desk.AgreementDesk;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.pipeline.ReadArticle;
import org.disgelo.store.AgreementJson;
import org.disgelo.store.AgreementJsonReader;
import org.disgelo.store.Coding;
import org.disgelo.store.EventStore;
import org.disgelo.store.Origin;
import org.disgelo.text.Article;

/**
 * How long the agreements of two states take in a large store. What the articles of a folder tell is told again under new ids,
 * between other states and in other years; every so manieth article keeps its states. Joins them as a reading does. Prints the size of the store, how many
 * tellings concern the two, and the seconds of five queries, of which the first is cold.
 *
 * <pre>java -Xmx1g -cp … org.disgelo.bench.AgreementQuery examples store.duckdb [articles] [every]</pre>
 */
public final class AgreementQuery {

    private static final Set<String> DYAD = Set.of("RUS", "BLR");
    private static final List<String> OTHERS = List.of(
            "FRA", "ITA", "DEU", "ESP", "POL", "UKR", "TUR", "GRC", "EGY", "IRN", "IRQ", "SAU", "CHN", "JPN", "KOR",
            "IND", "PAK", "USA", "CAN", "MEX", "BRA", "ARG", "CHL", "COL", "VEN", "NGA", "ETH", "KEN", "ZAF", "DZA");
    private static final Pattern CODE = Pattern.compile("\"(RUS|BLR|ITA|ALB)\"");
    private static final Pattern YEAR = Pattern.compile("\"(20\\d\\d)(-\\d\\d)?(-\\d\\d)?\"");
    private static final int BATCH = 2_000;
    private static final int YEARS = 20;

    private AgreementQuery() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path file = Path.of(arguments[1]);
        int articles = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
        int every = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 100;
        if (!Files.exists(file)) {
            fill(file, read(folder), articles, every);
        }
        try (EventStore store = EventStore.openReadOnly(file)) {
            int tellings = store.accounts(DYAD, null).stream()
                    .mapToInt(a -> a.agreements().size())
                    .sum();
            System.out.printf(Locale.ROOT, "%d articles, %d tellings of the two%n", store.articleCount(), tellings);
            for (int round = 0; round < 5; round++) {
                long begin = System.nanoTime();
                int found =
                        new AgreementDesk(store).agreements(DYAD, null, null).size();
                System.out.printf(Locale.ROOT, "%d agreements, %.2f s%n", found, (System.nanoTime() - begin) / 1e9);
            }
        }
    }

    private static List<ReadArticle> read(Path folder) throws IOException {
        Pipeline pipeline = Pipeline.standard();
        List<ReadArticle> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String[] name = file.getFileName().toString().split("\\.");
                if (name.length == 4 && name[3].equals("txt")) {
                    read.add(pipeline.reading(Article.of(
                            file.getFileName().toString(), name[1], LocalDate.parse(name[0]), Files.readString(file))));
                }
            }
        }
        return read;
    }

    private static void fill(Path file, List<ReadArticle> read, int articles, int every) {
        Random random = new Random(articles);
        try (EventStore store = EventStore.open(file)) {
            List<Coding> batch = new ArrayList<>(BATCH);
            for (int i = 0; i < articles; i++) {
                ReadArticle one = read.get(i % read.size());
                batch.add(retold(one, i, i / read.size() % every == 0, random));
                if (batch.size() == BATCH || i == articles - 1) {
                    store.add(batch);
                    batch.clear();
                }
            }
            long begin = System.nanoTime();
            store.joinAgreements();
            System.out.printf(Locale.ROOT, "all joined in %.1f s%n", (System.nanoTime() - begin) / 1e9);
        }
    }

    private static Coding retold(ReadArticle one, int number, boolean same, Random random) {
        String id = one.article().id() + "-" + number;
        int back = random.nextInt(YEARS);
        int shift = random.nextInt(OTHERS.size());
        List<Agreement> agreements = new ArrayList<>();
        for (Agreement told : one.account().agreements()) {
            String json = AgreementJson.of(told)
                    .toString()
                    .replace("\"" + one.article().id() + "\"", "\"" + id + "\"");
            String moved = YEAR.matcher(json)
                    .replaceAll(m -> "\"" + (Integer.parseInt(m.group(1)) - back)
                            + (m.group(2) == null ? "" : m.group(2))
                            + (m.group(3) == null ? "" : m.group(3).replace("-29", "-28"))
                            + "\"");
            String text = same
                    ? moved
                    : CODE.matcher(moved)
                            .replaceAll(m -> "\""
                                    + OTHERS.get((shift
                                                    + (m.group(1).equals("RUS")
                                                                    || m.group(1)
                                                                            .equals("ITA")
                                                            ? 0
                                                            : 7))
                                            % OTHERS.size())
                                    + "\"");
            agreements.add(AgreementJsonReader.read(text));
        }
        LocalDate day = one.account().day();
        LocalDate moved = day == null ? null : day.minusYears(back);
        Article article =
                Article.of(id, one.article().language(), moved, one.article().text());
        return new Coding(Origin.READ, article, List.of(), new Account(id, moved, agreements, List.of()));
    }
}
