package org.disgelo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disgelo.event.Event;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTableTest {

    private static final List<String> STORY = List.of(
            "The defence ministers of the two neighbours have put their names to a programme of common training.",
            "It provides for camps near three towns and for an exchange of officers and interpreters every spring.",
            "Neither side would say what the programme is to cost or who is going to pay the larger part of it.",
            "Diplomats in the capital called the step a surprise, since talks had been broken off before the winter.",
            "An observer of the region noted that earlier plans of the same kind had never left the drawer.",
            "The opposition wants to know why parliament was told nothing before the ceremony on the river.");
    private static final String OTHER =
            "In the port nobody spoke of ministers: there the harvest of mussels has begun three weeks too early this year.";

    @TempDir
    Path folder;

    private int stores;

    private EventStore store() {
        return EventStore.open(folder.resolve("s" + stores++ + ".duckdb"));
    }

    private static Article article(String id, String day, String text) {
        return new Article(id, null, null, LocalDate.parse(day), "en", null, text);
    }

    private static Coding told(Article article) {
        return new Coding(article, List.of(Samples.signing(article, null, 0.5)));
    }

    /** A paper prints all but one sentence, under a first line of its own. */
    private static Article copy(int number) {
        List<String> sentences = new ArrayList<>(STORY);
        sentences.remove(1 + number % 5);
        sentences.addFirst("From our own correspondent " + number);
        return article("copy " + number, "2021-03-0" + (1 + number % 5), String.join(" ", sentences));
    }

    /** How many articles tell each event. */
    private static Map<String, Long> articles(EventStore store) {
        try (Stream<StoredEvent> events = store.events(EventQuery.ALL)) {
            return events.collect(Collectors.toMap(e -> e.event().id(), StoredEvent::articles));
        }
    }

    @Test
    void aStoryThatFiftyPapersPrintIsOneEventInWhateverOrderTheyAreRead() {
        List<Coding> codings = new ArrayList<>(
                IntStream.range(0, 50).mapToObj(n -> told(copy(n))).toList());
        codings.add(told(article("other", "2021-03-02", OTHER)));
        try (EventStore atOnce = store()) {
            atOnce.add(codings);
            assertThat(atOnce.eventCount()).isGreaterThan(5);
            atOnce.groupStories();
            assertThat(atOnce.eventCount()).isEqualTo(2);
            assertThat(articles(atOnce).values()).containsExactlyInAnyOrder(50L, 1L);

            Collections.shuffle(codings, new Random(7));
            try (EventStore bitByBit = store()) {
                for (Coding coding : codings) {
                    bitByBit.add(List.of(coding));
                    bitByBit.groupStories();
                }
                assertThat(articles(bitByBit)).isEqualTo(articles(atOnce));
            }
        }
    }

    @Test
    void theSameWordsWeeksLaterAreAnotherStory() {
        Article later = article("later", "2021-04-20", "Once more. " + String.join(" ", STORY));
        try (EventStore store = store()) {
            store.add(List.of(told(copy(0)), told(later)));
            store.groupStories();
            assertThat(store.eventCount()).isEqualTo(2);
        }
    }

    @Test
    void anArticleThatIsReadAgainWithOtherWordsLeavesItsStory() {
        try (EventStore store = store()) {
            store.add(List.of(told(copy(0)), told(copy(1)), told(copy(2))));
            store.groupStories();
            assertThat(store.eventCount()).isEqualTo(1);

            store.add(List.of(told(article("copy 0", "2021-03-01", OTHER))));
            store.groupStories();
            try (EventStore never = store()) {
                never.add(List.of(told(copy(1)), told(copy(2)), told(article("copy 0", "2021-03-01", OTHER))));
                never.groupStories();
                assertThat(articles(store)).isEqualTo(articles(never)).hasSize(2);
            }
        }
    }

    @Test
    void whatWasSaidOfAnEventHoldsWhenAnEarlierCopyComes() {
        try (EventStore store = store()) {
            store.add(List.of(told(copy(4)))); // of 5 March
            store.groupStories();
            String key = articles(store).keySet().iterator().next();
            store.correct(new Correction(
                    new Correction.OfEvent(key), Correction.Verdict.REJECT, null, "A", Instant.EPOCH, null));
            assertThat(articles(store)).isEmpty();

            store.add(List.of(told(copy(0)))); // of 1 March
            store.groupStories();
            assertThat(articles(store)).isEmpty();
            assertThat(store.corrections().holding().getFirst().target().key()).isNotEqualTo(key);
        }
    }

    @Test
    void eventsWithADateKeepTheirKeys() {
        Event dated = Samples.signing(copy(0), "2021-03-02", 0.5);
        try (EventStore store = store()) {
            store.add(List.of(new Coding(copy(0), List.of(dated, Samples.signing(copy(0), null, 0.5))), told(copy(1))));
            store.groupStories();
            assertThat(articles(store))
                    .containsOnlyKeys(
                            EventKey.of(Origin.READ, dated, copy(0)),
                            EventKey.of(Origin.READ, Samples.signing(copy(0), null, 0.5), copy(0)));
        }
    }
}
