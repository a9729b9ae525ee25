package org.disgelo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.disgelo.event.Event;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.store.Correction.OfEvent;
import org.disgelo.store.Correction.OfTransition;
import org.disgelo.store.Correction.Verdict;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionStoreTest {

    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final Article FIRST = Samples.article("a1", "Moscow and Minsk signed.");
    private static final Article SECOND = Samples.article("a2", "On Tuesday the two signed.");

    @TempDir
    Path folder;

    private Path file;
    private String id;

    @BeforeEach
    void twoArticlesOfOneSigning() {
        file = folder.resolve("s.duckdb");
        try (EventStore store = EventStore.open(file)) {
            store.add(FIRST, List.of(Samples.signing(FIRST, "2021-03-02", 0.8)));
            store.add(SECOND, List.of(Samples.signing(SECOND, "2021-03-02", 0.9)));
            id = events(store).getFirst().event().id();
        }
    }

    private static List<StoredEvent> events(EventStore store) {
        try (Stream<StoredEvent> events = store.events(EventQuery.ALL)) {
            return events.toList();
        }
    }

    private void say(Verdict verdict, @Nullable Event event) {
        try (EventStore store = EventStore.open(file)) {
            store.correct(new Correction(new OfEvent(id), verdict, event, "Anna", NOON, "why"));
        }
    }

    private Event accusation() {
        Event e = Samples.accusation(FIRST, Samples.actor("USA", null), Samples.actor("RUS", null), "2021-03-04");
        return new Event(
                id,
                e.article(),
                e.language(),
                e.type(),
                null,
                null,
                List.of(),
                e.actors(),
                e.recipients(),
                false,
                e.date(),
                Status.ACTUAL,
                e.scope(),
                null,
                e.evidence(),
                1,
                e.rule());
    }

    @Test
    void rejectedEventIsGoneUntilRestored() {
        say(Verdict.REJECT, null);
        try (EventStore store = EventStore.openReadOnly(file)) {
            assertThat(events(store)).isEmpty();
            assertThat(store.pages().event(id)).isEmpty();
        }
        say(Verdict.RESTORE, null);
        try (EventStore store = EventStore.openReadOnly(file)) {
            assertThat(events(store)).hasSize(1);
            assertThat(store.corrections().all()).hasSize(2);
            assertThat(store.corrections().holding()).isEmpty();
        }
    }

    @Test
    void correctedEventIsFoundByWhatItIsNow() {
        say(Verdict.CORRECT, accusation());
        try (EventStore store = EventStore.openReadOnly(file)) {
            StoredEvent now = events(store).getFirst();
            assertThat(now.event()).isEqualTo(accusation());
            assertThat(now.evidences()).hasSize(2);
            EventQuery of = new EventQuery(
                    null, "USA", null, null, Set.of(EventType.ACCUSE), null, null, null, null, null, null, Set.of());
            assertThat(store.pages().newest(of, null, 5).events()).hasSize(1);
            try (Stream<StoredEvent> were = store.events(EventQuery.of("BLR", Set.of()))) {
                assertThat(were).isEmpty();
            }
            Correction kept = store.corrections().all().getFirst();
            assertThat(kept)
                    .isEqualTo(new Correction(new OfEvent(id), Verdict.CORRECT, accusation(), "Anna", NOON, "why"));
        }
    }

    @Test
    void readingAgainKeepsTheCorrection() {
        say(Verdict.CORRECT, accusation());
        try (EventStore store = EventStore.open(file)) {
            store.add(FIRST, List.of(Samples.signing(FIRST, "2021-03-02", 0.8)));
            assertThat(events(store).getFirst().event().type()).isEqualTo(EventType.ACCUSE);
        }
    }

    @Test
    void transitionsAreNamedByTheirWords() {
        OfTransition target = new OfTransition("id with\nline", 3, 14, "signed");
        try (EventStore store = EventStore.open(file)) {
            store.correct(new Correction(target, Verdict.REJECT, null, "Anna", NOON, null));
            assertThat(store.corrections().holding().getFirst().target()).isEqualTo(target);
            assertThat(events(store)).hasSize(1);
        }
    }

    @Test
    void correctionWithoutAuthorOrForAnotherEventIsRefused() {
        assertThatThrownBy(() -> new Correction(new OfEvent(id), Verdict.REJECT, null, " ", NOON, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Correction(new OfEvent("x"), Verdict.CORRECT, accusation(), "Anna", NOON, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
