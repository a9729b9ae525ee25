package org.disgelo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final String SIGNED =
            "{\"id\":\"%s\",\"language\":\"en\",\"published\":\"2021-03-02\",\"text\":\"Russia signed an agreement with Belarus today.\"}\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Disgelo.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(arguments);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    @Test
    void codePrintsTheEventsInTheOrderOfTheArticles() throws IOException {
        StringBuilder articles = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            articles.append(SIGNED.formatted("a" + i));
        }
        assertThat(run("code", file("news.jsonl", articles.toString()))).isZero();
        List<String> ids =
                lines().stream().map(e -> e.path("article").asText()).distinct().toList();
        assertThat(ids).hasSize(60).startsWith("a0", "a1", "a2").endsWith("a58", "a59");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void codeTakesATextWithLanguageAndDay() throws IOException {
        String file = file("a.txt", "Russia signed an agreement with Belarus today.");
        assertThat(run("code", file, "--language", "en", "--published", "2021-03-08"))
                .isZero();
        JsonNode event = lines().getFirst();
        assertThat(event.path("type").asText()).isEqualTo("SUPPORT");
        assertThat(event.path("date").asText()).isEqualTo("2021-03-08");
        assertThat(event.path("evidence").path("text").asText()).contains("signed");
    }

    @Test
    void articleInALanguageThatCannotBeReadIsOneLineAndTheRestGoesOn() throws IOException {
        String turkish = "{\"id\":\"t\",\"text\":\"Rusya ile Belarus dün Minsk'te bir savunma anlaşması imzaladı.\"}\n";
        String russian =
                "{\"id\":\"r\",\"published\":\"2021-03-02\",\"text\":\"Россия подписала соглашение с Белоруссией.\"}";
        String file = file("news.jsonl", turkish + russian);
        assertThat(run("code", file)).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("disgelo code: " + file + ":1: seems to be in Turkish (tr), which cannot be read, skipped;")
                .hasLineCount(1);
        assertThat(lines())
                .isNotEmpty()
                .allMatch(e -> e.path("article").asText().equals("r")
                        && e.path("language").asText().equals("ru"));
    }

    @Test
    void missingDayOfPublicationIsSaid() throws IOException {
        assertThat(run("code", file("a.txt", "Russia signed an agreement with Belarus."), "--language", "en"))
                .isZero();
        assertThat(err.toString()).contains("no published day").hasLineCount(1);
    }

    @Test
    void badInputIsOneLineAndExitCodeOneAndTheRestGoesOn() throws IOException {
        String file = file("a.jsonl", "{broken\n" + SIGNED.formatted("good"));
        assertThat(run("code", file)).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("disgelo code: " + file + ":1: broken JSON")
                .hasLineCount(1);
        assertThat(lines())
                .isNotEmpty()
                .allMatch(e -> e.path("article").asText().equals("good"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code",
                "code x --published 2021-13-45",
                "code x --language xx",
                "code x --no-such-option",
                "events --dyad RUS RUS",
                "events --type FOO",
                "events --from 2022 --to 2021",
                "explain",
                "no-such-command"
            })
    void misuseIsOneLineAndExitCodeTwo(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith("disgelo").hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "explain", "evaluate", "read", "events", "coverage"})
    void everyCommandHasHelpWithAnExample(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: disgelo " + command, "Example", "  disgelo " + command);
    }

    @Test
    void readThenEvents() throws IOException {
        String store = folder.resolve("s.duckdb").toString();
        String news = file("news.jsonl", SIGNED.formatted("a1") + SIGNED.formatted("a2"));
        assertThat(run("read", news, "--store", store)).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(run("read", news, "--store", store)).isZero();
        assertThat(err.toString()).contains("holds 2 articles and 1 event");

        assertThat(run("events", "--store", store, "--dyad", "blr", "RUS", "--from", "2021", "--to", "2021-03"))
                .isZero();
        assertThat(lines()).hasSize(1);
        assertThat(lines().getFirst().path("evidences")).hasSize(2);
        assertThat(run("events", "--store", store, "--format", "csv", "--status", "actual"))
                .isZero();
        assertThat(out.toString())
                .startsWith("id,date,")
                .contains("2021-03-02,day,SUPPORT")
                .hasLineCount(2);
        assertThat(run("events", "--store", store, "--format", "table")).isZero();
        assertThat(out.toString()).startsWith("2021-03-02  SUPPORT").hasLineCount(1);
        assertThat(run("events", "--store", store, "--actor", "ITA")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void readKeepsTheGoodLinesOfABadFile() throws IOException {
        String store = folder.resolve("s.duckdb").toString();
        String news = file("news.jsonl", SIGNED.formatted("a1") + "{broken\n" + SIGNED.formatted("a2"));
        assertThat(run("read", news, "--store", store)).isEqualTo(1);
        assertThat(err.toString()).contains(news + ":2: broken JSON", "holds 2 articles");
    }

    @Test
    void missingStoreIsOneLine() {
        assertThat(run("events", "--store", folder.resolve("none.duckdb").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("disgelo events: no store at").hasLineCount(1);
    }

    @Test
    void explainSaysMore() {
        assertThat(run("explain", "Russia signed an agreement with Belarus.", "--language", "en"))
                .isZero();
        assertThat(out.toString()).contains("Russia signed an agreement");
    }

    @Test
    void evaluatePrintsFiguresAndNamesWhatIsNoGold() throws IOException {
        String gold = file(
                "gold.jsonl",
                "{\"id\":\"g\",\"lang\":\"en\",\"text\":\"Russia signed an agreement with Belarus.\","
                        + "\"expected\":[{\"code\":\"SUPPORT\"}]}\n{\"id\":\"h\"}\n");
        assertThat(run("evaluate", gold)).isEqualTo(1);
        assertThat(out.toString()).contains("with an event of the gold type 1 = 1.0000");
        assertThat(err.toString()).contains(gold + ":2: no gold");
        assertThat(run("evaluate", folder.resolve("none.jsonl").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("none.jsonl: no such file").hasLineCount(1);
    }
}
