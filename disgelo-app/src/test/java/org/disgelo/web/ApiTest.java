package org.disgelo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disgelo.evaluation.GoldDocument;
import org.disgelo.evaluation.GoldReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {

    private static final String API = "/api/v1";
    private static final String JSON = "application/json";
    private static final OpenApiCheck CHECK = new OpenApiCheck();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    static Path folder;

    private static TestDesk desk;

    @BeforeAll
    static void open() {
        desk = TestDesk.over(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** The answer, checked against the description. */
    private static JsonNode get(String path, String address) throws IOException {
        HttpResponse<String> answer = desk.get(API + address);
        assertThat(CHECK.faults("get", path, answer)).isEmpty();
        return MAPPER.readTree(answer.body());
    }

    private static JsonNode post(String path, String body) throws IOException {
        HttpResponse<String> answer = desk.post(API + path, JSON, body);
        assertThat(CHECK.faults("post", path, answer)).isEmpty();
        return MAPPER.readTree(answer.body());
    }

    @Test
    void everyAnswerIsAsDescribed() throws IOException {
        assertThat(get("/status", "/status").at("/store/articles").asInt()).isGreaterThan(5);
        assertThat(get("/moves", "/moves").path("day").asText()).startsWith("2023");
        assertThat(get("/articles", "/articles?limit=3").path("items")).hasSize(3);
        assertThat(get("/dossiers/{a}/{b}", "/dossiers/RUS/BLR").path("agreements"))
                .isNotEmpty();
        assertThat(get("/relations/{a}/{b}", "/relations/Russia/Bielorussia?by=month")
                        .path("series"))
                .isNotEmpty();
        assertThat(get("/alignments/{state}", "/alignments/BLR").path("series")).isNotEmpty();
        assertThat(get("/agreements", "/agreements?party=RUS,BLR").path("total").asInt())
                .isPositive();
        assertThat(get("/event-counts", "/event-counts?by=type&actor=BLR").path("counts"))
                .isNotEmpty();
        assertThat(get("/readings", "/readings").path("items")).isEmpty();
        assertThat(get("/openapi.json", "/openapi.json").path("openapi").asText())
                .isEqualTo("3.1.0");
        for (String format : List.of("md", "html")) {
            HttpResponse<String> file = desk.get(API + "/dossiers/RUS/BLR?lang=it&format=" + format);
            assertThat(CHECK.faults("get", "/dossiers/{a}/{b}", file)).isEmpty();
            assertThat(file.body()).contains("Russia e Bielorussia");
        }
    }

    @Test
    void searchUnderstandsCodesNamesLeadersAndTitles() throws IOException {
        for (String words : List.of("RUS+BLR", "Russia+Bielorussia", "russia+belarus")) {
            JsonNode hit = get("/search", "/search?q=" + words).path("hits").path(0);
            assertThat(hit.path("href").asText()).isEqualTo("/dossier/RUS/BLR");
        }
        assertThat(get("/search", "/search?q=Lukashenko").at("/hits/0/codes/0").asText())
                .isEqualTo("BLR");
        assertThat(get("/search", "/search?q=training+centres")
                        .at("/hits/0/kind")
                        .asText())
                .isEqualTo("agreement");
        assertThat(get("/search", "/search?q=xyzzy").path("hits")).isEmpty();
    }

    @Test
    void pagesOfEventsMakeUpTheWholeAndFiltersHold() throws IOException {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get("/events", "/events?dyad=RUS,BLR&status=actual&limit=5" + cursor);
            page.path("items").forEach(e -> ids.add(e.path("id").asText()));
            page.path("items")
                    .forEach(e -> assertThat(e.path("status").asText()).isEqualTo("actual"));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asText();
        } while (!cursor.isEmpty());
        assertThat(ids).doesNotHaveDuplicates();
        int count = get("/event-counts", "/event-counts?dyad=RUS,BLR&status=actual")
                .at("/counts/0/events")
                .asInt();
        assertThat(ids).hasSize(count);
        assertThat(desk.get(API + "/events.jsonl?dyad=RUS,BLR&status=actual")
                        .body()
                        .lines())
                .hasSize(count);
        HttpResponse<String> csv = desk.get(API + "/events.csv?dyad=RUS,BLR&status=actual");
        assertThat(CHECK.faults("get", "/events.csv", csv)).isEmpty();
        assertThat(csv.body()).startsWith("id,date,");
        assertThat(get("/events", "/events?language=it&place=Minsk&type=CONSULT,SUPPORT")
                        .path("items"))
                .allSatisfy(e -> assertThat(e.path("type").asText()).isIn("CONSULT", "SUPPORT"));
        JsonNode one = get("/events/{id}", "/events/" + ids.getFirst());
        String article = one.path("article").asText();
        JsonNode told = get("/article", "/article?id=" + article);
        JsonNode quote = one.path("evidence");
        assertThat(told.path("text")
                        .asText()
                        .substring(
                                quote.path("start").asInt(), quote.path("end").asInt()))
                .isEqualTo(quote.path("text").asText());
    }

    @Test
    void whatIsWrongIsAProblemDocument() throws IOException {
        for (String address : List.of(
                "/events?colour=red",
                "/events?from=yesterday",
                "/events?dyad=RUS",
                "/events?type=HUG",
                "/events?limit=0",
                "/events?cursor=x",
                "/events?from=2022&to=2021",
                "/events?actor=Nowhereland")) {
            JsonNode problem = get("/events", address);
            assertThat(problem.path("status").asInt()).as(address).isEqualTo(400);
            assertThat(problem.path("detail").asText()).isNotBlank();
        }
        assertThat(get("/events/{id}", "/events/none").path("status").asInt()).isEqualTo(404);
        assertThat(get("/dossiers/{a}/{b}", "/dossiers/ITA/FJI").path("status").asInt())
                .isEqualTo(404);
        assertThat(get("/article", "/article").path("status").asInt()).isEqualTo(400);
        assertThat(post("/explanations", "{\"text\":\" \"}").path("status").asInt())
                .isEqualTo(400);
        assertThat(post("/explanations", "[").path("status").asInt()).isEqualTo(400);
        assertThat(desk.get(API + "/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void unchangedAnswerCostsNothing() {
        HttpResponse<String> first = desk.get(API + "/events?limit=2");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = desk.get(API + "/events?limit=2", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(desk.get(API + "/events?limit=3")
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow())
                .isNotEqualTo(tag);
        HttpResponse<String> zipped = desk.get(API + "/events?limit=20", "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void explanationSaysWhoWhenWhereAndWhy() throws IOException {
        JsonNode told = post(
                "/explanations",
                "{\"text\":\"Minsk ha ratificato il trattato con Mosca martedì.\",\"published\":\"2021-03-08\"}");
        assertThat(told.path("language").asText()).isEqualTo("it");
        assertThat(told.path("marks")).extracting(m -> m.path("kind").asText()).contains("actor", "time");
        assertThat(told.path("events")).hasSize(1);
        String rule = told.at("/events/0/rule").asText();
        assertThat(told.path("considered"))
                .anySatisfy(l -> assertThat(l.asText()).contains("found " + rule));
    }

    @Test
    void feedsAreWatchedUntilToldOtherwise() throws IOException {
        String address = "http://127.0.0.1:1/world.rss";
        assertThat(post("/feeds", "{\"address\":\"" + address + "\"}").path("items"))
                .hasSize(1);
        assertThat(get("/feeds", "/feeds").at("/items/0/address").asText()).isEqualTo(address);
        assertThat(post("/feeds", "{\"address\":\"file:///etc/passwd\"}")
                        .path("status")
                        .asInt())
                .isEqualTo(400);
        HttpResponse<String> left = desk.delete(API + "/feeds?address=" + address);
        assertThat(CHECK.faults("delete", "/feeds", left)).isEmpty();
        assertThat(MAPPER.readTree(left.body()).path("items")).isEmpty();
        assertThat(desk.delete(API + "/feeds?address=" + address).statusCode()).isEqualTo(404);
    }

    @Test
    void correctionsLieOverTheReadingAndBecomeGold(@TempDir Path own) throws Exception {
        TestDesk shared = desk;
        try (TestDesk mine = TestDesk.over(own)) {
            desk = mine;
            String id = get("/events", "/events?dyad=RUS,BLR&type=SUPPORT&limit=1")
                    .at("/items/0/id")
                    .asText();
            String target = "{\"target\":{\"event\":\"" + id + "\"},\"author\":\"Anna\",";
            JsonNode made = post("/corrections", target + "\"verdict\":\"correct\",\"event\":{\"type\":\"CONSULT\"}}");
            assertThat(made.at("/event/type").asText()).isEqualTo("CONSULT");
            assertThat(get("/events/{id}", "/events/" + id).path("type").asText())
                    .isEqualTo("CONSULT");
            post("/corrections", target + "\"verdict\":\"reject\",\"note\":\"never happened\"}");
            assertThat(get("/events/{id}", "/events/" + id).path("status").asInt())
                    .isEqualTo(404);
            assertThat(get("/corrections", "/corrections").path("items")).hasSize(2);
            HttpResponse<String> gold = desk.get(API + "/corrections.gold.jsonl");
            List<String> lines = gold.body().lines().toList();
            assertThat(lines).isNotEmpty();
            assertThat(GoldReader.read(lines.getFirst(), 1)).isInstanceOf(GoldDocument.Quotes.class);
            post("/corrections", target + "\"verdict\":\"restore\"}");
            assertThat(get("/events/{id}", "/events/" + id).path("type").asText())
                    .isEqualTo("SUPPORT");
            for (String wrong : List.of(
                    "{}",
                    target + "\"verdict\":\"praise\"}",
                    target + "\"verdict\":\"correct\"}",
                    target + "\"verdict\":\"correct\",\"event\":{\"actors\":[\"QQQ\"]}}",
                    "{\"target\":{\"event\":\"" + id + "\"},\"verdict\":\"reject\"}")) {
                assertThat(post("/corrections", wrong).path("status").asInt())
                        .as(wrong)
                        .isEqualTo(400);
            }
        } finally {
            desk = shared;
        }
    }
}
