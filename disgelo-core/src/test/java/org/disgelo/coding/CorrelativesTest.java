package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;

import org.junit.jupiter.api.Test;

/** Two parties joined by a word before each of them. */
class CorrelativesTest {

    @Test
    void bothActThatAreJoined() {
        assertThat(coded("it", "Sia l'Egitto che la Giordania hanno condannato la Turchia."))
                .containsExactly("ACCUSE EGY+JOR TUR");
        assertThat(coded("es", "Tanto Egipto como Jordania condenaron a Turquía."))
                .containsExactly("ACCUSE EGY+JOR TUR");
        assertThat(coded("fr", "Aussi bien l'Égypte que la Jordanie ont condamné la Turquie."))
                .containsExactly("ACCUSE EGY+JOR TUR");
        assertThat(coded("ru", "Как Египет, так и Иордания осудили Турцию.")).containsExactly("ACCUSE EGY+JOR TUR");
    }

    @Test
    void butSetsNothingAgainstAnythingBehindNotOnly() {
        assertThat(coded("en", "Not only Egypt but also Jordan condemned Turkey."))
                .containsExactly("ACCUSE EGY+JOR TUR");
        assertThat(coded("it", "Non solo l'Egitto ma anche la Giordania ha condannato la Turchia."))
                .containsExactly("ACCUSE EGY+JOR TUR");
        assertThat(coded("ru", "Не только Египет, но и Иордания осудила Турцию."))
                .containsExactly("ACCUSE EGY+JOR TUR");
    }

    @Test
    void bothSufferThatAreJoined() {
        assertThat(coded("es", "Turquía condenó tanto a Egipto como a Jordania."))
                .containsExactly("ACCUSE TUR EGY+JOR");
        assertThat(coded("de", "Die Türkei hat sowohl Ägypten als auch Jordanien Sanktionen angedroht."))
                .containsExactly("THREATEN TUR EGY+JOR");
    }

    @Test
    void whatStandsBeforeAVerbJoinsNothing() {
        assertThat(coded("it", "Sia lode alla Turchia, che ha condannato l'Egitto."))
                .containsExactly("ACCUSE TUR EGY");
        assertThat(coded("en", "Egypt as well as Jordan condemned Turkey.")).containsExactly("ACCUSE EGY+JOR TUR");
    }
}
