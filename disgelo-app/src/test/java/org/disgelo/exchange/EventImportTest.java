package org.disgelo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Scope;
import org.disgelo.exchange.EventImport.Report;
import org.disgelo.ontology.EventType;
import org.disgelo.reading.Problem;
import org.disgelo.store.EventQuery;
import org.disgelo.store.EventStore;
import org.disgelo.store.Origin;
import org.disgelo.store.StoredEvent;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventImportTest {

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    private Report run(Origin origin, Path file) {
        try (EventStore store = EventStore.open(folder.resolve("s.duckdb"))) {
            return new EventImport(origin, problems::add).run(file, store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<StoredEvent> events(Origin... origins) {
        EventQuery query = EventQuery.of((String) null, Set.of(origins));
        try (EventStore store = EventStore.openReadOnly(folder.resolve("s.duckdb"));
                Stream<StoredEvent> events = store.events(query)) {
            return events.toList();
        }
    }

    private List<Article> articles() {
        try (EventStore store = EventStore.openReadOnly(folder.resolve("s.duckdb"));
                Stream<Article> articles = store.articles(EventQuery.ALL)) {
            return articles.toList();
        }
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    /** A row of GDELT 1.0 or 2.0. */
    static String gdelt(int columns, String id, String day, String actor, String code, String target) {
        String[] cells = new String[columns];
        Arrays.fill(cells, "");
        cells[0] = id;
        cells[1] = day;
        cells[5] = actor;
        cells[7] = actor.length() >= 3 ? actor.substring(0, 3) : "";
        cells[12] = actor.length() == 6 ? actor.substring(3) : "";
        cells[15] = target;
        cells[17] = target;
        cells[26] = code;
        int geo = columns == 61 ? 51 : 49;
        cells[geo + 1] = "Bern, Bern, Switzerland";
        cells[geo + 2] = "SZ";
        cells[columns == 61 ? 56 : 53] = "46.95";
        cells[columns == 61 ? 57 : 54] = "7.45";
        cells[columns - 1] = columns == 57 ? "" : "https://paper.example/" + id;
        return String.join("\t", cells);
    }

    @Test
    void gdeltOfEveryAgeIsRead() throws IOException {
        for (int columns : List.of(57, 58, 61)) {
            Report report = run(
                    Origin.GDELT,
                    file("g" + columns + ".csv", gdelt(columns, "" + columns, "20210302", "RUSGOV", "057", "BLR")));
            assertThat(report).isEqualTo(new Report(1, 1, 0, 0));
        }
        Event event = events(Origin.GDELT).getFirst().event();
        assertThat(event.type()).isEqualTo(EventType.SUPPORT);
        assertThat(event.mode()).isEqualTo("sign");
        assertThat(event.date()).hasToString("2021-03-02");
        assertThat(event.actors()).extracting(Actor::code, Actor::sector).containsExactly(tuple("RUS", "GOV"));
        assertThat(event.recipients()).extracting(Actor::code).containsExactly("BLR");
        assertThat(event.place()).isNotNull();
        assertThat(event.place().country()).isEqualTo("CHE");
        assertThat(event.scope()).isEqualTo(Scope.INTERSTATE);
        assertThat(articles())
                .filteredOn(a -> a.id().equals("gdelt:61"))
                .extracting(Article::url, Article::source)
                .containsExactly(tuple("https://paper.example/61", "paper.example"));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void sameActionOfManyRowsIsOneEvent() throws IOException {
        run(
                Origin.GDELT,
                file(
                        "g.csv",
                        gdelt(58, "1", "20210302", "RUSGOV", "112", "UKR"),
                        gdelt(58, "2", "20210302", "RUSGOV", "111", "UKR"),
                        gdelt(58, "3", "20210303", "RUSGOV", "111", "UKR")));
        assertThat(events()).extracting(e -> e.articles()).containsExactly(2L, 1L);
    }

    @Test
    void nothingIsLostOfARowThatIsNoEventOfOurs() throws IOException {
        String statement = gdelt(58, "1", "20210302", "RUSGOV", "010", "UKR");
        String nobody = gdelt(58, "2", "20210302", "", "190", "");
        Report report = run(Origin.GDELT, file("g.csv", statement, nobody));
        assertThat(report).isEqualTo(new Report(2, 0, 1, 0));
        try (EventStore store = EventStore.openReadOnly(folder.resolve("s.duckdb"))) {
            assertThat(store.articleCount()).isEqualTo(2);
        }
    }

    @Test
    void badRowsAreNamedAndTheRestGoesOn() throws IOException {
        Report report = run(
                Origin.GDELT,
                file(
                        "g.csv",
                        gdelt(58, "1", "20210302", "RUS", "190", "UKR"),
                        "two\tcolumns",
                        gdelt(58, "2", "20211302", "RUS", "190", "UKR"),
                        gdelt(58, "3", "20210302", "RUS", "999", "UKR"),
                        gdelt(58, "4", "20210304", "RUS", "190", "UKR")));
        assertThat(report).isEqualTo(new Report(2, 2, 0, 3));
        assertThat(problems).extracting(Problem::line).containsExactly(2, 3, 4);
        assertThat(problems.get(1).message()).contains("20211302");
    }

    @Test
    void importingAgainReplaces() throws IOException {
        Path file = file("g.csv", gdelt(58, "1", "20210302", "RUS", "190", "UKR"));
        run(Origin.GDELT, file);
        run(Origin.GDELT, file);
        assertThat(articles()).hasSize(1);
        assertThat(events())
                .singleElement()
                .satisfies(e -> assertThat(e.evidences()).hasSize(1));
    }

    @Test
    void packedFilesAreReadByWhatTheyAre() throws IOException {
        byte[] one = (gdelt(58, "1", "20210302", "RUS", "190", "UKR") + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] other = (gdelt(61, "2", "20210305", "RUS", "036", "UKR") + "\n").getBytes(StandardCharsets.UTF_8);
        Path zip = folder.resolve("export.CSV.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.CSV"));
            out.write(one);
            out.putNextEntry(new ZipEntry("b.CSV"));
            out.write(other);
        }
        Path gzip = folder.resolve("without-ending");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(one);
        }
        assertThat(run(Origin.GDELT, zip).events()).isEqualTo(2);
        assertThat(run(Origin.GDELT, gzip).events()).isEqualTo(1);
        assertThat(events()).extracting(e -> e.event().type()).containsExactly(EventType.ASSAULT, EventType.AGREE);
    }

    @Test
    void icewsIsReadByItsColumnNames() throws IOException {
        Report report = run(
                Origin.ICEWS,
                file(
                        "i.tab",
                        String.join(
                                "\t",
                                List.of(
                                        "Event ID",
                                        "Event Date",
                                        "Source Name",
                                        "Source Sectors",
                                        "Source Country",
                                        "Event Text",
                                        "CAMEO Code",
                                        "Intensity",
                                        "Target Name",
                                        "Target Sectors",
                                        "Target Country",
                                        "Story ID",
                                        "Sentence Number",
                                        "Publisher",
                                        "City",
                                        "District",
                                        "Province",
                                        "Country",
                                        "Latitude",
                                        "Longitude")),
                        "77\t2018-09-01\tMilitary (Turkey)\tMilitary,Government\tTurkey\tDemand\t0256\t-0.3\t"
                                + "Citizen (Syria)\tGeneral Population / Civilian / Social\tSyria\t1\t2\tGazette\t"
                                + "Idlib\t\tIdlib\tSyria\t35.93\t36.63",
                        "\t2018-09-02\tEuropean Union\t\t\tMeet\t40\t1\tSouth Korea\t\tSouth Korea\t1\t2\t\t\t\t\t\t\t",
                        "\t2018-09-02\tEuropean Union\t\t\tMeet\t40\t1\tSouth Korea\t\tSouth Korea\t1\t2\t\t\t\t\t\t\t"));
        assertThat(problems).isEmpty();
        assertThat(report).isEqualTo(new Report(3, 3, 0, 0));
        List<StoredEvent> events = events(Origin.ICEWS);
        assertThat(events.getFirst().event().type()).isEqualTo(EventType.REQUEST);
        assertThat(events.getFirst().event().actors())
                .extracting(Actor::code, Actor::sector, Actor::name)
                .containsExactly(tuple("TUR", "MIL", "Military (Turkey)"));
        assertThat(events.getFirst().event().recipients())
                .extracting(Actor::code, Actor::sector)
                .containsExactly(tuple("SYR", "CIV"));
        assertThat(events.get(1).event().parties()).containsExactly("EU", "KOR");
        assertThat(events.get(1).event().type()).isEqualTo(EventType.CONSULT);
        assertThat(events.get(1).evidences()).hasSize(2);
    }

    @Test
    void polecatKeepsItsTypesAndModes() throws IOException {
        String[] cells = new String[PolecatLayout.COLUMNS.size()];
        Arrays.fill(cells, "None");
        cells[0] = "P1";
        cells[1] = "2022-05-04";
        cells[2] = "COERCE";
        cells[3] = "seize";
        cells[6] = "military;rights_freedoms";
        cells[7] = "Iran";
        cells[8] = "IRN";
        cells[10] = "MIL";
        cells[15] = "Greece";
        cells[16] = "GRC";
        cells[33] = "Herald";
        Report report =
                run(Origin.POLECAT, file("p.txt", new PolecatRows().header().orElseThrow(), String.join("\t", cells)));
        assertThat(problems).isEmpty();
        assertThat(report.events()).isEqualTo(1);
        Event event = events().getFirst().event();
        assertThat(event.type()).isEqualTo(EventType.COERCE);
        assertThat(event.mode()).isEqualTo("seize");
        assertThat(event.contexts()).containsExactly("human_rights", "military");
        assertThat(event.actors()).extracting(Actor::code, Actor::sector).containsExactly(tuple("IRN", "MIL"));
        assertThat(event.recipients()).extracting(Actor::code).containsExactly("GRC");
    }

    @Test
    void phoenixOfBothHousesIsRead() throws IOException {
        run(
                Origin.PHOENIX,
                file(
                        "daily.txt",
                        "1_2\t20150104\t2015\t1\t4\tSYRREB\tSYR\tREB\t\tSYRGOV\tSYR\tGOV\t\t190\t19\t4\t-10.0\t\t33.5"
                                + "\t36.3\tDamascus\t\tSYR\t1\thttps://paper.example/x;https://other.example\tbbc"));
        run(
                Origin.PHOENIX,
                file(
                        "historical.csv",
                        "eid,story_date,year,month,day,source,source_root,source_agent,source_others,target,target_root,"
                                + "target_agent,target_others,code,root_code,quad_class,goldstein,joined_issues,lat,lon,"
                                + "placename,statename,countryname,aid,process",
                        "\"5\",\"1991-01-17\",1991,1,17,\"USAMIL\",\"USA\",\"MIL\",\"\",\"IRQ\",\"IRQ\",\"\",\"\",\"195\",\"19\",4,"
                                + "-10,\"\",33.3,44.4,\"Baghdad\",\"\",\"Iraq\",\"9\",\"x\""));
        assertThat(problems).isEmpty();
        List<StoredEvent> events = events();
        assertThat(events).extracting(e -> e.event().date().value()).containsExactly("1991-01-17", "2015-01-04");
        assertThat(events.getFirst().event().place().country()).isEqualTo("IRQ");
        assertThat(events.get(1).event().scope()).isEqualTo(Scope.DOMESTIC);
        assertThat(events.get(1).event().actors()).extracting(Actor::sector).containsExactly("REB");
    }

    @Test
    void whatWeExportWeImport() throws IOException {
        run(
                Origin.GDELT,
                file(
                        "g.csv",
                        gdelt(58, "1", "20210302", "RUSGOV", "190", "UKR"),
                        gdelt(58, "2", "20210401", "BLR", "0841", "USA")));
        List<StoredEvent> first = events();
        List<String> gdelt = new ArrayList<>();
        List<String> polecat =
                new ArrayList<>(new PolecatRows().header().stream().toList());
        first.forEach(e -> gdelt.addAll(new GdeltRows().of(e)));
        first.forEach(e -> polecat.addAll(new PolecatRows().of(e)));
        Path store = folder.resolve("s.duckdb");

        Files.delete(store);
        run(Origin.GDELT, file("again.csv", gdelt.toArray(String[]::new)));
        run(Origin.POLECAT, file("again.txt", polecat.toArray(String[]::new)));
        assertThat(problems).isEmpty();
        for (Origin origin : List.of(Origin.GDELT, Origin.POLECAT)) {
            assertThat(events(origin))
                    .extracting(
                            e -> e.event().date(),
                            e -> e.event().type(),
                            e -> e.event().mode(),
                            e -> e.event().parties(),
                            e -> e.event().place())
                    .containsExactlyElementsOf(first.stream()
                            .map(e -> tuple(
                                    e.event().date(),
                                    e.event().type(),
                                    e.event().mode(),
                                    e.event().parties(),
                                    e.event().place()))
                            .toList());
        }
    }
}
