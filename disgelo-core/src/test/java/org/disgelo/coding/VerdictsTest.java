package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.disgelo.event.Event;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    private final CodedArticle coded = new EventCoder("en")
            .code(
                    Article.of(
                            "a",
                            "en",
                            LocalDate.of(2021, 6, 15),
                            "Russia condemned Poland. Norway praised Sweden. Russia condemned Poland. Poland attacked Russia."));
    private final Verdicts verdicts = new Verdicts(coded);

    private Event event(int number) {
        return coded.events().get(number);
    }

    @Test
    void aSentenceTellsOneEventOfATypeAndOneOfThoseWhoTakePart() {
        verdicts.keep(event(0), 0.5);

        assertThat(verdicts.tell(0, event(2))).isTrue();
        assertThat(verdicts.tell(0, event(3))).isTrue();
        assertThat(verdicts.tell(0, event(1))).isFalse();
        assertThat(verdicts.tell(2, event(2))).isFalse();
    }

    @Test
    void whatWasLeftOutBearsOutItsTypeInItsSentence() {
        verdicts.leave(event(0), 0.05);
        verdicts.leave(event(0), 0.01);

        assertThat(verdicts.traits(0, event(0)).get("rival-chance"))
                .isCloseTo((Math.log(0.05 / 0.95) + 6) / 2, within(1e-9));
        assertThat(verdicts.traits(1, event(1))).doesNotContainKey("rival");
        assertThat(verdicts.tell(0, event(0))).isFalse();
    }

    @Test
    void whatElseTheSentenceTellsIsKnown() {
        verdicts.keep(event(0), 0.5);

        assertThat(verdicts.traits(0, event(1))).containsOnlyKeys("kept=1", "kept-type=ACCUSE/SUPPORT");
        assertThat(verdicts.traits(1, event(1))).containsOnlyKeys("kept=0");
    }

    @Test
    void whatIsKeptElsewhereIsToldAgain() {
        verdicts.keep(event(0), 0.5);

        assertThat(verdicts.traits(2, event(2))).containsKey("again");
        assertThat(verdicts.traits(0, event(0))).doesNotContainKey("again");
        assertThat(verdicts.traits(3, event(3))).doesNotContainKey("again");
    }
}
