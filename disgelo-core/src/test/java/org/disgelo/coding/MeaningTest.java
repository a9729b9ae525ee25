package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disgelo.language.LanguageReader;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.meaning.SentenceEncoder;
import org.disgelo.ontology.EventType;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;

class MeaningTest {

    private static String hidden(int always, int weight) {
        return "hidden\t" + always
                + Collections.nCopies(SentenceEncoder.SIZE, "\t" + weight).stream()
                        .collect(Collectors.joining())
                + "\n";
    }

    private static SentenceReading read(String language, String text) {
        return new EventCoder(language)
                .code(Article.of("a", language, LocalDate.of(2021, 6, 15), text))
                .readings()
                .getFirst();
    }

    private static WordScores learned(String language, String text) {
        return Meaning.learned()
                .scores(SentenceEncoder.standard()
                        .encode(Meaning.english(
                                read(language, text),
                                LanguageReader.of(language).language())));
    }

    @Test
    void scoreIsThatOfTheHiddenLayerWhereThisIsAboveZero() {
        float[] vector = new float[SentenceEncoder.SIZE];
        vector[3] = 0.5f;

        WordScores scores = new Meaning("m.tsv", hidden(1, 2) + hidden(0, -2) + "AID\t-3\t4\t5").scores(vector);

        assertThat(scores.of(EventType.AID)).isEqualTo(-3 + 2 * 4);
        assertThat(scores.of(EventType.AGREE)).isEqualTo(WordScores.SILENT);
    }

    @Test
    void namesAreReadInEnglish() {
        assertThat(Meaning.english(
                        read("ru", "Польша осудила Россию."),
                        LanguageReader.of("ru").language()))
                .startsWith("Poland ")
                .endsWith(" Russia.");
    }

    @Test
    void sentenceOfAnyLanguageSpeaksMostOfWhatItTells() {
        Stream.of(
                        new String[] {"en", "Warplanes pounded the rebel-held quarter overnight."},
                        new String[] {"de", "Kampfflugzeuge bombardierten in der Nacht das Viertel der Rebellen."},
                        new String[] {"fr", "Des avions de chasse ont bombardé le quartier rebelle dans la nuit."},
                        new String[] {"es", "Aviones de combate bombardearon de noche el barrio rebelde."},
                        new String[] {"it", "Aerei da guerra hanno bombardato nella notte il quartiere dei ribelli."},
                        new String[] {"ru", "Военные самолёты ночью бомбили квартал повстанцев."})
                .forEach(s -> {
                    WordScores scores = learned(s[0], s[1]);
                    assertThat(scores.of(EventType.ASSAULT))
                            .as(s[1])
                            .isEqualTo(scores.highest())
                            .isGreaterThan(-2);
                });
    }

    @Test
    void brokenLineIsNamed() {
        assertThatThrownBy(() -> new Meaning("m.tsv", "# learned\nFIGHT\t1\t2"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("m.tsv:2: not a type and its weights between tabs");
        assertThatThrownBy(() -> new Meaning("m.tsv", hidden(0, 1) + "AID\t1\t2\t3"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("m.tsv:2: not 2 weights but 3");
        assertThatThrownBy(() -> new Meaning("m.tsv", "hidden\t1\t2"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("m.tsv:1: not 385 weights but 2");
    }
}
