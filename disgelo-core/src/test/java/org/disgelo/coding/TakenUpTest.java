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
}
