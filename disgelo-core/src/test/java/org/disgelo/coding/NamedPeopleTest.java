package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever the article has told of by name is people where an entry asks for them. */
class NamedPeopleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Le ministre bolivien Jorge Ayma voyageait. Le Chili a libéré Ayma. | CONCEDE CHL BOL
            es | El ministro boliviano Jorge Ayma viajaba. Chile liberó a Ayma. | CONCEDE CHL BOL
            it | Il ministro boliviano Jorge Ayma era in viaggio. Il Cile ha rilasciato Ayma. | CONCEDE CHL BOL
            de | Der bolivianische Minister Jorge Ayma war auf Reisen. Chile ließ Ayma frei. | CONCEDE CHL BOL
            """)
    void aNameIsPeople(String language, String text, String event) {
        assertThat(coded(language, text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Le ministre bolivien Jorge Ayma voyageait. Le Chili a libéré la place. | CONCEDE CHL BOL
            es | El ministro boliviano Jorge Ayma viajaba. Chile liberó la plaza. | CONCEDE CHL BOL
            """)
    void aThingIsNot(String language, String text, String event) {
        assertThat(coded(language, text)).doesNotContain(event);
    }
}
