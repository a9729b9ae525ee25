package org.disgelo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventStoreTest {

    private static final Article FIRST = Samples.article("a1", "Moscow and Minsk signed.");
    private static final Article SECOND = Samples.article("a2", "On Tuesday the two signed.");

    @TempDir
    Path folder;

    private static List<StoredEvent> events(EventStore store, EventQuery query) {
        try (Stream<StoredEvent> events = store.events(query)) {
            return events.toList();
        }
    }

    private List<StoredEvent> stored(List<Coding> codings, int batch) {
        Path file = folder.resolve("order-" + codings.hashCode() + "-" + batch + ".duckdb");
        try (EventStore store = EventStore.open(file)) {
            for (int i = 0; i < codings.size(); i += batch) {
                store.add(codings.subList(i, Math.min(codings.size(), i + batch)));
            }
            return events(store, EventQuery.ALL);
        }
    }

    @Test
    void eventComesBackAsItWasAdded() {
        Event signing = Samples.signing(FIRST, "2021-03-02", 0.83);
        try (EventStore store = EventStore.open(folder.resolve("s.duckdb"))) {
            store.add(FIRST, List.of(signing));
        }
        try (EventStore store = EventStore.openReadOnly(folder.resolve("s.duckdb"))) {
            StoredEvent event = events(store, EventQuery.ALL).getFirst();
            assertThat(event.event())
                    .usingRecursiveComparison()
                    .ignoringFields("id")
                    .isEqualTo(signing);
            assertThat(event.evidences()).containsExactly(signing.evidence());
            try (Stream<Article> articles = store.articles(EventQuery.of(new Dyad("BLR", "RUS")))) {
                assertThat(articles).containsExactly(FIRST);
            }
        }
    }

    @Test
    void readingAgainReplaces() {
        try (EventStore store = EventStore.open(folder.resolve("s.duckdb"))) {
            for (int time = 0; time < 3; time++) {
                store.add(FIRST, List.of(Samples.signing(FIRST, "2021-03-02", 0.8)));
            }
            assertThat(store.articleCount()).isEqualTo(1);
            assertThat(events(store, EventQuery.ALL).getFirst().evidences()).hasSize(1);

            store.add(FIRST, List.of());
            assertThat(store.articleCount()).isEqualTo(1);
            assertThat(store.eventCount()).isZero();
        }
    }

    @Test
    void sameActionInTwoArticlesIsOneEventWithTwoEvidences() {
        List<StoredEvent> events = stored(
                List.of(
                        new Coding(FIRST, List.of(Samples.signing(FIRST, "2021-03-02", 0.6))),
                        new Coding(SECOND, List.of(Samples.signing(SECOND, "2021-03-02", 0.9)))),
                1);
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().evidences()).extracting(Evidence::article).containsExactly("a1", "a2");
        assertThat(events.getFirst().articles()).isEqualTo(2);
        assertThat(events.getFirst().event().confidence()).isEqualTo(0.9);
    }

    @Test
    void eventFallsBackToTheTellingThatIsLeft() {
        try (EventStore store = EventStore.open(folder.resolve("s.duckdb"))) {
            store.add(FIRST, List.of(Samples.signing(FIRST, "2021-03-02", 0.6)));
            store.add(SECOND, List.of(Samples.signing(SECOND, "2021-03-02", 0.9)));
            store.add(SECOND, List.of());
            StoredEvent event = events(store, EventQuery.ALL).getFirst();
            assertThat(event.event().article()).isEqualTo("a1");
            assertThat(event.evidences()).hasSize(1);
        }
    }

    @Test
    void orderAndBatchesOfReadingLeaveNoTrace() {
        Random random = new Random(20210302);
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Article article = Samples.article("a" + i, "They signed, paper " + i + ".");
            String day = random.nextInt(5) == 0 ? null : "2021-03-0" + (1 + random.nextInt(4));
            codings.add(new Coding(article, List.of(Samples.signing(article, day, random.nextInt(3) / 4.0))));
        }
        List<StoredEvent> expected = stored(codings, 1);
        for (int batch : new int[] {1, 7, 40}) {
            Collections.shuffle(codings, random);
            assertThat(stored(codings, batch)).isEqualTo(expected);
        }
    }

    @Test
    void filtersChoose() {
        Event accusation =
                Samples.accusation(SECOND, Samples.actor("ITA", null), Samples.actor("RUS", null), "2022-05-01");
        try (EventStore store = EventStore.open(folder.resolve("s.duckdb"))) {
            store.add(FIRST, List.of(Samples.signing(FIRST, "2021-03-02", 0.8)));
            store.add(SECOND, List.of(accusation));
            assertThat(types(store, EventQuery.of(new Dyad("RUS", "BLR")))).containsExactly(EventType.SUPPORT);
            assertThat(types(store, query(null, Set.of(), null, null, null))).hasSize(2);
            assertThat(types(store, query("ITA", Set.of(), null, null, null))).containsExactly(EventType.ACCUSE);
            assertThat(types(store, query("RUS", Set.of(EventType.SUPPORT), null, null, null)))
                    .containsExactly(EventType.SUPPORT);
            assertThat(types(store, query(null, Set.of(), "2021-03-02", "2021-12-31", null)))
                    .containsExactly(EventType.SUPPORT);
            assertThat(types(store, query(null, Set.of(), "2021-03-03", null, null)))
                    .containsExactly(EventType.ACCUSE);
            assertThat(types(store, query(null, Set.of(), null, null, "src-a2")))
                    .containsExactly(EventType.ACCUSE);
        }
    }

    private static List<EventType> types(EventStore store, EventQuery query) {
        return events(store, query).stream().map(e -> e.event().type()).toList();
    }

    private static EventQuery query(
            @Nullable String party,
            Set<EventType> types,
            @Nullable String from,
            @Nullable String to,
            @Nullable String source) {
        return new EventQuery(
                null,
                party,
                "RUS",
                null,
                types,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Status.ACTUAL,
                null,
                source,
                "en",
                Set.of());
    }

    @Test
    void whatIsNoStoreIsRefusedInOneLine() throws IOException, SQLException {
        assertThatThrownBy(() -> EventStore.openReadOnly(folder.resolve("none.duckdb")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no store at");

        Path text = Files.writeString(folder.resolve("text.duckdb"), "no database".repeat(1000));
        assertThatThrownBy(() -> EventStore.open(text))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("text.duckdb")
                .hasMessageNotContaining("\n");

        Path other = folder.resolve("other.duckdb");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + other);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE mine (x INTEGER)");
        }
        assertThatThrownBy(() -> EventStore.open(other))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no Disgelo store");
    }

    @Test
    void storeOfALaterVersionIsRefused() throws SQLException {
        Path file = folder.resolve("s.duckdb");
        EventStore.open(file).close();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = connection.createStatement()) {
            statement.execute("UPDATE disgelo SET version = 99");
        }
        assertThatThrownBy(() -> EventStore.openReadOnly(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("version 99");
    }
}
