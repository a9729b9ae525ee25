package org.disgelo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.agreement.AgreementState.AGREED;
import static org.disgelo.agreement.AgreementState.APPROVED;
import static org.disgelo.agreement.AgreementState.IN_FORCE;
import static org.disgelo.agreement.AgreementState.RATIFIED;
import static org.disgelo.agreement.AgreementState.SIGNED;
import static org.disgelo.agreement.AgreementState.TERMINATED;

import java.util.List;
import org.disgelo.event.Status;
import org.junit.jupiter.api.Test;

/** What the reader makes of the manners in which articles tell of agreements. */
class AgreementReaderTest {

    private static final String SIGNED_IN_ROME =
            "Italy and Albania signed an agreement on ports in Rome on 6 November 2023. ";

    /** The dates of the steps into a state that were taken; an undated one is empty. */
    private static List<String> dates(Agreement agreement, AgreementState state) {
        return agreement.transitions().stream()
                .filter(t -> t.state() == state && t.status() == Status.ACTUAL)
                .map(t -> t.date() == null ? "" : t.date().value())
                .toList();
    }

    private static List<String> commitments(Agreement agreement) {
        return agreement.commitments().stream().map(Commitment::text).toList();
    }

    @Test
    void partedParticleBelongsToTheVerb() {
        Agreement read = Tellings.one(
                "de",
                "2023-07-01",
                "Russland und Belarus schlossen am 3. Mai 2023 ein Abkommen über Häfen. Am 9. Juni 2023 nahm die Duma das Abkommen an.");
        assertThat(dates(read, APPROVED)).containsExactly("2023-06-09");
    }

    @Test
    void stepsToldBeforeTheNameAreOfTheOneInTheTitle() {
        Agreement read = Tellings.one(
                "it",
                "2023-02-02",
                "Trattato dell'Arno, una firma e poco altro\n\n"
                        + "Quello dell'Arno è entrato in vigore ieri, e né a Roma né a Parigi se n'è accorto nessuno.\n\n"
                        + "Montecitorio e Palazzo Madama ratificarono il 5 luglio 2022.");
        assertThat(read.title()).contains("Arno");
        assertThat(dates(read, IN_FORCE)).containsExactly("2023-02-01");
        assertThat(dates(read, RATIFIED)).contains("2022-07-05");
    }

    @Test
    void chronicleNeedsNoVerb() {
        Agreement read = Tellings.one(
                "ru",
                "2023-12-06",
                "Во вторник Государственная дума ратифицировала соглашение с Белоруссией о портах. "
                        + "О нём Россия и Белоруссия договорились 5 марта 2021 года.\n\n"
                        + "Погода в те дни стояла скверная. Никто не спешил. Дел хватало и без того.\n\n"
                        + "31 января 2023 года — распоряжение Путина о подписании. 28 марта 2023 года — подписание, в Минске.");
        assertThat(dates(read, SIGNED)).containsExactly("2023-03-28");
    }

    @Test
    void dayOfAParticipleIsNotThatOfTheVerb() {
        Agreement read = Tellings.one(
                "en",
                "2021-10-01",
                "On Monday Spain apologised. It has scrapped the contract signed with France in 2016.");
        assertThat(dates(read, TERMINATED)).doesNotContain("2016");
        assertThat(dates(read, SIGNED)).containsExactly("2016");
    }

    @Test
    void dayIsCarriedFromTheSentenceBefore() {
        Agreement read = Tellings.one(
                "en",
                "2023-11-08",
                "The presidents of Italy and Albania met in Tirana on 6 November 2023. They signed an agreement on ports.");
        assertThat(dates(read, SIGNED)).containsExactly("2023-11-06");
    }

    @Test
    void validForFiveYearsIsNotInForce() {
        Agreement read = Tellings.one(
                "de",
                "2023-11-08",
                "Italien und Albanien unterzeichneten am 6. November 2023 einen Vertrag über Häfen. Der Vertrag gilt für fünf Jahre.");
        assertThat(dates(read, IN_FORCE)).isEmpty();
        assertThat(read.durationYears()).isEqualTo(5);
    }

    @Test
    void whatIsSoUnderAnAgreementIsUndertaken() {
        assertThat(commitments(Tellings.one(
                        "en",
                        "2023-11-08",
                        SIGNED_IN_ROME + "Under the agreement, Italy rebuilds the quays of Durres.")))
                .anyMatch(c -> c.contains("rebuilds the quays"));
    }

    @Test
    void everyInfinitiveOfAListIsAnUndertakingOfItsOwn() {
        assertThat(commitments(Tellings.one(
                        "es",
                        "2023-11-08",
                        "Italia y Albania firmaron el 6 de noviembre de 2023 un acuerdo en el que se comprometen a abrir dos consulados,"
                                + " a estudiar la venta de gas y a facilitar los visados.")))
                .hasSize(3);
    }

    @Test
    void aClauseSaysWhatWasAgreed() {
        Agreement read = Tellings.one(
                "en",
                "2023-11-08",
                "On 6 November 2023 Italy and Albania agreed that ferries will call at either shore without papers.");
        assertThat(dates(read, AGREED)).containsExactly("2023-11-06");
        assertThat(commitments(read)).anyMatch(c -> c.startsWith("ferries will call"));
    }

    @Test
    void whatIsPromisedRightBeforeTheAgreementIsNamedBelongsToIt() {
        Agreement read = Tellings.one(
                "en",
                "2023-11-08",
                "Italy and Albania will build a hospital in Tirana. The agreement was signed by the two governments on 6 November 2023.");
        assertThat(commitments(read)).anyMatch(c -> c.contains("hospital"));
    }

    @Test
    void meetingThatIsOnlyAnnouncedIsNoUndertaking() {
        Agreement read =
                Tellings.one("en", "2023-11-08", SIGNED_IN_ROME + "The two presidents will meet again in the spring.");
        assertThat(read.commitments()).isEmpty();
    }

    @Test
    void whatOneUndertakesNotToDoKeepsItsNot() {
        assertThat(commitments(Tellings.one(
                        "ru",
                        "2023-01-25",
                        "Меморандум министры Норвегии и Исландии подписали 28 июня 2022 года в Осло. Исландия обязалась не строить"
                                + " порты, рассматривать заявки о визах и не повышать пошлины.")))
                .containsExactly("не строить порты", "рассматривать заявки о визах", "не повышать пошлины");
    }

    @Test
    void anAppositionDoesNotPartTheAgreementFromWhatItProvides() {
        assertThat(
                        commitments(
                                Tellings.one(
                                        "it",
                                        "2021-11-26",
                                        "È stato firmato ieri il trattato tra Norvegia e Islanda. L'intesa, per tutti ormai «Trattato del Geyser», prevede"
                                                + " una riunione annuale, consultazioni sulla pesca e un servizio comune per i ragazzi.")))
                .hasSize(3);
    }

    @Test
    void theDayOfAnAgreementIsNoNumber() {
        Agreement read = Tellings.one(
                "ru",
                "2023-01-25",
                "Норвегия и Исландия подписали договор об обмене пленными, заключённый 9 февраля 2000 года, и меморандум.");
        assertThat(read.commitments()).allMatch(c -> c.number() == null);
    }

    @Test
    void whatElseComesIntoForceIsNoStepOfTheAgreement() {
        String signed = "Kenya and Norway signed a fishing pact on 5 March 2021. ";
        assertThat(Tellings.one("en", "2021-06-08", signed + "New laws on tobacco came into force in June 2021.")
                        .transitions())
                .noneMatch(t -> t.state() == AgreementState.IN_FORCE);
        assertThat(Tellings.one("en", "2021-06-08", signed + "It came into force in June 2021.")
                        .transitions())
                .anyMatch(t -> t.state() == AgreementState.IN_FORCE);
    }

    @Test
    void aDateIsToldWhole() {
        Agreement read = Tellings.one(
                "de",
                "2021-06-08",
                "Seit dem Inkrafttreten des neuen Abkommens zwischen Norwegen und Kenia am 22. März 2021 gibt es Streit.");
        assertThat(read.transitions())
                .anyMatch(t -> t.state() == IN_FORCE && t.evidence().text().endsWith("22. März 2021"));
    }
}
