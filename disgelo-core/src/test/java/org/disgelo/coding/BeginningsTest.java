package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disgelo.language.LanguageReader;
import org.disgelo.text.Token;
import org.junit.jupiter.api.Test;

class BeginningsTest {

    private static final List<Token> TOKENS = LanguageReader.of("en").tokens("They broke off relations");

    @Test
    void holdsFormsAndLemmas() {
        Beginnings sentence = new Beginnings(new Beginnings(List.of()), TOKENS);
        assertThat(sentence.mayHold("off")).isTrue();
        assertThat(sentence.mayHold("break")).isTrue();
        assertThat(sentence.mayHold("relation")).isTrue();
        assertThat(sentence.mayHold("treaty")).isFalse();
    }

    @Test
    void holdsWhatMayBeLacking() {
        Beginnings sentence = new Beginnings(new Beginnings(List.of("the")), TOKENS);
        assertThat(sentence.mayHold("the")).isTrue();
        assertThat(sentence.mayHold("a")).isFalse();
        assertThat(new Beginnings(List.of("")).mayHold("")).isTrue();
    }
}
