package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;

class MeantEventsTest {

    private static final Meaning LEARNED = Meaning.learned();

    private static MeantEvents of(String language, String text) {
        CodedArticle coded = new EventCoder(language).code(Article.of("a", language, LocalDate.of(2021, 6, 15), text));
        return new MeantEvents(coded, new MeaningTraits(coded, LEARNED));
    }

    private static String sides(Event event) {
        return codes(event.actors()) + (event.mutual() ? "=" : ">") + codes(event.recipients());
    }

    private static String codes(List<Actor> actors) {
        return String.join(",", actors.stream().map(Actor::code).sorted().toList());
    }

    @Test
    void likeliestSidesComeFirst() {
        assertThat(of("en", "Norway sharply criticised Sweden on Monday over the dam.")
                        .of(0, EventType.ACCUSE))
                .first()
                .satisfies(e -> assertThat(sides(e)).isEqualTo("NOR>SWE"));
    }

    @Test
    void whoActOnEachOtherAreLookedAtTogether() {
        assertThat(of("en", "The foreign ministers of Norway and Sweden conferred in Oslo.")
                        .of(0, EventType.CONSULT))
                .extracting(MeantEventsTest::sides)
                .contains("NOR,SWE=NOR,SWE");
    }

    @Test
    void eventIsReadFromTheWordsBetweenItsSidesAndWhatTellsIt() {
        assertThat(of("en", "On Monday Norway sharply criticised Sweden over the dam.")
                        .of(0, EventType.ACCUSE))
                .first()
                .satisfies(e -> {
                    assertThat(e.evidence().text()).isEqualTo("Norway sharply criticised Sweden");
                    assertThat(e.rule()).isEqualTo("en.meaning.accuse");
                    assertThat(e.status()).isEqualTo(Status.ACTUAL);
                });
    }

    @Test
    void whatIsToldAsAheadIsPlanned() {
        assertThat(of("en", "Norwegian troops will shell Swedish positions on the border on Friday.")
                        .of(0, EventType.ASSAULT))
                .first()
                .satisfies(e -> assertThat(e.status()).isEqualTo(Status.PLANNED));
    }

    @Test
    void typesOfWhichASentenceHardlySpeaksAreNotLookedAt() {
        assertThat(of("en", "Norway sharply criticised Sweden on Monday over the dam.")
                        .of(0, EventType.AID))
                .isEmpty();
    }

    @Test
    void sentencesThatNameNobodyOrSpeakOfNothingAreNotReadForTheirMeaning() {
        assertThat(of("en", "The shells killed four people.").mayTell(0)).isFalse();
        assertThat(of("en", "The Norwegian choir sang a song.").mayTell(0)).isFalse();
        assertThat(of("en", "Shells fired by the Norwegian army killed four people.")
                        .mayTell(0))
                .isTrue();
    }

    @Test
    void whereNothingWasLearnedOfWordsAllSentencesWithNamesAreRead() {
        assertThat(of("it", "Il coro norvegese ha cantato una canzone.").mayTell(0))
                .isTrue();
        assertThat(of("it", "Il coro ha cantato una canzone.").mayTell(0)).isFalse();
    }

    @Test
    void headingsAreNotReadForTheirMeaning() {
        String text = "Norwegian army shells Swedish positions\n\nThe Norwegian army shelled Swedish positions.";

        assertThat(of("en", text).mayTell(0)).isFalse();
        assertThat(of("en", text).mayTell(1)).isTrue();
    }
}
