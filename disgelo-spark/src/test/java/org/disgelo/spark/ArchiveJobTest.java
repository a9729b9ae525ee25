package org.disgelo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.reading.ArticleReader;
import org.disgelo.reading.ArticleStream;
import org.disgelo.reading.Languages;
import org.disgelo.reading.ReadingOptions;
import org.disgelo.store.Coding;
import org.disgelo.store.EventQuery;
import org.disgelo.store.EventStore;
import org.disgelo.store.StoredEvent;
import org.disgelo.text.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveJobTest {

    private static final String ARCHIVE = """
            {"id":"1","language":"en","published":"2021-03-02","text":"Russia and Belarus signed an agreement in Moscow."}
            {"id":"2","language":"it","published":"2021-03-03","text":"L'Italia ha firmato un accordo con l'Albania."}
            {"id":"3","language":"en","published":"2021-04-01","text":"The striker signed for the club."}
            """;
    private static final String LATER = """
            {"id":"1","language":"en","published":"2021-03-02","text":"Russia attacked Ukraine on Monday."}
            {"id":"4","language":"en","text":"Turkey accused Greece of violating its airspace."}
            {"id":"5","language":"xx","text":"In no language."}
            {"id":"6","language":"en","published":"2022-05-05","text":"%1$s"}
            {"id":"7","language":"en","published":"2022-05-04","text":"From our wires. %1$s"}
            """.formatted(
                    "The port was quiet under a low sky, and nobody spoke of ships. Turkey accused Greece of violating its airspace"
                            + " while fishermen mended their nets and waited for the wind to turn. Further along the quay a band played for hours.");

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static Path archive;

    @BeforeAll
    static void begin() throws IOException {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
        archive = Files.createDirectory(folder.resolve("archive"));
        Files.writeString(archive.resolve("a.jsonl"), ARCHIVE);
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(archive.resolve("b.jsonl.gz")))) {
            out.write(LATER.getBytes(StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    static void end() {
        spark.stop();
    }

    private static void run(Path store) throws IOException {
        new ArchiveJob(spark, store.toString(), 2).run(List.of(archive.toString()));
    }

    private static List<StoredEvent> events(Path store) {
        try (EventStore opened = EventStore.openReadOnly(store);
                Stream<StoredEvent> events = opened.events(EventQuery.ALL)) {
            return events.toList();
        }
    }

    private static List<Article> articles(Path store) {
        try (EventStore opened = EventStore.openReadOnly(store);
                Stream<Article> articles = opened.articles(EventQuery.ALL)) {
            return articles.toList();
        }
    }

    private static Path plain() {
        Path file = folder.resolve("plain.duckdb");
        Pipeline pipeline = Pipeline.standard();
        List<Coding> codings = new ArrayList<>();
        ArticleReader reader = new ArticleReader(Languages.of(pipeline), ReadingOptions.NONE, p -> {});
        try (EventStore store = EventStore.open(file);
                ArticleStream stream = reader.open(List.of(archive))) {
            stream.forEachRemaining(s -> codings.add(new Coding(pipeline.reading(s.article()))));
            store.add(codings);
            store.groupStories();
        }
        return file;
    }

    @Test
    void givesTheStoreThatReadingGivesAndGoesOnWhereItWasKilled() throws IOException {
        Path plain = plain();
        Path store = folder.resolve("store");
        run(store);
        assertThat(events(store)).hasSizeGreaterThan(2).isEqualTo(events(plain));
        assertThat(events(store)).anyMatch(e -> e.articles() == 2);
        assertThat(articles(store)).containsExactlyInAnyOrderElementsOf(articles(plain));

        // killed while it wrote a table: no version yet, the table half there
        Path killed = folder.resolve("killed");
        Files.createDirectories(killed.resolve("evidences/_temporary/0"));
        Files.writeString(Files.createDirectories(killed.resolve("coded")).resolve("part-0.parquet"), "half");
        run(killed);
        assertThat(events(killed)).isEqualTo(events(plain));
        assertThat(killed.resolve("coded")).doesNotExist();
    }
}
