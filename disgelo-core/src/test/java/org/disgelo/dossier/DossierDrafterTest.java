package org.disgelo.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.disgelo.coding.CodedArticle;
import org.disgelo.event.Dyad;
import org.disgelo.event.Evidence;
import org.junit.jupiter.api.Test;

class DossierDrafterTest {

    private static final CodedArticle PROMISE = Stories.read(
            "promise",
            "en",
            "2021-03-08",
            "On 5 March Russia and Belarus agreed to set up three training centres, in Kaliningrad, Nizhny Novgorod and Grodno.");
    private static final CodedArticle REPORT = Stories.read(
            "report",
            "it",
            "2021-09-10",
            "La Russia e la Bielorussia hanno inaugurato ieri a Grodno il primo centro di addestramento.");

    @Test
    void nothingKnownIsAnEmptyDossier() {
        Dossier dossier = new DossierDrafter()
                .draft(new Dyad("FRA", "ITA"), null, null, Material.of(List.of(), List.of(), List.of()));
        assertThat(dossier.isEmpty()).isTrue();
        assertThat(dossier.relation()).isNull();
        assertThat(dossier.sources()).isEmpty();
    }

    @Test
    void commitmentIsFollowedInLaterArticlesOfAnyLanguage() {
        Dossier dossier = Stories.dossier(PROMISE, REPORT);
        assertThat(dossier.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.commitment().number()).isEqualTo(3);
            assertThat(effect.commitment().places()).hasSize(3);
            assertThat(effect.commitment().implementation()).isEqualTo(1);
            assertThat(effect.promises()).extracting(Evidence::article).containsOnly("promise");
            assertThat(effect.reports()).extracting(Evidence::article).containsOnly("report");
        });
    }

    @Test
    void withoutLaterArticlesNothingIsDoneYet() {
        assertThat(Stories.dossier(PROMISE).effects())
                .singleElement()
                .satisfies(effect ->
                        assertThat(effect.commitment().implementation()).isZero());
    }

    @Test
    void everyQuoteIsFromASourceAndHasItsSentence() {
        Dossier dossier = Stories.dossier(PROMISE, REPORT);
        assertThat(dossier.unsourced()).isEmpty();
        assertThat(dossier.quotes())
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(dossier.source(quote)).hasValueSatisfying(source -> {
                    Evidence sentence = source.sentence(quote);
                    assertThat(sentence.span().contains(quote.span())).isTrue();
                    assertThat(sentence.text()).contains(quote.text());
                }));
    }

    @Test
    void periodLeavesOutWhatLiesBeyondIt() {
        List<Told> told = REPORT.events().stream().map(Told::of).toList();
        Dossier dossier = new DossierDrafter()
                .draft(
                        Stories.DYAD,
                        LocalDate.of(2022, 1, 1),
                        LocalDate.of(2022, 12, 31),
                        Material.of(List.of(REPORT), Stories.accounts(REPORT), told));
        assertThat(dossier.context()).isEmpty();
        assertThat(dossier.period()).isEqualTo(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
    }
}
