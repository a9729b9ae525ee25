package org.disgelo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.agreement.AgreementState.AGREED;
import static org.disgelo.agreement.AgreementState.APPROVED;
import static org.disgelo.agreement.AgreementState.NEGOTIATING;
import static org.disgelo.agreement.AgreementState.RATIFIED;
import static org.disgelo.agreement.AgreementState.REJECTED;
import static org.disgelo.agreement.AgreementState.SIGNED;
import static org.disgelo.agreement.AgreementState.SUSPENDED;

import java.util.List;
import org.disgelo.event.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps of an agreement's life as articles tell them: talks, courts, chambers, refusals. */
class AgreementLifeReadingTest {

    private static final String PORTS = "Norway and Iceland signed an agreement on ports in Oslo on 6 November 2023. ";

    /** The steps into a state that were taken: day and parties. */
    private static List<String> steps(Agreement agreement, AgreementState state) {
        return agreement.transitions().stream()
                .filter(t -> t.state() == state && t.status() == Status.ACTUAL)
                .map(t -> (t.date() == null ? "" : t.date().value()) + " " + String.join(",", t.by()))
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it | Norvegia e Islanda hanno firmato il 6 novembre 2023 un accordo sulla pesca. La Corte suprema islandese ne ha sospeso la ratifica il 4 dicembre 2023.
            en | Norway and Iceland signed a fisheries agreement on 6 November 2023. Iceland's Supreme Court suspended its ratification on 4 December 2023.
            fr | La Norvège et l'Islande ont signé le 6 novembre 2023 un accord de pêche. La Cour suprême islandaise en a suspendu la ratification le 4 décembre 2023.
            es | Noruega e Islandia firmaron el 6 de noviembre de 2023 un acuerdo de pesca. El Tribunal Supremo islandés suspendió su ratificación el 4 de diciembre de 2023.
            ru | Норвегия и Исландия подписали 6 ноября 2023 года соглашение о рыболовстве. Верховный суд Исландии 4 декабря 2023 года приостановил его ратификацию.
            de | Norwegen und Island unterzeichneten am 6. November 2023 ein Abkommen über die Fischerei. Islands Oberstes Gericht setzte die Ratifizierung am 4. Dezember 2023 aus.
            """)
    void aCourtThatStopsTheRatificationSuspendsTheAgreement(String language, String text) {
        Agreement read = Tellings.one(language, "2023-12-10", text);
        assertThat(steps(read, SUSPENDED)).anyMatch(s -> s.startsWith("2023-12-04"));
        assertThat(steps(read, RATIFIED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it | Norvegia e Islanda hanno firmato il 6 novembre 2023 un accordo sulla pesca. I negoziati erano cominciati nel marzo 2021 e si erano conclusi il 2 giugno 2023.
            en | Norway and Iceland signed a fisheries agreement on 6 November 2023. Talks had opened in March 2021, and they wrapped up the negotiations on 2 June 2023.
            fr | La Norvège et l'Islande ont signé le 6 novembre 2023 un accord de pêche. Les pourparlers avaient commencé en mars 2021 et les négociations s'étaient achevées le 2 juin 2023.
            es | Noruega e Islandia firmaron el 6 de noviembre de 2023 un acuerdo de pesca. Las conversaciones habían comenzado en marzo de 2021 y las negociaciones concluyeron el 2 de junio de 2023.
            """)
    void talksThatOpenAndThatAreConcluded(String language, String text) {
        Agreement read = Tellings.one(language, "2023-12-10", text);
        assertThat(steps(read, NEGOTIATING)).anyMatch(s -> s.startsWith("2021-03"));
        assertThat(steps(read, AGREED)).anyMatch(s -> s.startsWith("2023-06-02"));
    }

    @Test
    void talksThatEndWithoutResultSettleNothing() {
        Agreement read = Tellings.one(
                "en",
                "2023-12-10",
                PORTS + "Talks had first opened in March 2021, and ended without any result on 2 June 2021.");
        assertThat(steps(read, AGREED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it | Norvegia e Islanda hanno concordato il 6 novembre 2023 un accordo sulla pesca. Il presidente islandese si è rifiutato di firmarlo.
            en | Norway and Iceland agreed on a fisheries accord on 6 November 2023. Iceland's president refused to sign it.
            ru | Норвегия и Исландия согласовали 6 ноября 2023 года соглашение о рыболовстве. Президент Исландии отказался его подписать.
            """)
    void whoRefusesToSignRejects(String language, String text) {
        Agreement read = Tellings.one(language, "2023-11-20", text);
        assertThat(steps(read, REJECTED)).anyMatch(s -> s.endsWith("ISL"));
        assertThat(read.transitions()).noneMatch(t -> t.state() == SIGNED && t.status() != Status.DENIED);
    }

    @Test
    void aDayIsThatOfTheVerbThatIsOver() {
        Agreement read = Tellings.one(
                "en",
                "2023-11-08",
                "On Tuesday Norway approved the proposal to sign an agreement on ports with Iceland.");
        assertThat(read.transitions())
                .filteredOn(t -> t.state() == SIGNED)
                .allMatch(t -> t.date() == null && t.status() == Status.PLANNED);
    }

    @Test
    void theDayOfTheParagraphHoldsForItsLaterSentences() {
        Agreement read = Tellings.one(
                "es",
                "2023-11-10",
                "Los ministros de Exteriores de Noruega e Islandia se reunieron el jueves en Oslo. El encuentro fue breve. Al término"
                        + " firmaron un acuerdo sobre puertos.");
        assertThat(steps(read, SIGNED)).containsExactly("2023-11-09 ISL,NOR");
    }

    @Test
    void aFewDaysFromADayLeavesTheYear() {
        List<Agreement> read = Tellings.read(
                "en",
                "2023-12-10",
                "Norway and Iceland agreed on 6 July 2023 to open three consulates. A few days earlier they had signed a five-year"
                        + " programme of strategic partnership.");
        assertThat(read)
                .filteredOn(a -> a.instrument() == Instrument.PARTNERSHIP)
                .singleElement()
                .satisfies(a -> assertThat(steps(a, SIGNED)).anyMatch(s -> s.startsWith("2023 ") || s.equals("2023")));
    }

    @Test
    void theOtherChamberIsOfTheSameState() {
        Agreement read = Tellings.one(
                "it",
                "2023-12-10",
                "Norvegia e Italia hanno firmato il 6 maggio 2023 un accordo sulla pesca. La Camera dei deputati italiana lo ha approvato"
                        + " il 4 ottobre 2023, il Senato il 7 novembre 2023.");
        assertThat(steps(read, APPROVED)).containsExactly("2023-10-04 ITA", "2023-11-07 ITA");
    }

    @Test
    void whoSignsTheLawRatifies() {
        Agreement read = Tellings.one(
                "es",
                "2023-12-10",
                "Noruega y Rusia firmaron el 6 de mayo de 2023 un tratado sobre puertos. La Duma lo ratificó el 4 de octubre de 2023 y"
                        + " Putin promulgó la ley el 12 de octubre de 2023.");
        assertThat(steps(read, RATIFIED)).contains("2023-10-12 RUS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The Norwegian and Icelandic defence ministries signed a partnership on ports on 2 March 2021.
            it | I ministeri della Difesa norvegese e islandese hanno firmato il 2 marzo 2021 un partenariato sui porti.
            """)
    void bothMinistriesAreRead(String language, String text) {
        assertThat(Tellings.one(language, "2021-03-08", text).parties()).allMatch(p -> p.level() == Level.MINISTRY);
    }

    @Test
    void whatIsStillToBeDoneWithTheTextIsDoneWithTheAgreement() {
        Agreement read = Tellings.one(
                "it",
                "2021-03-08",
                "La Norvegia ha approvato martedì un accordo con l'Islanda sui porti. Spetterà al ministero condurre le trattative e, a testo"
                        + " pronto, apporre la firma.");
        assertThat(read.transitions()).anyMatch(t -> t.state() == SIGNED && t.status() == Status.PLANNED);
    }

    @Test
    void whatIsTakenUpAfterAColonIsEachOfTheList() {
        List<Agreement> read = Tellings.read(
                "es",
                "2023-04-07",
                "Noruega e Islandia firmaron el 10 de marzo un acuerdo. El texto rescata otros dos: el convenio de puertos de 2001 y el"
                        + " acuerdo general de 1998 sobre pesca.");
        assertThat(read)
                .filteredOn(a -> a.transitions().stream().anyMatch(t -> t.state() == AgreementState.RENEWED))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it | Norvegia e Islanda hanno firmato sabato l'accordo di libero scambio. Un'intesa di principio era stata raggiunta il 28 giugno 2019.
            en | Norway and Iceland signed their free-trade agreement on Saturday. A deal in principle had been struck on 28 June 2019.
            fr | La Norvège et l'Islande ont signé samedi l'accord de libre-échange. Un accord de principe avait été trouvé le 28 juin 2019.
            """)
    void whatWasSettledInPrincipleIsTheSameAgreement(String language, String text) {
        Agreement read = Tellings.one(language, "2023-12-10", text);
        assertThat(steps(read, AGREED)).anyMatch(s -> s.startsWith("2019-06-28"));
        assertThat(steps(read, SIGNED)).anyMatch(s -> s.startsWith("2023-12-09"));
    }

    @Test
    void aVoteToRatifyRatifies() {
        Agreement read = Tellings.one(
                "en", "2023-12-10", PORTS + "Iceland's parliament voted on 4 December 2023 to ratify the agreement.");
        assertThat(steps(read, RATIFIED)).containsExactly("2023-12-04 ISL");
    }

    @Test
    void whatIsExtendedOnADayIsTheAgreementToldOfLast() {
        Agreement read = Tellings.one(
                "it",
                "2023-12-10",
                "Norvegia e Islanda firmarono il 6 maggio 2010 un trattato sulla pesca. Entrato in vigore il 5 febbraio 2011, fu prorogato"
                        + " il 3 febbraio 2021.");
        assertThat(steps(read, AgreementState.RENEWED)).anyMatch(s -> s.startsWith("2021-02-03"));
    }

    @Test
    void whoMediatesIsNoParty() {
        Agreement read = Tellings.one(
                "it",
                "2023-03-20",
                "La Serbia ha concordato sabato, con la mediazione dell'Unione europea, un accordo di normalizzazione. Pristina lo aveva già"
                        + " accettato, e il Kosovo avvierà un'associazione dei comuni.");
        assertThat(read.codes()).containsExactlyInAnyOrder("SRB", "XKX");
    }

    @Test
    void severalThatAreEndedTogetherAreOneRecord() {
        Agreement read = Tellings.one(
                "fr", "2022-05-03", "La junte malienne a dénoncé lundi les accords de défense conclus avec la France.");
        assertThat(read.transitions())
                .anyMatch(t -> t.state() == AgreementState.DENOUNCED
                        && t.date() != null
                        && t.date().value().equals("2022-05-02"));
    }
}
