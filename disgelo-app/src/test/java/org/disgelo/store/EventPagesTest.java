package org.disgelo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disgelo.store.EventPages.Grouping;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventPagesTest {

    @TempDir
    Path folder;

    /** Thirty days of accusations, each told by some articles, and two events without a day. */
    private EventStore store() {
        EventStore store = EventStore.open(folder.resolve("s.duckdb"));
        List<Coding> codings = new ArrayList<>();
        for (int day = 1; day <= 30; day++) {
            for (int copy = 0; copy <= day % 12; copy++) {
                Article article = Samples.article("a" + day + "-" + copy, "One accused the other.");
                codings.add(new Coding(
                        article,
                        List.of(Samples.accusation(
                                article,
                                Samples.actor("USA", null),
                                Samples.actor("RUS", null),
                                "2021-03-%02d".formatted(day)))));
            }
        }
        for (String id : List.of("u1", "u2")) {
            Article article = Samples.article(id, "Once they signed, says " + id + ".");
            codings.add(new Coding(article, List.of(Samples.signing(article, null, 0.5))));
        }
        store.add(codings);
        return store;
    }

    @Test
    void pagesTogetherAreAllEventsNewestFirst() {
        try (EventStore store = store();
                Stream<StoredEvent> all = store.events(EventQuery.ALL)) {
            List<StoredEvent> paged = new ArrayList<>();
            Cursor cursor = null;
            do {
                EventPages.Page page = store.pages().newest(EventQuery.ALL, cursor, 7);
                assertThat(page.events()).hasSizeLessThanOrEqualTo(7);
                paged.addAll(page.events());
                cursor = page.next() == null ? null : Cursor.of(page.next().word());
            } while (cursor != null);
            assertThat(paged).hasSize(32).containsExactlyInAnyOrderElementsOf(all.toList());
            assertThat(paged.getFirst().event().date().value()).isEqualTo("2021-03-30");
            assertThat(paged.getLast().event().date()).isNull();
        }
    }

    @Test
    void countsAreOfEventsNotOfTellings() {
        try (EventStore store = store()) {
            EventPages pages = store.pages();
            assertThat(pages.counts(EventQuery.ALL, Grouping.NONE)).isEqualTo(Map.of("", 32L));
            assertThat(pages.counts(EventQuery.ALL, Grouping.TYPE)).isEqualTo(Map.of("ACCUSE", 30L, "SUPPORT", 2L));
            assertThat(pages.counts(EventQuery.ALL, Grouping.MONTH)).isEqualTo(Map.of("2021-03", 30L, "", 2L));
            assertThat(pages.counts(EventQuery.ALL, Grouping.LANGUAGE)).isEqualTo(Map.of("en", 32L));
        }
    }

    @Test
    void articlesAndTheirEvents() {
        try (EventStore store = store()) {
            EventPages pages = store.pages();
            assertThat(pages.article("u1").orElseThrow().text()).isEqualTo("Once they signed, says u1.");
            assertThat(pages.article("none")).isEmpty();
            assertThat(pages.of("u1")).hasSize(1);
            assertThat(pages.readLast(3)).extracting(Article::id).startsWith("u2", "u1");
            assertThat(pages.heads(List.of("u1", "none"))).containsOnlyKeys("u1");
        }
    }

    @Test
    void cursorThatNobodyGaveOutIsRefused() {
        for (String word : List.of("%%", "x", "MjAyMS0wMw")) {
            assertThatThrownBy(() -> Cursor.of(word)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
