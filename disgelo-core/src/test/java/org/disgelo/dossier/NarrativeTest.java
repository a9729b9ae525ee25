package org.disgelo.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disgelo.coding.CodedArticle;
import org.disgelo.event.Evidence;
import org.junit.jupiter.api.Test;

class NarrativeTest {

    private static final CodedArticle SIGNED = Stories.read(
            "signed",
            "en",
            "2021-03-03",
            "On 2 March the defence ministries of Russia and Belarus signed a five-year partnership programme in Moscow.");
    private static final CodedArticle AGREED = Stories.read(
            "agreed",
            "en",
            "2021-03-08",
            "On 5 March the defence ministries of Russia and Belarus agreed on a memorandum on joint training.");
    private static final CodedArticle SANCTIONS =
            Stories.read("sanctions", "en", "2020-10-03", "The European Union imposed sanctions on Belarus on Friday.");

    private static List<String> sentences(String language, CodedArticle... articles) {
        return new Narrative(Stories.dossier(articles), Prose.of(language))
                .paragraphs().stream()
                        .flatMap(List::stream)
                        .map(Statement::text)
                        .toList();
    }

    @Test
    void whoSignedWhatAndWhenIsTheFirstSentence() {
        assertThat(sentences("en", SIGNED))
                .first()
                .asString()
                .startsWith(
                        "On 2 March 2021 in Moscow the ministries of defence of Belarus and Russia signed a five-year military partnership");
        assertThat(sentences("it", SIGNED))
                .first()
                .asString()
                .startsWith(
                        "Il 2 marzo 2021 a Mosca i ministeri della Difesa della Bielorussia e della Russia hanno firmato un partenariato quinquennale in campo militare");
    }

    @Test
    void whatTheSamePartiesDoSoonAfterwardsIsToldAsSuch() {
        assertThat(sentences("en", AGREED, SIGNED))
                .anyMatch(s -> s.startsWith("Three days later, on 5 March 2021, they agreed on a military memorandum"));
        assertThat(sentences("it", AGREED, SIGNED))
                .anyMatch(s -> s.startsWith(
                        "Tre giorni dopo, il 5 marzo 2021, hanno concordato un memorandum in campo militare"));
    }

    @Test
    void whatBecameOfItIsToldStepByStepAndWhatIsMissingToo() {
        CodedArticle life = Stories.read(
                "life",
                "en",
                "2021-04-08",
                "Russia and Belarus signed a treaty on border guards on 2 March 2021. Belarus ratified the treaty on 30 March 2021. "
                        + "Russia has not ratified the treaty yet.");
        assertThat(sentences("en", life))
                .contains("It was ratified by Belarus on 30 March 2021.")
                .contains("By the last report it was not yet ratified by Russia.");
        assertThat(sentences("it", life))
                .contains("È stato ratificato dalla Bielorussia il 30 marzo 2021.")
                .contains("All'ultima notizia non risulta ratificato dalla Russia.");
    }

    @Test
    void whatHappenedBeforeStandsApartFromWhatFollowed() {
        assertThat(sentences("en", SANCTIONS, SIGNED))
                .anyMatch(s -> s.startsWith("What came before: sanctions by the European Union on Belarus ("))
                .noneMatch(s -> s.startsWith("What came after"));
    }

    @Test
    void whatIsToldOfAKindAlreadyGivesWayToWhatElseHappened() {
        String sanctions =
                "The European Union imposed sanctions on Belarus on 2 October 2020. Canada imposed sanctions on Belarus on 3 October 2020. "
                        + "Britain imposed sanctions on Belarus on 5 October 2020. Switzerland imposed sanctions on Belarus on 11 December 2020. "
                        + "Norway imposed sanctions on Belarus on 12 December 2020. Ukraine imposed sanctions on Belarus on 14 December 2020. "
                        + "Japan imposed sanctions on Belarus on 17 December 2020.";
        CodedArticle rounds = Stories.read("rounds", "en", "2020-12-20", sanctions);
        CodedArticle more = Stories.read("more", "en", "2020-12-21", sanctions);
        String march =
                "Tens of thousands of Belarusians demonstrated against President Alexander Lukashenko in Minsk on 16 August 2020.";
        CodedArticle unrest = Stories.read("unrest", "en", "2020-08-18", march);
        CodedArticle again = Stories.read("again", "en", "2020-08-19", march);
        assertThat(sentences("en", unrest, again, rounds, more, SIGNED))
                .anySatisfy(s -> assertThat(s).startsWith("What came before: ").contains("16 Aug 2020"));
    }

    @Test
    void everySentenceOfAnAgreementIsQuotedFromASource() {
        Dossier dossier = Stories.dossier(SIGNED, AGREED, SANCTIONS);
        List<Statement> first =
                new Narrative(dossier, Prose.of("en")).paragraphs().getFirst();
        assertThat(first)
                .allSatisfy(s -> assertThat(dossier.sourceNumbers(s.quotes())).isNotEmpty());
        assertThat(first.getFirst().quotes()).extracting(Evidence::article).containsOnly("signed");
    }

    @Test
    void whereNothingIsKnownNothingIsTold() {
        assertThat(sentences("en")).isEmpty();
    }
}
