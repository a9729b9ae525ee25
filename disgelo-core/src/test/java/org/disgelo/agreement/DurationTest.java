package org.disgelo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For how long agreements are concluded, as six languages say it. */
class DurationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it | 5  | Norvegia e Islanda hanno firmato ieri un accordo sulla pesca di durata quinquennale.
            it | 10 | L'accordo sulla pesca, decennale, è stato firmato ieri da Norvegia e Islanda.
            it | 27 | Norvegia e Islanda hanno firmato ieri un accordo ventisettennale sulla pesca.
            it | 5  | Norvegia e Islanda hanno firmato ieri un accordo sulla pesca, che vale cinque anni.
            en | 25 | Norway and Iceland signed a 25-year fisheries agreement on Monday.
            en | 10 | Norway and Iceland signed a fisheries agreement on Monday. The decade-long accord covers cod.
            en | 27 | Norway and Iceland signed a fisheries agreement on Monday. The deal runs for twenty-seven years.
            fr | 5  | La Norvège et l'Islande ont signé hier un accord de pêche quinquennal.
            fr | 20 | La Norvège et l'Islande ont signé hier un accord de pêche. D'une durée de vingt ans, le texte est reconductible.
            es | 10 | Noruega e Islandia firmaron ayer un acuerdo de pesca con una vigencia de diez años.
            es | 3  | Noruega e Islandia firmaron ayer un acuerdo de pesca. Vale por tres años.
            ru | 5  | Норвегия и Исландия подписали вчера соглашение о рыболовстве сроком на пять лет.
            ru | 12 | Норвегия и Исландия подписали вчера двенадцатилетнее соглашение о рыболовстве.
            de | 5  | Norwegen und Island haben gestern ein auf fünf Jahre geschlossenes Abkommen über die Fischerei unterzeichnet.
            de | 27 | Norwegen und Island haben gestern ein Abkommen über die Fischerei unterzeichnet. Es hat eine Laufzeit von siebenundzwanzig Jahren.
            de | 12 | Norwegen und Island haben gestern ein zwölfjähriges Abkommen über die Fischerei unterzeichnet.
            """)
    void termIsRead(String language, int years, String text) {
        assertThat(Tellings.one(language, "2023-12-10", text).durationYears()).isEqualTo(years);
    }

    @Test
    void theUnitMayBeToldBefore() {
        Agreement read = Tellings.one(
                "es",
                "2023-12-10",
                "Noruega e Islandia firmaron el 6 de mayo un acuerdo de pesca. El acuerdo, que entró en vigor en junio de ese mismo"
                        + " año, vale por tres y puede prorrogarse.");
        assertThat(read.durationYears()).isEqualTo(3);
    }

    @Test
    void theTermMayBeToldRightBefore() {
        Agreement read = Tellings.one(
                "es",
                "2023-12-10",
                "Quince años son muchos. Por ese plazo se comprometieron ayer Noruega e Islandia, que firmaron un acuerdo de pesca.");
        assertThat(read.durationYears()).isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it | Norvegia e Islanda hanno firmato ieri, dopo sette anni di negoziati, un accordo sulla pesca.
            en | Norway and Iceland signed a fisheries agreement on Monday, seven years after the first talks.
            de | Norwegen und Island haben gestern nach sieben Jahren Verhandlung ein Abkommen über die Fischerei unterzeichnet.
            """)
    void yearsOfTalksAreNoTerm(String language, String text) {
        assertThat(Tellings.one(language, "2023-12-10", text).durationYears()).isNull();
    }
}
