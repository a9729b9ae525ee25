package org.disgelo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.PartialDate;
import org.disgelo.lexicon.LexiconException;
import org.disgelo.time.TimeMention.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 16);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it | Un patto di carta\\n\\nROMA, 8 marzo 2021 - Le parti si sono viste ieri.
            it | Un patto di carta\\n\\ndi Livia Marzi\\n8 marzo 2021\\n\\nLe parti si sono viste ieri.
            it | Un patto di carta\\nlunedì 8 marzo 2021\\nLe parti si sono viste il 2 marzo 2021.
            en | A paper pact\\n\\nROME, 8 March 2021 (Staff) - The parties met yesterday.
            en | A paper pact\\nBy Ann Marsh\\nMarch 8, 2021\\nThe parties met on 2 March 2021.
            en | Published: 2021-03-08 10:30\\nThe parties met yesterday.
            de | Ein Pakt aus Papier\\n\\nROM, 8. März 2021 - Die Parteien trafen sich gestern.
            de | Ein Pakt aus Papier\\nVon Anna Moor\\n8. März 2021\\nDie Parteien trafen sich gestern.
            fr | Un pacte de papier\\n\\nROME, le 8 mars 2021 — Les parties se sont vues hier.
            fr | Un pacte de papier\\n8 mars 2021\\nLes parties se sont vues hier.
            es | Un pacto de papel\\n\\nROMA, 8 de marzo de 2021 (Redacción) - Las partes se vieron ayer.
            es | Un pacto de papel\\n8 de marzo de 2021\\nLas partes se vieron ayer.
            ru | Бумажный договор\\n\\nРИМ, 8 марта 2021 года. Стороны встретились вчера.
            ru | Бумажный договор\\n8 марта 2021 года\\nСтороны встретились вчера.
            """)
    void theDayThatAnArticleGivesAsItsOwn(String language, String text) {
        String article = text.replace("\\n", "\n");
        TimeFinder finder = TimeFinder.of(language);
        assertThat(finder.dateline(article)).contains(LocalDate.of(2021, 3, 8));
        List<TimeMention> found = finder.find(article, LocalDate.of(2021, 3, 8));
        assertThat(found.getFirst().kind()).isEqualTo(Kind.DATELINE);
        assertThat(found.getFirst().isPoint()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it | Le parti si sono viste l'8 marzo 2021 a Roma.
            it | L'8 marzo 2021 le parti si sono viste a Roma.
            en | On 8 March 2021 the parties met in Rome.
            en | The parties met in Rome in March 2021.
            ru | Стороны встретились 8 марта 2021 года.
            """)
    void aDateWithinASentenceIsNotTheArticlesOwn(String language, String text) {
        assertThat(TimeFinder.of(language).dateline(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1999-00, 2000", "1998-03, 2003", "1914-18, 1918", "2006-00,"})
    void twoFiguresEndAPeriodInThisCenturyOrTheNext(String years, @Nullable Integer last) {
        TimeMention season = only("it", "Il campionato " + years + " finì in silenzio.");
        assertThat(season.until()).isEqualTo(last == null ? null : PartialDate.ofYear(last));
    }

    @Test
    void wordsThatLeaveTheTimeOpenCanBeReadOfATimeToCome() {
        TimeMention march = only("en", "They will meet in March.");
        assertThat(march.date()).isEqualTo(new PartialDate("2021-03", DatePrecision.MONTH));
        assertThat(march.forward(PUBLISHED).date()).isEqualTo(new PartialDate("2022-03", DatePrecision.MONTH));
        TimeMention tuesday = only("en", "They will meet on Tuesday.");
        assertThat(tuesday.date()).isEqualTo(PartialDate.of(LocalDate.of(2021, 6, 15)));
        assertThat(tuesday.forward(PUBLISHED).date()).isEqualTo(PartialDate.of(LocalDate.of(2021, 6, 22)));
        TimeMention span = only("en", "They will train from 10 to 15 May.");
        assertThat(span.forward(PUBLISHED).date()).isEqualTo(PartialDate.of(LocalDate.of(2022, 5, 10)));
        assertThat(span.forward(PUBLISHED).until()).isEqualTo(PartialDate.of(LocalDate.of(2022, 5, 15)));
    }

    @Test
    void wordsThatTellTheTimeInFullAreTheSameEitherWay() {
        for (String text : List.of("They met on 2 March 2021.", "They met last Tuesday.", "It has held since March.")) {
            TimeMention mention = only("en", text);
            assertThat(mention.forward(PUBLISHED)).isEqualTo(mention);
        }
    }

    @Test
    void howLongAndHowOftenAreNoPoints() {
        for (String text : List.of("It lasts five years.", "It is renewed every year.", "That was in the 1990s.")) {
            assertThat(only("en", text).isPoint()).isFalse();
            assertThat(only("en", text).date()).isNull();
        }
    }

    @Test
    void aDayWithoutYearIsTheLatestUnlessTheParagraphTellsOfAnotherYear() {
        assertThat(dates("it", "Firmarono il 5 marzo 2018. Poi silenzio. Il 28 agosto arrivarono i soldati."))
                .containsExactly("2018-03-05", "2018-08-28");
        assertThat(dates("it", "Firmarono il 5 marzo 2018.\n\nIl 28 agosto arrivarono i soldati."))
                .containsExactly("2018-03-05", "2020-08-28");
        assertThat(dates("it", "Firmarono il 5 marzo 2018. Poi silenzio. Il 28 maggio arrivarono i soldati."))
                .containsExactly("2018-03-05", "2021-05-28");
        // the years of a war name it, and tell of no other year
        assertThat(dates("it", "Dopo la guerra del 1950-1953 tacquero. Il 28 agosto arrivarono i soldati."))
                .endsWith("2020-08-28");
    }

    @Test
    void withoutADayOfPublicationOnlyWhatTheTextTellsItselfIsKnown() {
        List<TimeMention> found =
                TimeFinder.of("en").find("On 2 March 2020 they met; two days later, on 4 March, and last week.", null);
        assertThat(found)
                .extracting(TimeMention::date)
                .containsExactly(
                        PartialDate.of(LocalDate.of(2020, 3, 2)),
                        PartialDate.of(LocalDate.of(2020, 3, 4)),
                        PartialDate.of(LocalDate.of(2020, 3, 4)),
                        null);
    }

    @Test
    void aDayThatTheMonthDoesNotHaveIsNoDate() {
        assertThat(only("en", "They met on 31 February 2021.").date()).isNull();
        assertThat(only("en", "They met on 29 February.").date()).isEqualTo(PartialDate.of(LocalDate.of(2020, 2, 29)));
    }

    @Test
    void aLanguageWithoutTimesIsNamed() {
        assertThatThrownBy(() -> TimeFinder.of("xx"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("xx/time.yaml");
    }

    @Test
    void oneFinderIsKeptPerLanguage() {
        assertThat(TimeFinder.of("it")).isSameAs(TimeFinder.of("it"));
    }

    private static TimeMention only(String language, String text) {
        List<TimeMention> found = TimeFinder.of(language).find(text, PUBLISHED);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<String> dates(String language, String text) {
        return TimeFinder.of(language).find(text, PUBLISHED).stream()
                .map(m -> m.date() == null ? "?" : m.date().value())
                .toList();
    }
}
