package org.disgelo.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.junit.jupiter.api.Test;

class ReadingModelTest {

    private static Pos read(String language, String text, String form) {
        return LanguageReader.of(language).sentences(text).stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.form().equals(form))
                .map(Token::pos)
                .findFirst()
                .orElseThrow();
    }

    private static List<Pos> byHandAndLearned(String language, String text, String form) {
        Language data = LanguageLoader.load(language);
        List<Token> tokens = LanguageReader.of(language).tokens(text);
        return Stream.of(ReadingModel.NONE, ReadingModel.of(language))
                .map(m -> new Disambiguator(data, m)
                        .choose(tokens).stream()
                                .filter(t -> t.form().equals(form))
                                .findFirst()
                                .orElseThrow()
                                .pos())
                .toList();
    }

    @Test
    void whatOtherLanguagesTeachServesOneWithoutATreebank() {
        assertThat(byHandAndLearned("it", "Il ministro vuole una maggiore apertura.", "maggiore"))
                .containsExactly(Pos.NOUN, Pos.ADJECTIVE);
        assertThat(byHandAndLearned("it", "Le vecchie colonie hanno ottenuto la libertà.", "vecchie"))
                .containsExactly(Pos.NOUN, Pos.ADJECTIVE);
    }

    @Test
    void aNameIsWhatItsCapitalMakesIt() {
        assertThat(read("it", "Il vertice della Lega Araba.", "Araba")).isEqualTo(Pos.PROPER);
    }

    @Test
    void aLanguageWithoutATableIsReadByHand() {
        assertThat(ReadingModel.of("pl")).isSameAs(ReadingModel.NONE);
    }

    @Test
    void everyFeatureIsReadAsItIsWritten() {
        WordNumbers words = new WordNumbers();
        for (String line : List.of(
                "can\tNOUN|FINITE",
                "can_case\tNOUN|PROPER 1",
                "before_can_finite\tNONE ADJECTIVE|OTHER 0",
                "two\tDETERMINER ADJECTIVE",
                "can_next\tNOUN|INFINITIVE PUNCTUATION",
                "word_before\tpeace",
                "ending\tает")) {
            String[] columns = line.split("\t", -1);
            long key = ReadingFeature.key(columns[0], columns[1], words);
            assertThat(ReadingFeature.text(key, words)).isEqualTo(line);
            assertThat(ReadingFeature.isForm(key)).isEqualTo(columns[0].matches("word.*|ending"));
        }
    }

    @Test
    void whatIsBrokenIsNamedWithItsLine() {
        for (String line : List.of(
                "before\tNOUNS\tFINITE=1",
                "befor\tNOUN\tFINITE=1",
                "two\tNOUN\tFINITE=1",
                "before\tNOUN\tFINITE=x",
                "x")) {
            assertThatThrownBy(() -> new ReadingModel(List.of("# comment", line), "lexicon/xx/readings.tsv"))
                    .isInstanceOf(LexiconException.class)
                    .hasMessageStartingWith("lexicon/xx/readings.tsv:2: ");
        }
    }
}
