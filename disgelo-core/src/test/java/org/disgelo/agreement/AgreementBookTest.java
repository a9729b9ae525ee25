package org.disgelo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.agreement.AgreementState.AGREED;
import static org.disgelo.agreement.AgreementState.RATIFIED;
import static org.disgelo.agreement.AgreementState.SIGNED;
import static org.disgelo.agreement.Tellings.centres;
import static org.disgelo.agreement.Tellings.told;
import static org.disgelo.agreement.Tellings.transition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.disgelo.event.Dyad;
import org.disgelo.event.Evidence;
import org.junit.jupiter.api.Test;

class AgreementBookTest {

    private static final Agreement PARTNERSHIP = told(
            "one",
            1,
            "programma di partenariato strategico",
            Instrument.PARTNERSHIP,
            5,
            List.of(),
            transition(SIGNED, "2021-03-02", "one"));
    private static final Agreement CENTRES = told(
            "one",
            50,
            "intesa sui centri",
            Instrument.AGREEMENT,
            null,
            List.of(centres("one", 3L, 0)),
            transition(AGREED, "2021-03-05", "one"));
    private static final Agreement FIVE_YEARS = told(
            "two",
            1,
            "five-year partnership programme",
            Instrument.PARTNERSHIP,
            5,
            List.of(),
            transition(SIGNED, "2021-03", "two"));
    private static final Agreement THREE_CENTRES = told(
            "two",
            60,
            "set up three centres",
            Instrument.AGREEMENT,
            null,
            List.of(centres("two", 3L, 3)),
            transition(AGREED, "2021-03-05", "two"));
    private static final Agreement RATIFIED_CENTRES = told(
            "three",
            1,
            "agreement on joint centres",
            Instrument.AGREEMENT,
            null,
            List.of(centres("three", 3L, 0)),
            transition(RATIFIED, "2023-07-17", "three"));

    private static List<Agreement> all() {
        return new ArrayList<>(List.of(PARTNERSHIP, CENTRES, FIVE_YEARS, THREE_CENTRES, RATIFIED_CENTRES));
    }

    @Test
    void tellingsInTwoLanguagesAreOneAgreement() {
        List<Agreement> book = AgreementBook.of(all()).agreements();
        assertThat(book).hasSize(2);
        assertThat(book.getFirst().durationYears()).isEqualTo(5);
        assertThat(book.getFirst().titles())
                .containsExactlyInAnyOrder("programma di partenariato strategico", "five-year partnership programme");
        assertThat(book.getLast().state()).isEqualTo(RATIFIED);
    }

    @Test
    void conflictingReportsStaySideBySide() {
        Agreement partnership = AgreementBook.of(all()).agreements().getFirst();
        assertThat(partnership.transitions())
                .extracting(t -> t.date() == null ? "" : t.date().value())
                .containsExactlyInAnyOrder("2021-03-02", "2021-03");
    }

    @Test
    void anUndertakingToldThreeTimesIsOneWithTheFurthestReport() {
        Agreement centres = AgreementBook.of(all()).agreements().getLast();
        assertThat(centres.commitments()).singleElement().satisfies(c -> {
            assertThat(c.number()).isEqualTo(3L);
            assertThat(c.implementation()).isEqualTo(3);
            assertThat(c.evidence()).hasSize(3);
        });
    }

    @Test
    void theOrderOfTheArticlesMakesNoDifference() {
        List<Agreement> expected = AgreementBook.of(all()).agreements();
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            List<Agreement> shuffled = all();
            Collections.shuffle(shuffled, random);
            assertThat(AgreementBook.of(shuffled).agreements()).isEqualTo(expected);
        }
    }

    @Test
    void twoDaysOfSigningAreTwoAgreementsOfOneYear() {
        Agreement other = told(
                "four",
                1,
                "programma di partenariato",
                Instrument.PARTNERSHIP,
                null,
                List.of(),
                transition(SIGNED, "2021-11-04", "four"));
        assertThat(AgreementBook.of(List.of(PARTNERSHIP, other)).agreements()).hasSize(2);
    }

    /** A news agency's sentence, in so many papers. */
    private static List<Agreement> printed(String day, int papers) {
        return IntStream.range(0, papers)
                .mapToObj(n -> told(
                        day + " paper " + n,
                        1,
                        "joint training programme",
                        Instrument.PARTNERSHIP,
                        5,
                        List.of(),
                        transition(SIGNED, day, day + " paper " + n)))
                .toList();
    }

    @Test
    void whatManyPapersPrintIsOneAgreementWithAllTheirEvidence() {
        List<Agreement> told = new ArrayList<>(printed("2021-03-02", 200));
        told.addAll(printed("2021-11-04", 100));
        told.add(PARTNERSHIP);
        told.add(FIVE_YEARS);
        List<Agreement> book = AgreementBook.of(told).agreements();
        assertThat(book).hasSize(2);
        assertThat(book)
                .extracting(a ->
                        a.evidence().stream().map(Evidence::article).distinct().count())
                .containsExactlyInAnyOrder(202L, 100L);
        assertThat(book).allSatisfy(a -> assertThat(a.transitions()).isSortedAccordingTo(AgreementLife.ORDER));
    }

    @Test
    void twoThatOneArticleTellsStayApartHoweverManyPapersPrintIt() {
        List<Agreement> told = new ArrayList<>(printed("2021-03-02", 20));
        told.add(told(
                "2021-03-02 paper 7",
                90,
                "joint training programme",
                Instrument.PARTNERSHIP,
                5,
                List.of(),
                transition(SIGNED, "2021-03-02", "2021-03-02 paper 7")));
        assertThat(AgreementBook.of(told).agreements()).hasSize(2);
    }

    @Test
    void anArticleReadTwiceAddsNothing() {
        List<Agreement> twice = all();
        twice.addAll(all());
        assertThat(AgreementBook.of(twice).agreements())
                .isEqualTo(AgreementBook.of(all()).agreements());
    }

    @Test
    void givesTheAgreementsOfADyad() {
        AgreementBook book = AgreementBook.of(all());
        assertThat(book.of(new Dyad("RUS", "BLR"))).hasSize(2);
        assertThat(book.of(new Dyad("RUS", "POL"))).isEmpty();
    }

    @Test
    void saysWhatWasJoinedAndWhatKeptApart() {
        Agreement other = told(
                "four",
                1,
                "programma di partenariato strategico",
                Instrument.PARTNERSHIP,
                null,
                List.of(),
                transition(SIGNED, "2021-11-04", "four"));
        List<String> why = new ArrayList<>();
        AgreementBook.of(List.of(PARTNERSHIP, FIVE_YEARS, other), why::add);
        assertThat(why)
                .anyMatch(line -> line.startsWith("one: ") && line.contains("durations 2"))
                .anyMatch(line -> line.startsWith("apart: ") && line.contains("signed on different days"));
    }

    @Test
    void whatStandsWithinAFrameworkIsExplained() {
        List<String> why = new ArrayList<>();
        List<Agreement> book = AgreementBook.of(all(), why::add).agreements();
        assertThat(book).anySatisfy(a -> assertThat(a.framework()).isNotNull());
        assertThat(why).anyMatch(line -> line.startsWith("within: "));
    }

    @Test
    void dayThatMostArticlesBearOutComesFirst() {
        List<Agreement> tellings = new ArrayList<>();
        for (String article : List.of("a", "b", "c")) {
            String day = article.equals("a") ? "2023-03-27" : "2023-03-28";
            tellings.add(told(
                    article,
                    1,
                    "agreement on joint centres",
                    Instrument.AGREEMENT,
                    null,
                    List.of(centres(article, 3L, 0)),
                    transition(AGREED, day, article)));
        }
        assertThat(AgreementBook.of(tellings).agreements()).singleElement().satisfies(a -> {
            assertThat(a.date()).hasToString("2023-03-28");
            assertThat(a.transitions()).hasSize(3);
        });
    }

    @Test
    void aNameIsTheTitleRatherThanWhatWasSettled() {
        Agreement centres = AgreementBook.of(all()).agreements().getLast();
        assertThat(centres.title()).isEqualTo("agreement on joint centres");
    }
}
