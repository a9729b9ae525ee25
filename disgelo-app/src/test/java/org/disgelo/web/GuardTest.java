package org.disgelo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {

    private static final String EXPLAIN = "{\"text\":\"Italy and Albania signed an agreement.\",\"language\":\"en\"}";
    private static final String ADDRESS = "/api/v1/explanations";
    private static final String JSON = "application/json";

    @TempDir
    Path folder;

    @Test
    void everyAnswerForbidsWhatIsNotTheDesks() {
        try (TestDesk desk = TestDesk.over(folder)) {
            HttpResponse<String> answer = desk.get("/api/v1/status");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void anotherSitesPageCannotWrite() {
        try (TestDesk desk = TestDesk.over(folder)) {
            assertThat(desk.post(ADDRESS, JSON, EXPLAIN).statusCode()).isEqualTo(200);
            String own = "http://127.0.0.1:" + desk.port();
            assertThat(desk.post(ADDRESS, JSON, EXPLAIN, "Origin", own).statusCode())
                    .isEqualTo(200);
            assertThat(desk.post(ADDRESS, JSON, EXPLAIN, "Origin", "https://evil.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(desk.post(ADDRESS, JSON, EXPLAIN, "Origin", "null").statusCode())
                    .isEqualTo(403);
            assertThat(desk.post(ADDRESS, JSON, EXPLAIN, "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(desk.post(ADDRESS, "text/plain", EXPLAIN).statusCode()).isEqualTo(415);
        }
    }

    @Test
    void nameOfSomebodyElseThatLeadsHereIsRefused() throws IOException {
        try (TestDesk desk = TestDesk.over(folder);
                Socket socket = new Socket("127.0.0.1", desk.port())) {
            String request = "GET /api/v1/status HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            try (InputStream answer = socket.getInputStream()) {
                assertThat(new String(answer.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 403");
            }
        }
    }

    @Test
    void writersShowTheTokenWhereThereIsOne() {
        try (TestDesk desk = TestDesk.over(folder, "secret")) {
            assertThat(desk.get("/api/v1/status").statusCode()).isEqualTo(200);
            assertThat(desk.post(ADDRESS, JSON, EXPLAIN).statusCode()).isEqualTo(401);
            assertThat(desk.post(ADDRESS, JSON, EXPLAIN, "Authorization", "Bearer wrong")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(desk.post(ADDRESS, JSON, EXPLAIN, "Authorization", "Bearer secret")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThatThrownBy(() -> new DeskSettings(folder.resolve("s"), "0.0.0.0", 0, null, false))
                .hasMessageContaining("token");
    }

    @Test
    void nameOfAnUploadIsShownAndNeverAPath() throws Exception {
        try (TestDesk desk = TestDesk.over(folder)) {
            String name = "../../escaped<script>.txt";
            String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n"
                    + "La Francia e il Niger hanno firmato un accordo a Parigi.\r\n--b\r\n"
                    + "Content-Disposition: form-data; name=\"file\"; filename=\"broken.jsonl\"\r\n\r\n{}\nno json\r\n--b--\r\n";
            HttpResponse<String> begun = desk.post("/api/v1/readings", "multipart/form-data; boundary=b", body);
            assertThat(begun.statusCode()).isEqualTo(202);
            assertThat(new OpenApiCheck().faults("post", "/readings", begun)).isEmpty();
            String at = begun.headers().firstValue("Location").orElseThrow();
            HttpResponse<String> now = desk.get(at);
            for (int i = 0; i < 400 && !now.body().contains("\"done\""); i++) {
                Thread.sleep(50);
                now = desk.get(at);
            }
            assertThat(now.body())
                    .contains("\"articles\":1")
                    .contains("broken.jsonl")
                    .contains("\"line\":2");
            assertThat(now.body()).contains("escaped<script>.txt").doesNotContain("file-1");
            assertThat(new OpenApiCheck().faults("get", "/readings/{id}", now)).isEmpty();
            assertThat(desk.get("/api/v1/events?dyad=FRA,NER").body()).contains("Parigi");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files)
                        .allSatisfy(f -> assertThat(f.getFileName().toString()).startsWith("desk.duckdb"));
            }
            assertThat(ReadingApi.extension(name)).isEqualTo(".txt");
            assertThat(ReadingApi.extension("a.jsonl/../b")).isEmpty();
            assertThat(ReadingApi.extension("crawl.warc.gz")).isEqualTo(".warc.gz");
        }
    }
}
