package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disgelo.event.Event;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;

class EventTraitsTest {

    private static CodedArticle coded(String text) {
        return new EventCoder("en").code(Article.of("a", "en", LocalDate.of(2021, 6, 15), text));
    }

    private static List<String> traits(String text, int event) {
        return List.copyOf(amounts(text, event).keySet());
    }

    private static Map<String, Double> amounts(String text, int event) {
        CodedArticle coded = coded(text);
        return new EventTraits(coded).of(coded.events().get(event));
    }

    @Test
    void entryIsNamedWithoutItsLanguage() {
        assertThat(traits("Russia condemned Poland.", 0))
                .contains("type=ACCUSE", "entry=accuse.condemn", "scope=interstate", "status=actual");
    }

    @Test
    void sidesAreToldByHowTheWordsNameThem() {
        assertThat(traits("Russia condemned Poland.", 0))
                .contains("sides=interstate/name>name", "told=ACCUSE/interstate/named>named", "by=name", "to=name");
        assertThat(traits("Putin condemned the Polish government.", 0))
                .contains("sides=interstate/person>demonym", "by-person=true", "to-person=false");
        assertThat(traits("Russia recalled its envoy to Poland. It condemned Poland.", 1))
                .contains("told=ACCUSE/interstate/pronoun>named", "by=pronoun", "to=name");
    }

    @Test
    void mutualEventHasOneSide() {
        assertThat(traits("Russia and Poland held talks.", 0))
                .contains("scope=mutual", "by-number=2")
                .noneMatch(t -> t.startsWith("to=") || t.startsWith("to-"));
    }

    @Test
    void whatElseTheArticleTellsOfTheSameTwoCounts() {
        String text = "Russia condemned Poland. Poland accused Russia of lying. Peru praised Chile.";

        assertThat(traits(text, 0)).contains("pair=1,false", "touching=1", "alone=1", "same-type=1", "states=4");
        assertThat(traits(text, 2)).contains("pair=0,false", "touching=0", "alone=2", "same-type=0");
    }

    @Test
    void otherNamesOfTheSentenceCountButNotItsParties() {
        assertThat(traits("Russia condemned Poland.", 0)).contains("others-named=0");
        assertThat(traits("In a letter from Rome that Paris and Madrid had seen, Russia condemned Poland.", 0))
                .contains("others-named=4");
    }

    @Test
    void yearsLongPastAreTold() {
        assertThat(traits("In 1939 Russia invaded Poland.", 0)).contains("dated=past");
        assertThat(traits("Russia condemned Poland.", 0)).contains("dated=no");
    }

    @Test
    void surenessOfTheReadingIsMeasured() {
        CodedArticle coded = coded("Russia condemned Poland.");
        Event event = coded.events().getFirst();

        assertThat(new EventTraits(coded).of(event))
                .containsEntry("confidence", Math.log(event.confidence()))
                .containsEntry("type=ACCUSE", 1.0)
                .containsEntry("doubts=0", 1.0)
                .doesNotContainKey("confidence-doubtful");
    }

    @Test
    void whatADoubtfulReadingLacksIsTold() {
        CodedArticle coded = coded("Russia condemned Poland.");
        Event event = coded.events().getFirst();
        DoubtfulEvent doubtful = new DoubtfulEvent(event, Set.of(Doubt.OBJECT, Doubt.PARTIES), 0.5);

        assertThat(new EventTraits(coded.with(List.of())).of(doubtful))
                .containsKeys("doubts=2", "doubt=object", "doubt=parties", "word", "doubted=ACCUSE/object")
                .containsEntry("confidence-doubtful", Math.log(event.confidence()));
    }

    @Test
    void wordsThatSpeakOfTheTypeAreMeasured() {
        double told = amounts("Russia condemned Poland and denounced its violence.", 0)
                .get("words");

        assertThat(told).isGreaterThan(amounts("Russia condemned Poland.", 0).get("words"));
    }
}
