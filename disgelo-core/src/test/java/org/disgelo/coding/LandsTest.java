package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Towns that are no capitals stand for the state in which they lie where one travels there or takes them. */
class LandsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Obama travelled to Hamburg on Monday. | CONSULT USA DEU
            en | Obama's visit to Hamburg was short. | CONSULT USA DEU
            en | During a visit to Hamburg, Obama said little. | CONSULT USA DEU
            en | Turkish troops withdrew from Kirkuk. | RETREAT TUR IRQ
            de | Obama ist in Hamburg eingetroffen. | CONSULT USA DEU
            de | Obama stattete Hamburg einen Besuch ab. | CONSULT USA DEU
            de | Türkische Truppen zogen sich aus Kirkuk zurück. | RETREAT TUR IRQ
            fr | Obama s'est envolé pour Hambourg. | CONSULT USA DEU
            fr | Une délégation turque est arrivée à Hambourg. | CONSULT TUR DEU
            it | La visita di Obama ad Amburgo è stata breve. | CONSULT USA DEU
            it | Le truppe turche si sono ritirate da Kirkuk. | RETREAT TUR IRQ
            es | La visita de Obama a Hamburgo fue breve. | CONSULT USA DEU
            es | Las tropas turcas se retiraron de Kirkuk. | RETREAT TUR IRQ
            ru | Обама прибыл с визитом в Гамбург. | CONSULT USA DEU
            ru | Турецкие войска ушли из Киркука. | RETREAT TUR IRQ
            """)
    void aTownIsOfItsState(String language, String text, String event) {
        assertThat(coded(language, text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Obama wants to resume talks stalled after his meeting with Kim in Hamburg. | CONSULT USA DEU
            en | Obama travelled to Boston on Monday. | CONSULT USA USA
            it | Obama ha criticato un albergo di Amburgo. | ACCUSE USA DEU
            """)
    void aTownNamedInPassingIsNot(String language, String text, String event) {
        assertThat(coded(language, text)).doesNotContain(event);
    }
}
