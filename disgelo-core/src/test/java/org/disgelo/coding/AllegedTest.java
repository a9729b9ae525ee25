package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllegedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The fear that Russia attacked Georgia is growing.
            en | Moscow denied claims that Russia had supplied weapons to Libya.
            en | Had Russia attacked Georgia, NATO would have reacted.
            en | Should Russia attack Georgia, NATO will react.
            de | Moskau bestritt, dass Russland Waffen an Libyen geliefert habe.
            de | Die Furcht, dass Russland Georgien angriff, wächst.
            fr | Moscou a démenti que la Russie ait livré des armes à la Libye.
            es | Crece el temor de que Rusia atacara Georgia.
            it | Cresce il timore che la Russia abbia attaccato la Georgia.
            ru | Растёт опасение, что Россия напала на Грузию.
            """)
    void whatIsOnlyAllegedOrDeniedIsNotDone(String language, String text) {
        assertThat(coded(language, text)).noneMatch(e -> e.startsWith("AID") || e.startsWith("ASSAULT"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Moscow admitted that Russia had supplied weapons to Libya.
            de | Moskau räumte ein, dass Russland Waffen an Libyen geliefert habe.
            en | Russia had supplied weapons to Libya.
            ru | Чтобы остановить войну, Россия поставила оружие Ливии.
            it | Mosca ha ammesso che la Russia ha fornito armi alla Libia.
            ru | Москва признала, что Россия поставила оружие Ливии.
            """)
    void whatIsAdmittedIsDone(String language, String text) {
        assertThat(coded(language, text)).anyMatch(e -> e.startsWith("AID RUS LBY"));
    }
}
