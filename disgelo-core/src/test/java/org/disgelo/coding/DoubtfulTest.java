package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.disgelo.event.Event;
import org.disgelo.ontology.EventType;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;

class DoubtfulTest {

    private static List<DoubtfulEvent> doubtful(String language, String text) {
        return new EventCoder(language)
                .code(Article.of("a", language, LocalDate.of(2021, 6, 15), text))
                .doubtful();
    }

    @Test
    void readingThatLacksSomethingIsKeptWhereTheWordsSpeakOfIt() {
        List<DoubtfulEvent> kept = doubtful(
                "en",
                "Kenya was shaken by unrest. Police officers in Nairobi were attacked and a station was set ablaze.");

        assertThat(kept).singleElement().satisfies(d -> {
            assertThat(d.event().type()).isEqualTo(EventType.ASSAULT);
            assertThat(d.event().parties()).containsExactly("KEN");
            assertThat(d.doubts()).isNotEmpty();
            assertThat(d.word()).isPositive();
        });
    }

    @Test
    void nothingIsDoubtedWhereASureEventIsTold() {
        assertThat(doubtful(
                        "en",
                        "Kenyan police killed protesters and officers were attacked and a station was set ablaze."))
                .isEmpty();
    }

    @Test
    void betweenStatesNothingIsDoubted() {
        assertThat(doubtful(
                        "en",
                        "Kenya was shaken by unrest. Ugandan police officers in Nairobi were attacked by Kenyans."))
                .extracting(DoubtfulEvent::event)
                .extracting(Event::parties)
                .allSatisfy(parties -> assertThat(parties).hasSize(1));
        assertThat(doubtful("en", "Kenya attacked the position of Uganda on tariffs and the weapons of its army."))
                .isEmpty();
    }

    @Test
    void withoutLearnedWordsNothingIsDoubted() {
        assertThat(doubtful(
                        "it", "Il Kenya è stato scosso da disordini. Alcuni agenti a Nairobi sono stati attaccati."))
                .isEmpty();
    }
}
