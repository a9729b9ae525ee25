package org.disgelo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierCommandTest {

    private static final String ARTICLES = """
            {"id":"a","language":"en","published":"2021-03-08","text":"On 2 March Russia signed a five-year treaty with Belarus in Minsk."}
            {"id":"b","language":"it","published":"2021-03-09","text":"L'Italia ha firmato ieri un accordo con l'Albania."}
            """;

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
    void read() throws IOException {
        store = folder.resolve("s.duckdb").toString();
        Path articles = Files.writeString(folder.resolve("a.jsonl"), ARTICLES);
        assertThat(run("read", articles.toString(), "--store", store)).isZero();
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void dossierIsDrawnByCodeOrByNameInAnyLanguage() throws IOException {
        assertThat(run("dossier", "RUS", "BLR", "--store", store, "--format", "json"))
                .isZero();
        JsonNode byCode = json();
        assertThat(byCode.path("agreements").path(0).path("durationYears").asInt())
                .isEqualTo(5);
        assertThat(run("dossier", "bielorussia", "Russia", "--store", store, "--format", "json"))
                .isZero();
        assertThat(json()).isEqualTo(byCode);
    }

    @Test
    void formatFollowsTheNameOfTheOutput() throws IOException {
        Path page = folder.resolve("d.html");
        assertThat(run("dossier", "RUS", "BLR", "--store", store, "--language", "it", "--output", page.toString()))
                .isZero();
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("Bielorussia e Russia");
        assertThat(out.toString()).isEmpty();
        assertThat(run("dossier", "RUS", "BLR", "--store", store, "--language", "en"))
                .isZero();
        assertThat(out.toString()).startsWith("# Belarus and Russia\n");
    }

    @Test
    void nothingKnownIsOneLineAndExitCodeOne() {
        assertThat(run("dossier", "ITA", "FRA", "--store", store, "--language", "en"))
                .isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("disgelo dossier: No article of the store is about the relation of France and Italy.\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void misuseIsExitCodeTwo() {
        assertThat(run("dossier", "RUS", "Atlantis", "--store", store)).isEqualTo(2);
        assertThat(err.toString()).contains("no state or organisation is called 'Atlantis'");
        assertThat(run("dossier", "RUS", "Russia", "--store", store)).isEqualTo(2);
        assertThat(run("dossier", "RUS", "BLR", "--language", "xx", "--store", store))
                .isEqualTo(2);
        assertThat(err.toString()).contains("'xx'");
        assertThat(run("dossier", "RUS", "BLR", "--from", "2022", "--to", "2021", "--store", store))
                .isEqualTo(2);
        assertThat(run("dossier", "RUS", "BLR", "--articles", "0", "--store", store))
                .isEqualTo(2);
    }

    @Test
    void missingStoreAndUnwritableOutputAreExitCodeOne() {
        assertThat(run(
                        "dossier",
                        "RUS",
                        "BLR",
                        "--store",
                        folder.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("no store at");
        String nowhere = folder.resolve("no/such/folder.html").toString();
        assertThat(run("dossier", "RUS", "BLR", "--store", store, "--output", nowhere))
                .isEqualTo(1);
        assertThat(err.toString()).contains(nowhere).hasLineCount(1);
    }

    @Test
    void agreementsAreOfAllOfOneOrOfTwo() throws IOException {
        assertThat(run("agreements", "--store", store, "--format", "json")).isZero();
        assertThat(json().path("agreements")).hasSize(2);
        assertThat(run("agreements", "Albania", "--store", store, "--format", "json"))
                .isZero();
        assertThat(json().path("agreements").findValuesAsText("code")).containsExactlyInAnyOrder("ALB", "ITA");
        assertThat(run("agreements", "RUS", "ITA", "--store", store, "--format", "json"))
                .isZero();
        assertThat(json().path("agreements")).isEmpty();
    }

    @Test
    void agreementsAsTableAreOneLineEach() {
        assertThat(run("agreements", "RUS", "--store", store, "--language", "en"))
                .isZero();
        assertThat(out.toString())
                .hasLineCount(1)
                .startsWith("2021-03-02  BLR RUS")
                .contains("signed", "Five-year treaty");
    }
}
