package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what stands before the verb that tells who says it. */
class SpeakerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | La Norvège a violé la trêve, a dénoncé lundi le Kenya dans un communiqué. | ACCUSE KEN NOR",
                "it | La Norvegia ha violato la tregua, ha denunciato lunedì il Kenya in un comunicato. | ACCUSE KEN NOR",
                "fr | « La Norvège ment », a accusé le président kényan. | ACCUSE KEN NOR",
                "it | La Norvegia deve ritirare le truppe, ha chiesto a Nairobi il presidente kenyano. | REQUEST KEN NOR",
                "es | Noruega debe retirar sus tropas, exigió el presidente keniano. | REQUEST KEN NOR",
                "fr | La Norvège doit retirer ses troupes, a exigé le président kényan. | REQUEST KEN NOR",
            })
    void whoBlamesOrDemandsStandsBehindWhatHeSays(String language, String text, String meaning) {
        assertThat(coded(language, text)).contains(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le président kényan a parlé hier à Nairobi.; « La Norvège a envahi notre pays », a-t-il dénoncé.",
                "es | El presidente keniano habló ayer en Nairobi.; «Noruega ha invadido nuestro país», denunció.",
                "it | Il presidente kenyano ha parlato ieri a Nairobi.; «La Norvegia ha invaso il nostro paese», ha denunciato.",
            })
    void whoIsLeftOutIsNobodyOfWhomHeSpeaks(String language, String text) {
        assertThat(coded(language, text.replace("; ", "\n"))).contains("ACCUSE KEN NOR");
    }

    @Test
    void whoDoesSeveralThingsSaysNothing() {
        assertThat(coded("fr", "Le président kényan est arrivé à Rome, a critiqué la Norvège et a rencontré le pape."))
                .contains("ACCUSE KEN NOR");
    }

    @Test
    void aSubordinateClauseIsNothingSaid() {
        assertThat(coded("fr", "L'UE, convaincue que Rome ne tiendra pas parole, a demandé des mesures à l'Italie."))
                .contains("REQUEST EU ITA");
    }

    @Test
    void whatIsSaidInBetweenIsNothingSaidBefore() {
        assertThat(coded("fr", "Le président kényan, a annoncé la radio, a accusé Oslo d'agression."))
                .contains("ACCUSE KEN NOR");
    }

    @Test
    void whatHisOwnGovernmentMustDoIsAskedOfNobodyElse() {
        assertThat(coded(
                        "fr",
                        "Le président kényan a rencontré hier le ministre norvégien.\n"
                                + "Le nouveau gouvernement doit durer jusqu'en 2027, a-t-il estimé."))
                .noneMatch(e -> e.startsWith("REQUEST"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | «La anexión es ilegal», dijo la ministra keniana y acusó a Noruega de agresión.",
                "fr | L'annexion est illégale, a dit la ministre kényane et a accusé la Norvège d'agression.",
                "it | L'annessione è illegale, ha detto la ministra kenyana e ha accusato la Norvegia di aggressione.",
                "fr | La ministre kényane a parlé hier.; « C'est faux », a-t-elle dit, accusant la Norvège de mentir.",
                "es | La ministra keniana habló ayer.; «La tregua es falsa», dijo, y acusó a Noruega de mentir.",
            })
    void whoSpeaksGoesOnBehindWhatHeSays(String language, String text) {
        assertThat(coded(language, text.replace("; ", "\n"))).contains("ACCUSE KEN NOR");
    }
}
