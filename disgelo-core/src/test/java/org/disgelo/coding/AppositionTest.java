package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;

import org.junit.jupiter.api.Test;

/** What stands between commas and says who somebody is: it names him, and it does not end his clause. */
class AppositionTest {

    private static final String MEXICO = "Mexico's election campaign began on Sunday.\n";
    private static final String MEXIKO = "Der Wahlkampf in Mexiko hat am Sonntag begonnen.\n";

    @Test
    void theNameTellsWhoseMinisterHeIs() {
        assertThat(coded("en", MEXICO + "The foreign minister, Sergei Lavrov, criticised Turkey."))
                .containsExactly("ACCUSE RUS TUR");
        assertThat(coded("en", MEXICO + "Turkey rejected the demands of the foreign minister, Sergei Lavrov."))
                .contains("REJECT TUR RUS");
        assertThat(
                        coded(
                                "es",
                                "La campaña electoral de México comenzó el domingo.\nEl ministro de Exteriores, Serguéi Lavrov, criticó a Turquía."))
                .containsExactly("ACCUSE RUS TUR");
        assertThat(coded("de", MEXIKO + "Der Außenminister, Sergej Lawrow, kritisierte die Türkei."))
                .containsExactly("ACCUSE RUS TUR");
        assertThat(coded("en", MEXICO + "The foreign minister, a former judge, criticised Turkey."))
                .containsExactly("ACCUSE MEX TUR");
    }

    @Test
    void theOfficeTellsOfWhichStateSomebodyUnknownIs() {
        assertThat(coded("en", MEXICO + "Ewa Suwara, spokeswoman for the Polish foreign ministry, criticised Turkey."))
                .containsExactly("ACCUSE POL TUR");
    }

    @Test
    void aConjunctionStaysOneBeforeIt() {
        assertThat(coded("en", "The session ended after Andrzej Duda, the president of Poland, had criticised Turkey."))
                .containsExactly("ACCUSE POL TUR");
        assertThat(coded("en", "After the talks, the president of Poland, Andrzej Duda, criticised Turkey."))
                .contains("ACCUSE POL TUR");
        assertThat(coded(
                        "de",
                        "Als Andrzej Duda, der Präsident Polens, die Türkei kritisierte, war niemand überrascht."))
                .containsExactly("ACCUSE POL TUR");
    }

    @Test
    void theGermanBracketGoesOnBehindIt() {
        assertThat(coded("de", "Polen hat den Außenminister, Mevlüt Cavusoglu, scharf kritisiert."))
                .containsExactly("ACCUSE POL TUR");
        assertThat(coded("de", "Am Montag hat Andrzej Duda, der Präsident Polens, die Türkei erneut kritisiert."))
                .containsExactly("ACCUSE POL TUR");
        assertThat(coded(
                        "de",
                        "Die Sitzung endete, nachdem Andrzej Duda, der Präsident Polens, die Türkei kritisiert hatte."))
                .containsExactly("ACCUSE POL TUR");
        assertThat(coded("de", "Polen hat die Entscheidung Ankaras, die Grenze zu schließen, scharf kritisiert."))
                .containsExactly("ACCUSE POL TUR");
        assertThat(coded(
                        "de",
                        MEXIKO + "Agenturen melden, der Präsident Polens, Andrzej Duda, habe die Türkei kritisiert."))
                .containsExactly("ACCUSE POL TUR");
    }

    @Test
    void aRelativeBehindItStaysOne() {
        assertThat(
                        coded(
                                "de",
                                "Polen hat die Ministerin, eine Politikerin, die die Türkei kritisiert hatte, nach Warschau eingeladen."))
                .doesNotContain("ACCUSE POL TUR");
    }

    @Test
    void whoSpeaksBehindWordsInQuotationMarksMayBeTwo() {
        assertThat(coded("en", "\"This must not go on,\" Poland and Lithuania said, criticising Turkey."))
                .containsExactly("ACCUSE LTU+POL TUR");
        assertThat(coded(
                        "de", "\"So kann es nicht weitergehen\", sagte Polen und kritisierte die Regierung in Ankara."))
                .containsExactly("ACCUSE POL TUR");
    }

    @Test
    void aTimeStandsBetweenTwoAndTheirVerb() {
        assertThat(coded("en", "According to agencies, Poland and Lithuania on Tuesday evening criticised Turkey."))
                .containsExactly("ACCUSE LTU+POL TUR");
    }
}
