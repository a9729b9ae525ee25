package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.ontology.EventType;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static SentenceReading read(String language, String text) {
        return new EventCoder(language)
                .code(Article.of("a", language, LocalDate.of(2021, 6, 15), text))
                .readings()
                .getFirst();
    }

    private static Set<String> features(String text) {
        SentenceReading reading = read("en", text);
        return Wording.features(reading.parse().tokens(), reading.mentions());
    }

    private static WordScores scores(Wording wording, String text) {
        SentenceReading reading = read("en", text);
        return wording.scores(reading.parse().tokens(), reading.mentions());
    }

    @Test
    void wordsAndPairsOfNeighboursAreTakenByLemmaWithoutArticlesAndNames() {
        assertThat(features("Russia attacked the bridges of Poland."))
                .containsExactlyInAnyOrder(
                        "attack", "bridge", "of", "@ attack", "attack bridge", "bridge of", "of @", "@");
    }

    @Test
    void noPairReachesOverAMark() {
        assertThat(features("Russia attacked, bridges fell."))
                .contains("bridge fall")
                .doesNotContain("attack bridge");
    }

    @Test
    void numbersAreAlike() {
        assertThat(features("Russia sent 40 tanks.")).contains("0 tank").doesNotContain("40", "40 tank");
    }

    @Test
    void logOddsAreTheSumOfTheWeights() {
        Wording wording = new Wording(
                "w.tsv",
                "# learned\n(always)\tASSAULT=-5\tAID=-6\nattack\tASSAULT=3.5\nattack bridge\tASSAULT=1\tAID=-0.5\n");

        WordScores scores = scores(wording, "Russia attacked the bridges of Poland.");

        assertThat(scores.of(EventType.ASSAULT)).isCloseTo(-0.5, within(1e-6));
        assertThat(scores.of(EventType.AID)).isCloseTo(-6.5, within(1e-6));
        assertThat(scores.highest()).isCloseTo(0, within(1e-6));
        assertThat(scores.speakOf(EventType.ASSAULT)).isTrue();
        assertThat(scores.speakOf(EventType.AID)).isFalse();
    }

    @Test
    void whatEverySentenceHasIsNotToldApartByAnyWord() {
        Wording wording = new Wording("w.tsv", "(always)\tASSAULT=-5\nalways\tASSAULT=-0.5\n");

        assertThat(scores(wording, "Russia attacked the bridges.").of(EventType.ASSAULT))
                .isEqualTo(-5);
        assertThat(scores(wording, "Russia always attacked the bridges.").of(EventType.ASSAULT))
                .isEqualTo(-5.5);
    }

    @Test
    void whereNothingWasLearnedWordsSpeakOfNothing() {
        WordScores scores = scores(new Wording("w.tsv", null), "Russia attacked the bridges of Poland.");

        assertThat(scores).isEqualTo(WordScores.NONE);
        assertThat(scores.speakOf(EventType.ASSAULT)).isFalse();
    }

    @Test
    void brokenLineIsNamed() {
        for (String line : List.of("attack\tASSAULT", "attack\tWAR=1", "attack\tASSAULT=much")) {
            assertThatThrownBy(() -> new Wording("w.tsv", "(always)\tASSAULT=0\n" + line))
                    .isInstanceOf(LexiconException.class)
                    .hasMessage("w.tsv:2: not a word and the weights of types, TYPE=1.5, between tabs");
        }
    }

    @Test
    void learnedModelsTellWarFromSport() {
        for (List<String> pair : List.of(
                List.of(
                        "en",
                        "Rebels shelled the town and killed soldiers.",
                        "The team attacked late and won the match."),
                List.of(
                        "de",
                        "Rebellen beschossen die Stadt und töteten Soldaten.",
                        "Die Mannschaft griff spät an und gewann das Spiel."),
                List.of(
                        "fr",
                        "Les rebelles ont bombardé la ville et tué des soldats.",
                        "L'équipe a attaqué tard et a gagné le match."),
                List.of(
                        "es",
                        "Los rebeldes bombardearon la ciudad y mataron a soldados.",
                        "El equipo atacó tarde y ganó el partido."),
                List.of(
                        "ru",
                        "Боевики обстреляли город и убили солдат.",
                        "Команда поздно пошла в атаку и выиграла матч."))) {
            assertThat(read(pair.get(0), pair.get(1)).words().of(EventType.ASSAULT))
                    .as(pair.get(0))
                    .isGreaterThan(read(pair.get(0), pair.get(2)).words().of(EventType.ASSAULT) + 1);
        }
    }

    @Test
    void aWordSpeaksByItselfAndWithItsNeighbours() {
        Wording wording = new Wording(
                "w.tsv", "(always)\tASSAULT=-5\nattack\tASSAULT=2\nattack bridge\tASSAULT=0.5\nbridge of\tAID=1\n");
        SentenceReading reading = read("en", "Russia attacked the bridges of Poland.");
        SentenceWords words = new SentenceWords(wording, reading.parse().tokens(), reading.mentions());

        assertThat(words.weight(1, EventType.ASSAULT)).isCloseTo(2.5, within(1e-6));
        assertThat(words.spokenBy(1)).containsExactly(EventType.ASSAULT);
        assertThat(words.weight(3, EventType.AID)).isCloseTo(1, within(1e-6));
        assertThat(words.weight(0, EventType.ASSAULT)).isZero();
    }
}
