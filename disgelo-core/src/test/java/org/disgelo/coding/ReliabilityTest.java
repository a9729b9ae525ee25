package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Scope;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.ontology.EventType;
import org.disgelo.text.Article;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    private static CodedArticle coded(String text) {
        return new EventCoder("en").code(Article.of("a", "en", LocalDate.of(2021, 6, 15), text));
    }

    private static Event only(CodedArticle coded) {
        assertThat(coded.events()).hasSize(1);
        return coded.events().getFirst();
    }

    @Test
    void chanceIsLogisticInTheWeightsOfTheTraits() {
        Reliability model =
                new Reliability(new Weights("r.tsv", "# learned\nalways\t-1\nconfidence\t2\nto=name\t0.5\n"));

        assertThat(model.chance(Map.of())).isCloseTo(1 / (1 + Math.E), within(1e-9));
        assertThat(model.chance(Map.of("to=name", 1.0, "unheard-of", 1.0)))
                .isCloseTo(1 / (1 + Math.exp(0.5)), within(1e-9));
        assertThat(model.chance(Map.of("confidence", -2.0))).isCloseTo(1 / (1 + Math.exp(5)), within(1e-9));
    }

    @Test
    void confidenceIsTheShareThatIsRightInArticlesAboutStates() {
        CodedArticle coded = coded("Russia condemned Poland.");

        CodedArticle weighed = new Reliability(new Weights("r.tsv", "always\t0\n")).weighed(coded, Trace.none());

        assertThat(only(coded).confidence()).isNotEqualTo(0.75);
        assertThat(only(weighed).confidence()).isEqualTo(0.75);
        assertThat(only(weighed).rule()).isEqualTo(only(coded).rule());
    }

    @Test
    void whatIsHardlyRightIsLeftOutAndSaidSo() {
        CodedArticle coded = coded("Russia condemned Poland.");
        Trace trace = Trace.kept();

        CodedArticle weighed = new Reliability(new Weights("r.tsv", "type=ACCUSE\t-3\n")).weighed(coded, trace);

        assertThat(weighed.events()).isEmpty();
        assertThat(trace.lines())
                .singleElement()
                .asString()
                .contains("left", only(coded).rule(), "right in 0.05 only");
    }

    @Test
    void doubtfulEventIsTakenWhereItIsLikelyEnough() {
        CodedArticle coded = coded("Russia condemned Poland.");
        CodedArticle doubted = new CodedArticle(
                coded.article(),
                coded.sentences(),
                List.of(),
                List.of(new DoubtfulEvent(only(coded), Set.of(Doubt.TOPIC), 0)),
                coded.times(),
                coded.places(),
                coded.readings(),
                coded.weights());

        assertThat(new Reliability(new Weights("r.tsv", "doubt=topic\t1\n"))
                        .weighed(doubted, Trace.none())
                        .events())
                .containsExactly(only(coded).with(0.93));
        assertThat(new Reliability(new Weights("r.tsv", "doubt=topic\t-3\n"))
                        .weighed(doubted, Trace.none())
                        .events())
                .isEmpty();
        assertThat(new Reliability(new Weights("r.tsv", ""))
                        .weighed(doubted, Trace.none())
                        .events())
                .isEmpty();
    }

    @Test
    void whatAStateSuffersRightBehindTheSameFromAnotherIsNoEventOfItsOwn() {
        CodedArticle coded = coded("Tajikistan shelled Kyrgyzstan. Police in Kyrgyzstan attacked villagers.");
        Event own = coded.events().getLast();
        CodedArticle doubted = new CodedArticle(
                coded.article(),
                coded.sentences(),
                List.of(coded.events().getFirst()),
                List.of(new DoubtfulEvent(own, Set.of(Doubt.TOPIC), 0)),
                coded.times(),
                coded.places(),
                coded.readings(),
                coded.weights());
        Trace trace = Trace.kept();

        assertThat(own.scope()).isEqualTo(Scope.DOMESTIC);
        assertThat(new Reliability(new Weights("r.tsv", "always\t1\n"))
                        .weighed(doubted, trace)
                        .events())
                .extracting(Event::rule)
                .containsExactly(coded.events().getFirst().rule());
        assertThat(trace.lines()).contains("  left  " + own.rule() + ": told just before of another state");
    }

    @Test
    void meaningDecidesOfWhatIsNotHopelessWithoutIt() {
        CodedArticle coded = coded("Russia condemned Poland.");
        Weights closer = new Weights("m.tsv", "always\t-9\n");
        Weights never = new Weights("n.tsv", "always\t-9\n");
        Meaning meaning = Meaning.learned();

        assertThat(new Reliability(new Weights("r.tsv", "always\t0\n"), closer, never, never, meaning)
                        .weighed(coded, Trace.none())
                        .events())
                .isEmpty();
        assertThat(new Reliability(
                                new Weights("r.tsv", "always\t-9\n"),
                                new Weights("m.tsv", "always\t9\n"),
                                never,
                                never,
                                meaning)
                        .weighed(coded, Trace.none())
                        .events())
                .isEmpty();
    }

    @Test
    void meaningOfASentenceTellsTypesApart() {
        MeaningTraits traits = new MeaningTraits(
                coded("Shelling killed four people in the border town of Sumy in Ukraine."), Meaning.learned());
        Event assault = only(coded("Russia attacked Ukraine."));
        Event praise = only(coded("Russia praised Ukraine."));

        assertThat(traits.of(assault, false).get("meaning"))
                .isGreaterThan(2 + traits.of(praise, false).get("meaning"));
        assertThat(traits.of(assault, false)).doesNotContainKey("meaning-doubtful");
        assertThat(traits.of(assault, true)).containsKey("meaning-doubtful");
    }

    @Test
    void meaningLikesWhoActsBetterThanWhoIsActedUponAsASource() {
        CodedArticle coded = coded("Norway sharply criticised Sweden on Monday over the dam.");
        MeaningTraits traits = new MeaningTraits(coded, Meaning.learned());
        Event right = only(coded("Norway condemned Sweden."));
        Event turned = only(coded("Sweden condemned Norway."));

        for (String side : List.of("meaning-by", "meaning-to")) {
            assertThat(traits.of(right, false).get(side))
                    .isGreaterThan(traits.of(turned, false).get(side));
            assertThat(traits.of(right, false).get(side + "-above")).isPositive();
            assertThat(traits.of(turned, false).get(side + "-above")).isNegative();
        }
    }

    @Test
    void whatMeaningAloneTellsIsAddedWhereNoReadingOfItsTypeIsKept() {
        CodedArticle silent = new EventCoder("en")
                .code(Article.of(
                        "a",
                        "en",
                        LocalDate.of(2021, 6, 15),
                        "Norway sharply criticised Sweden on Monday over the dam."))
                .with(List.of());
        Weights never = new Weights("n.tsv", "always\t-9\n");
        Weights accusing = new Weights("m.tsv", "always\t-6\ntype=ACCUSE\t6\nmeaning-by\t2\nmeaning-to\t2\n");
        Reliability model = new Reliability(never, never, accusing, never, Meaning.learned());

        assertThat(model.weighed(silent, Trace.none()).events()).singleElement().satisfies(e -> {
            assertThat(e.rule()).isEqualTo("en.meaning.accuse");
            assertThat(e.evidence().text()).isEqualTo("Norway sharply criticised Sweden");
            assertThat(e.actors()).extracting(Actor::code).containsExactly("NOR");
            assertThat(e.recipients()).extracting(Actor::code).containsExactly("SWE");
        });
        assertThat(new Reliability(never, never, never, never, Meaning.learned())
                        .weighed(silent, Trace.none())
                        .events())
                .isEmpty();
    }

    @Test
    void sidesThatMeaningKnowsBetterTakeThePlaceOfThoseThatWereRead() {
        CodedArticle coded = coded("Norway sharply criticised Sweden on Monday over the dam.");
        CodedArticle misread = coded.with(List.of(only(coded("Finland condemned Sweden."))));
        Weights always = new Weights("r.tsv", "always\t0\n");
        Weights never = new Weights("n.tsv", "always\t-9\n");
        Weights changing = new Weights("s.tsv", "always\t-1\nsame=false,true,false,false\t4\nmeaning-by\t1\n");

        assertThat(new Reliability(always, always, never, changing, Meaning.learned())
                        .weighed(misread, Trace.none())
                        .events())
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.type()).isEqualTo(EventType.ACCUSE);
                    assertThat(e.actors()).extracting(Actor::code).containsExactly("NOR");
                    assertThat(e.recipients()).extracting(Actor::code).containsExactly("SWE");
                });
        assertThat(new Reliability(always, always, never, never, Meaning.learned())
                        .weighed(misread, Trace.none())
                        .events())
                .singleElement()
                .satisfies(e -> assertThat(e.actors()).extracting(Actor::code).containsExactly("FIN"));
    }

    @Test
    void whereNothingWasLearnedAllStaysAsItIs() {
        CodedArticle coded = coded("Russia condemned Poland.");

        assertThat(new Reliability(new Weights("r.tsv", "")).weighed(coded, Trace.none()))
                .isSameAs(coded);
    }

    @Test
    void brokenLineIsNamed() {
        for (String line : List.of("pair", "pair\tmuch")) {
            assertThatThrownBy(() -> new Reliability(new Weights("r.tsv", "always\t0\n" + line)))
                    .isInstanceOf(LexiconException.class)
                    .hasMessage("r.tsv:2: not a trait and a weight between tabs");
        }
    }

    @Test
    void learnedModelTrustsPraiseAmongStatesMoreThanPraiseOnTheSet() {
        CodedArticle film =
                coded("The film is a success. The Swedish director praised the Danish actor for his patience. The"
                        + " shooting took a year. It was filmed on an island. Critics love it.");
        CodedArticle states =
                coded("Sweden praised Denmark on Monday. Denmark and Sweden signed a treaty. Denmark recalled its"
                        + " ambassador from Russia, and Sweden promised to help Denmark.");
        Reliability learned = Reliability.learned();

        assertThat(praise(film, learned)).isLessThan(praise(film, new Reliability(new Weights("r.tsv", ""))));
        assertThat(praise(states, learned)).isGreaterThan(praise(film, learned) + 0.1);
    }

    /** The confidence of the praise, 0 where it is left out. */
    private static double praise(CodedArticle coded, Reliability model) {
        return model.weighed(coded, Trace.none()).events().stream()
                .filter(e -> e.rule().equals("en.support.praise"))
                .mapToDouble(Event::confidence)
                .findFirst()
                .orElse(0);
    }
}
