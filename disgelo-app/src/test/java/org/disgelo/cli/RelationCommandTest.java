package org.disgelo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Scope;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.store.EventStore;
import org.disgelo.text.Article;
import org.disgelo.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class RelationCommandTest {

    private static final String[][] TOLD = {
        {"2020-01-20", "ACCUSE", "BLR", "RUS"},
        {"2020-02-03", "REJECT", "BLR", "RUS"},
        {"2020-07-29", "THREATEN", "BLR", "RUS"},
        {"2020-09-14", "AGREE", "RUS", "BLR"},
        {"2020-10-02", "SANCTION", "EU", "BLR"},
        {"2020-12-01", "COOPERATE", "RUS", "BLR"},
        {"2021-03-02", "SUPPORT", "RUS", "BLR"}
    };

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String store = "";

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Disgelo.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(arguments);
    }

    @BeforeEach
    void fillTheStore() {
        Path file = folder.resolve("s.duckdb");
        store = file.toString();
        try (EventStore archive = EventStore.open(file)) {
            for (String[] told : TOLD) {
                LocalDate day = LocalDate.parse(told[0]);
                Article article = new Article(told[0], null, "the paper", day, "en", null, told[1]);
                archive.add(article, List.of(event(article, day, EventType.valueOf(told[1]), told[2], told[3])));
            }
        }
    }

    private static Event event(Article article, LocalDate day, EventType type, String actor, String recipient) {
        return new Event(
                article.id() + type,
                article.id(),
                "en",
                type,
                null,
                null,
                List.of(),
                List.of(new Actor(actor, null, null, null, 0, 1)),
                List.of(new Actor(recipient, null, null, null, 0, 1)),
                false,
                PartialDate.of(day),
                Status.ACTUAL,
                Scope.INTERSTATE,
                null,
                Evidence.of(article, new Span(0, article.text().length())),
                0.8,
                "en.test");
    }

    @Test
    void jsonHasTheTurnAndWhatMadeIt() throws IOException {
        assertThat(run("relation", "RUS", "Belarus", "--store", store, "--format", "json", "--to", "2021-03-08"))
                .isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.path("dyad").get(0).asText()).isEqualTo("BLR");
        JsonNode turn = json.path("turningPoints").get(0);
        assertThat(turn.path("direction").asText()).isEqualTo("thaw");
        assertThat(turn.path("date").asText()).isEqualTo("2020-09-14");
        assertThat(turn.path("causes")
                        .get(0)
                        .path("evidence")
                        .get(0)
                        .path("text")
                        .asText())
                .isEqualTo("AGREE");
        assertThat(json.path("current").path("low").asDouble())
                .isLessThan(json.path("current").path("degrees").asDouble());
    }

    @Test
    void csvHasALineForEachStep() {
        assertThat(run(
                        "relation",
                        "RUS",
                        "BLR",
                        "--store",
                        store,
                        "--format",
                        "csv",
                        "--by",
                        "month",
                        "--from",
                        "2020",
                        "--to",
                        "2020-12"))
                .isZero();
        assertThat(out.toString())
                .startsWith("from,to,cooperation,conflict,temperature,low,high,actions,phase\n2020-01-01,2020-01-31,")
                .hasLineCount(13);
        assertThat(out.toString().lines().toList().getLast()).endsWith(",thaw");
    }

    @Test
    void textIsInTheReadersLanguage() {
        assertThat(run("relation", "RUS", "BLR", "--store", store, "--language", "it"))
                .isZero();
        assertThat(out.toString()).contains("Russia", "Bielorussia", "2020");
        assertThat(run("relation", "BLR", "--camps", "west,russia", "--store", store, "--language", "en"))
                .isZero();
        assertThat(out.toString()).contains("Belarus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"relation RUS BLR", "relation BLR --camps west,russia"})
    void svgIsAPictureOfItsOwn(String command) throws Exception {
        assertThat(run((command + " --format svg --store " + store).split(" "))).isZero();
        var picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(out.toString())));
        assertThat(picture.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(picture.getElementsByTagName("path").getLength()).isPositive();
    }

    @Test
    void whatIsNotKnownIsSaid() {
        assertThat(run("relation", "ITA", "ALB", "--store", store, "--language", "en"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("nothing is known between").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relation RUS",
                "relation RUS RUS",
                "relation RUS BLR --camps west,russia",
                "relation BLR --camps west",
                "relation BLR --camps west,north",
                "relation RUS BLR --from 2021 --to 2020",
                "evaluate --series x",
                "evaluate --series x --turning-points y z"
            })
    void misuseIsOneLineAndExitCodeTwo(String arguments) {
        assertThat(run((arguments + (arguments.startsWith("rel") ? " --store " + store : "")).split(" ")))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("disgelo").hasLineCount(1);
    }

    @Test
    void turningPointsAreEvaluatedAndWritten() throws IOException {
        StringBuilder series = new StringBuilder("date\tiso3_a\tiso3_b\tvalue\n");
        LocalDate begin = LocalDate.of(2018, 1, 1);
        for (int i = 0; i < 1200; i++) {
            int value = (i * 7919 % 13) - 4 - (i >= 600 && i < 650 ? 40 : 0);
            series.append(begin.plusDays(i))
                    .append("\tRUS\tUKR\t")
                    .append(value)
                    .append('\n');
        }
        String values = Files.writeString(folder.resolve("s.tsv"), series).toString();
        String points = Files.writeString(
                        folder.resolve("p.tsv"),
                        "date\tiso3_a\tiso3_b\tdirection\n" + begin.plusDays(600) + "\tUKR\tRUS\tfreeze\n")
                .toString();
        Path alarms = folder.resolve("a.tsv");
        assertThat(run("evaluate", "--series", values, "--turning-points", points, "--alarms", alarms.toString()))
                .isZero();
        assertThat(out.toString()).startsWith("recall within 30 days 1.000");
        assertThat(Files.readString(alarms))
                .startsWith("date\tiso3_a\tiso3_b\tdirection\n")
                .contains(begin.plusDays(600) + "\tRUS\tUKR\tfreeze\n");
        assertThat(run("evaluate", "--series", folder.resolve("none").toString(), "--turning-points", points))
                .isEqualTo(1);
        assertThat(err.toString()).contains("no such file").hasLineCount(1);
    }
}
