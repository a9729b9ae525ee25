package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;

import org.junit.jupiter.api.Test;

/** What is read of words that take up who acted before. */
class TakenUpTest {

    @Test
    void aPronounIsCalledWhatItTakesUp() {
        assertThat(coded("fr", "Les manifestants tunisiens ont gagné la capitale. Ils ont occupé la place."))
                .contains("PROTEST TUN TUN");
        assertThat(coded("fr", "Les ministres tunisiens ont gagné la capitale. Ils ont occupé la place."))
                .doesNotContain("PROTEST TUN TUN");
    }

    @Test
    void someOfACrowdAreOfIt() {
        assertThat(coded("fr", "Des manifestants tunisiens attendaient. D'autres ont dressé une barricade."))
                .contains("PROTEST TUN TUN");
        assertThat(coded("fr", "Le président tunisien est arrivé. Certains accusent le Maroc de mensonge."))
                .doesNotContain("ACCUSE TUN MAR");
    }

    @Test
    void ofTwoParticiplesOfAHeadlineTheFirstBelongsToTheNoun() {
        assertThat(coded("fr", "Trois terroristes présumés arrêtés à Tunis")).containsExactly("COERCE TUN TUN");
    }

    @Test
    void theLatterIsWhoWasNamedLast() {
        assertThat(coded(
                        "fr", "Le président malien a reçu le premier ministre nigérien. Ce dernier a accusé le Tchad."))
                .contains("ACCUSE NER TCD");
        assertThat(coded(
                        "it",
                        "Il presidente maliano ha ricevuto il premier nigerino. Quest'ultimo ha accusato il Ciad."))
                .contains("ACCUSE NER TCD");
        assertThat(coded("fr", "Les rebelles tchadiens ont avancé. Ces derniers ont attaqué un village."))
                .contains("ASSAULT TCD TCD");
    }

    @Test
    void whatOneDoesToAnEndOneDoesOneself() {
        assertThat(coded("fr", "Oman a convoqué l'ambassadeur kényan pour protester contre l'arrestation d'un marin."))
                .doesNotContain("ACCUSE KEN OMN");
        assertThat(coded("fr", "Oman a condamné le Kenya pour avoir expulsé un diplomate somalien."))
                .contains("SANCTION KEN SOM");
    }

    @Test
    void theAgentMayStandBetweenAnActionAndWhomItBefalls() {
        assertThat(coded("fr", "L'invasion par la Norvège de l'Islande a commencé."))
                .contains("ASSAULT NOR ISL");
        assertThat(coded("fr", "La ratification par la Norvège de la Convention de l'OCDE est acquise."))
                .containsExactly("SUPPORT NOR OECD");
    }

    @Test
    void whoseActionIsCondemnedIsWhoDidIt() {
        assertThat(coded("fr", "L'invasion de l'Islande par la Norvège a été condamnée par Oman."))
                .contains("ACCUSE OMN NOR", "ASSAULT NOR ISL");
    }

    @Test
    void aBareNounTakesUpWhatWasDoneButNotWhatAnybodyMaySay() {
        assertThat(coded("ru", "Дания провела переговоры с Кенией. В зале для переговоров было тихо."))
                .hasSize(2);
        assertThat(coded("ru", "Дания обвинила Кению в шпионаже. Позже прозвучали обвинения."))
                .hasSize(1);
    }
}
