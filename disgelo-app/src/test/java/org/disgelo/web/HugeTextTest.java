package org.disgelo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paragraph of nearly ten megabytes is read and shown as any other; the guard is against work that grows with the square. */
class HugeTextTest {

    private static final int LENGTH = 9_900_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @Timeout(240)
    @CsvSource({"x", "'<b>&amp; '"})
    void hugeParagraphIsReadAndShownAsText(String piece) throws Exception {
        try (TestDesk desk = TestDesk.over(folder)) {
            String text = "Italy and Kenya signed an agreement in Nairobi. "
                    + piece.repeat(LENGTH / piece.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                    + " The end.";
            String body = "--b\r\nContent-Disposition: form-data; name=\"language\"\r\n\r\nen\r\n--b\r\n"
                    + "Content-Disposition: form-data; name=\"file\"; filename=\"huge.txt\"\r\n\r\n" + text
                    + "\r\n--b--\r\n";
            HttpResponse<String> begun = desk.post("/api/v1/readings", "multipart/form-data; boundary=b", body);
            String at = begun.headers().firstValue("Location").orElseThrow();
            String now = desk.get(at).body();
            while (!now.contains("\"done\"") && !now.contains("\"failed\"")) {
                Thread.sleep(100);
                now = desk.get(at).body();
            }
            assertThat(now).contains("\"done\"").contains("\"articles\":1").contains("\"problems\":[]");
            String events = desk.get("/api/v1/events?dyad=ITA,KEN").body();
            assertThat(events).contains("signed an agreement");
            String id = events.replaceAll("(?s).*\"article\":\"([^\"]+)\".*", "$1");
            HttpResponse<String> page = desk.get("/article?id=" + id);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("signed an agreement").doesNotContain("<b>&amp; <b>");
            assertThat(page.body()).contains("only the part around the words is shown"); // of so long a text
        }
    }
}
