package org.disgelo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.agreement.Tellings.read;

import org.junit.jupiter.api.Test;

/** Papers that are no affair between the states that an article tells of. */
class OutsidersTest {

    @Test
    void whatPlayersSignStatesDoNot() {
        assertThat(read(
                        "en",
                        "2021-03-08",
                        "Chilean striker Rojas signed a three-year contract with a Dutch football club."))
                .isEmpty();
        assertThat(read(
                        "en",
                        "2021-03-08",
                        "Cricket: Kenya and Norway agreed on Friday to play at home. Both signed a deal."))
                .isEmpty();
    }

    @Test
    void aTreatyOnAGameBetweenTwoStatesIsOne() {
        assertThat(
                        read(
                                "en",
                                "2021-03-08",
                                "Kenya and Norway signed an agreement between Kenya and Norway on football schools on 5 March 2021."))
                .hasSize(1);
    }

    @Test
    void whoBrokersThePeaceOfAStateWithItsRebelsIsNoParty() {
        assertThat(
                        read(
                                "en",
                                "2021-03-08",
                                "Norway praised Kenya. Norway met Kenya. Kenya's government signed a peace deal with the rebels on Friday."))
                .noneMatch(a -> a.codes().contains("NOR"));
    }

    @Test
    void aCompanySignsForNoState() {
        assertThat(
                        read(
                                "en",
                                "2021-03-08",
                                "Kenya and Norway trade much. The Norwegian company signed a letter of intent with a Kenyan bank on Friday."))
                .isEmpty();
    }

    @Test
    void whomAnArticleIsAboutIsNoPartyOfATreatyThatIsOpenToAll() {
        assertThat(
                        read(
                                "en",
                                "2021-03-08",
                                "Norway criticised Kenya. Kenya answered Norway. The Non-Proliferation Treaty was signed in 1968."))
                .isEmpty();
    }

    @Test
    void aPrepositionNamesNoAgreement() {
        assertThat(read(
                        "es",
                        "2021-03-08",
                        "Kenia y Noruega negocian. Kenia aprobó ayer, de acuerdo con la prensa de Noruega, la ley."))
                .isEmpty();
    }

    @Test
    void aPaperThatIsCalledOtherwiseIsNoAffairBetweenStates() {
        assertThat(read(
                        "de",
                        "2021-03-08",
                        "Norwegen und Kenia verhandeln. Das Koalitionsabkommen wurde am Freitag unterzeichnet."))
                .isEmpty();
        assertThat(read("en", "2021-03-08", "Norway and Kenya talk. Acme Corp signed a deal in Norway on Friday."))
                .isEmpty();
    }
}
