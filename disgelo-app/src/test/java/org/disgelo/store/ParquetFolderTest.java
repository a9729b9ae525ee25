package org.disgelo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFolderTest {

    private static final Article ARTICLE = Samples.article("a1", "Moscow and Minsk signed.");

    @TempDir
    Path folder;

    private Path exported() {
        Path parquet = folder.resolve("it's parquet");
        try (EventStore store = EventStore.open(folder.resolve("s.duckdb"))) {
            store.add(ARTICLE, List.of(Samples.signing(ARTICLE, "2021-03-02", 0.83)));
            store.export(parquet);
        }
        return parquet;
    }

    private static List<StoredEvent> events(EventStore store) {
        try (Stream<StoredEvent> events = store.events(EventQuery.ALL)) {
            return events.toList();
        }
    }

    @Test
    void aFolderOpensAsTheStoreThatWroteIt() {
        Path parquet = exported();
        try (EventStore file = EventStore.openReadOnly(folder.resolve("s.duckdb"));
                EventStore store = EventStore.openReadOnly(parquet)) {
            assertThat(events(store)).isNotEmpty().isEqualTo(events(file));
            assertThat(store.articleCount()).isEqualTo(1);
            assertThat(store.articleIds()).containsExactly("a1");
            try (Stream<Article> articles = store.articles(EventQuery.ALL)) {
                assertThat(articles).containsExactly(ARTICLE);
            }
        }
    }

    @Test
    void whatHasNoDateHasAFolderOfItsOwn() {
        Path parquet = folder.resolve("undated");
        try (EventStore store = EventStore.open(folder.resolve("u.duckdb"))) {
            store.add(ARTICLE, List.of(Samples.signing(ARTICLE, null, 0.83)));
            store.export(parquet);
        }
        assertThat(parquet.resolve("evidences/month=" + ParquetFolder.UNDATED)).isDirectory();
        try (EventStore store = EventStore.openReadOnly(parquet)) {
            assertThat(events(store)).hasSize(1);
        }
    }

    @Test
    void monthsAreFoldersOfTheirOwn() {
        assertThat(exported().resolve("evidences/month=2021-03")).isDirectory();
    }

    @Test
    void aFolderIsNeitherWrittenNorOverwritten() throws IOException {
        Path parquet = exported();
        assertThatThrownBy(() -> EventStore.open(parquet)).hasMessageContaining("can only be read");
        try (EventStore store = EventStore.openReadOnly(folder.resolve("s.duckdb"))) {
            assertThatThrownBy(() -> store.export(parquet)).hasMessageContaining("not empty");
        }
        Files.writeString(parquet.resolve(ParquetFolder.VERSION_FILE), "1");
        assertThatThrownBy(() -> EventStore.openReadOnly(parquet)).hasMessageContaining("store version 1");
        assertThatThrownBy(() -> EventStore.openReadOnly(Files.createDirectory(folder.resolve("other"))))
                .hasMessageContaining("no Disgelo store");
    }
}
