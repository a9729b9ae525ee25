package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.disgelo.coding.SentenceMeaning.Side;
import org.disgelo.language.LanguageReader;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.lexicon.Tensors;
import org.disgelo.ontology.EventType;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;

class MeaningTest {

    private static final Meaning LEARNED = Meaning.learned();

    private static SentenceReading read(String language, String text) {
        return new EventCoder(language)
                .code(Article.of("a", language, LocalDate.of(2021, 6, 15), text))
                .readings()
                .getFirst();
    }

    private static SentenceMeaning meaning(String language, String text) {
        return LEARNED.of(read(language, text), LanguageReader.of(language).language());
    }

    private static List<String> glosses(String language, String text) {
        return Glosses.of(read(language, text), LanguageReader.of(language).language()).stream()
                .map(String::strip)
                .toList();
    }

    @Test
    void namesAreReadInEnglish() {
        assertThat(glosses("ru", "Польша осудила Россию.")).startsWith("Poland").contains("Russia");
    }

    @Test
    void orderOfWordsAndCaseAreMarkedWhereTheyAreNotThoseOfEnglish() {
        assertThat(glosses("de", "Im Mai hat Polen die Sanktionen verhängt."))
                .contains("Poland")
                .anyMatch(w -> w.startsWith("‡ "));
        assertThat(glosses("ru", "Соглашение подписано президентом России.")).anyMatch(w -> w.startsWith("by "));
        assertThat(glosses("en", "In May Poland imposed sanctions."))
                .containsExactly("In", "May", "Poland", "imposed", "sanctions", ".");
    }

    @Test
    void sentenceOfAnyLanguageTellsMostOfAllWhatItIsAbout() {
        Stream.of(
                        new String[] {"en", "Russian artillery shelled a Ukrainian village and killed four civilians."},
                        new String[] {
                            "de", "Russische Artillerie beschoss ein ukrainisches Dorf und tötete vier Zivilisten."
                        },
                        new String[] {"fr", "L'artillerie russe a bombardé un village ukrainien et tué quatre civils."},
                        new String[] {"es", "La artillería rusa bombardeó una aldea ucraniana y mató a cuatro civiles."
                        },
                        new String[] {
                            "it", "L'artiglieria russa ha bombardato un villaggio ucraino uccidendo quattro civili."
                        },
                        new String[] {
                            "ru", "Российская артиллерия обстреляла украинское село, погибли четыре мирных жителя."
                        })
                .forEach(s -> {
                    SentenceMeaning meaning = meaning(s[0], s[1]);
                    assertThat(meaning.of(EventType.ASSAULT))
                            .as(s[1])
                            .isEqualTo(meaning.highest())
                            .isGreaterThan(-2);
                });
    }

    @Test
    void wordThatTellsAnEventIsItsTrigger() {
        assertThat(meaning("en", "On Monday Norway lambasted Sweden.").trigger(EventType.ACCUSE))
                .isEqualTo(3);
    }

    @Test
    void sidesAreToldByWhoStandsWhere() {
        assertSides(
                meaning("en", "Norway's foreign minister sharply criticised Sweden on Monday over the dam."),
                "NOR",
                "SWE");
        assertSides(
                meaning("en", "Sweden's foreign minister sharply criticised Norway on Monday over the dam."),
                "SWE",
                "NOR");
    }

    private static void assertSides(SentenceMeaning meaning, String source, String target) {
        assertThat(meaning.states(Side.SOURCE, EventType.ACCUSE).get(source))
                .isGreaterThan(meaning.states(Side.SOURCE, EventType.ACCUSE).get(target));
        assertThat(meaning.states(Side.TARGET, EventType.ACCUSE).get(target))
                .isGreaterThan(meaning.states(Side.TARGET, EventType.ACCUSE).get(source));
    }

    @Test
    void meaningKnowsLanguagesThatHaveAGlossaryAndNoneWhereNothingWasLearned() {
        assertThat(LEARNED.knows("ru")).isTrue();
        assertThat(LEARNED.knows("pl")).isFalse();
        assertThat(Meaning.none().knows("ru")).isFalse();
    }

    @Test
    void whatIsMissingIsNamed() {
        Meaning broken = new Meaning(false, () -> new Tensors("m.safetensors", null));

        assertThatThrownBy(() ->
                        broken.of(read("en", "Rain."), LanguageReader.of("en").language()))
                .isInstanceOf(LexiconException.class)
                .hasMessage("m.safetensors: no tensor told.weight");
    }
}
