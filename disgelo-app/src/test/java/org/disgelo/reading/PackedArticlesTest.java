package org.disgelo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class PackedArticlesTest {

    private static final Languages ENGLISH = new Languages() {
        @Override
        public Set<String> known() {
            return Set.of("en");
        }

        @Override
        public @Nullable String find(String text) {
            return "en";
        }
    };
    private static final String LINES = """
            {"id":"1","text":"Minsk signed."}
            {"id":"2","text":"Moscow refused."}
            """;

    @TempDir
    Path folder;

    private final List<String> problems = new ArrayList<>();

    private List<Article> read(Set<String> known, Path path) {
        List<Article> articles = new ArrayList<>();
        try (ArticleStream stream = new ArticleReader(ENGLISH, ReadingOptions.NONE, p -> problems.add(p.toString()))
                .open(List.of(path))
                .without(known)) {
            stream.forEachRemaining(s -> articles.add(s.article()));
        }
        return articles;
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zstd(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new ZstdOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void linesThatAreCompressedPieceByPiece() throws IOException {
        for (String ending : List.of("gz", "zst")) {
            ByteArrayOutputStream twice = new ByteArrayOutputStream();
            for (String line : LINES.split("(?<=\n)")) {
                twice.writeBytes(ending.equals("gz") ? gzip(line) : zstd(line));
            }
            Path file = Files.write(folder.resolve("a.jsonl." + ending), twice.toByteArray());
            assertThat(read(Set.of(), file))
                    .extracting(Article::text)
                    .containsExactly("Minsk signed.", "Moscow refused.");
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsKnownIsPassedOver() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), LINES);
        assertThat(read(Set.of("1"), file)).extracting(Article::id).containsExactly("2");
    }

    @Test
    void zipOfSeveralFormats() throws IOException {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "day/one.txt", "Minsk agreed.".getBytes(StandardCharsets.UTF_8));
            entry(zip, "picture.png", new byte[] {0, 1});
            entry(zip, "day/more.jsonl.gz", gzip(LINES));
        }
        assertThat(read(Set.of(), file))
                .extracting(Article::text)
                .containsExactly("Minsk agreed.", "Minsk signed.", "Moscow refused.");
        assertThat(problems).isEmpty();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    @Test
    void pagesAndTextsOfACrawl() throws IOException {
        for (WarcCompression compression : WarcCompression.values()) {
            String name = compression == WarcCompression.GZIP ? "crawl.warc.gz" : "crawl.warc";
            Path file = folder.resolve(name);
            try (WarcWriter writer = new WarcWriter(Channels.newChannel(Files.newOutputStream(file)), compression)) {
                writer.write(
                        page(200, "text/html; charset=windows-1252", "<html lang='en'><body><p>Minsk — sent troops."));
                writer.write(page(404, "text/html", "<html><body><p>Not found.</p></body></html>"));
                writer.write(page(200, "image/png", "<html>"));
                writer.write(new WarcConversion.Builder()
                        .setHeader("WARC-Target-URI", "https://example.org/b")
                        .date(Instant.parse("2021-03-09T01:00:00Z"))
                        .body(MediaType.PLAIN_TEXT, "Moscow refused.".getBytes(StandardCharsets.UTF_8))
                        .build());
            }
            List<Article> articles = read(Set.of(), file);
            assertThat(articles).extracting(Article::text).containsExactly("Minsk — sent troops.", "Moscow refused.");
            assertThat(articles)
                    .extracting(a -> a.published() + " " + a.url())
                    .containsExactly("2021-03-08 https://example.org/a", "2021-03-09 https://example.org/b");
        }
        assertThat(problems).isEmpty();
    }

    private static WarcResponse page(int status, String type, String html) throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "")
                .body(MediaType.parse(type), html.getBytes(Charset.forName("windows-1252")))
                .build();
        return new WarcResponse.Builder("https://example.org/a")
                .date(Instant.parse("2021-03-08T23:00:00Z"))
                .body(http)
                .build();
    }
}
