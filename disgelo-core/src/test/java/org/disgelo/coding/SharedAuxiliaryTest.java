package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disgelo.coding.Coded.coded;

import org.junit.jupiter.api.Test;

/** Participles that go on from a verb whose auxiliary they share. */
class SharedAuxiliaryTest {

    @Test
    void whatIsJoinedIsDoneByTheSame() {
        assertThat(coded("it", "Il Kenya ha criticato il Ciad e accusato la Norvegia."))
                .containsExactly("ACCUSE KEN TCD", "ACCUSE KEN NOR");
        assertThat(coded("fr", "Le Kenya a critiqué le Tchad et accusé la Norvège."))
                .containsExactly("ACCUSE KEN TCD", "ACCUSE KEN NOR");
        assertThat(coded("es", "Kenia ha criticado a Chad y acusado a Noruega."))
                .containsExactly("ACCUSE KEN TCD", "ACCUSE KEN NOR");
    }

    @Test
    void whatIsListedIsDoneByTheSame() {
        assertThat(coded("fr", "Le Kenya a expulsé deux diplomates tchadiens, loué la Suisse et condamné la Norvège."))
                .containsExactly("SANCTION KEN TCD", "SUPPORT KEN CHE", "ACCUSE KEN NOR");
    }

    @Test
    void infinitivesShareTheirsToo() {
        assertThat(coded("fr", "Après avoir loué la Suisse et accusé la Norvège, le Kenya a condamné le Tchad."))
                .containsExactly("SUPPORT KEN CHE", "ACCUSE KEN NOR", "ACCUSE KEN TCD");
    }

    @Test
    void theVoiceIsShared() {
        assertThat(coded("it", "Il Kenya è stato accusato e criticato dalla Norvegia."))
                .contains("ACCUSE NOR KEN");
    }

    @Test
    void whatTwoParticiplesSayOfANounIsNotDoneBySubjects() {
        assertThat(coded("it", "Il Kenya ha ricevuto un uomo lodato e accusato dalla Norvegia."))
                .doesNotContain("ACCUSE KEN NOR");
    }
}
