package org.disgelo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disgelo.text.Beginnings;
import org.disgelo.text.FirstWords;
import org.disgelo.text.Token;
import org.junit.jupiter.api.Test;

class BeginningsTest {

    private static final List<Token> TOKENS = LanguageReader.of("en").tokens("They broke off relations");

    @Test
    void holdsFormsAndLemmas() {
        Beginnings sentence = new Beginnings(new Beginnings(List.of()), TOKENS);
        assertThat(sentence.mayHold("off")).isTrue();
        assertThat(sentence.mayHold("break")).isTrue();
        assertThat(sentence.mayHold("breach")).isTrue(); // as far as its beginning tells
        assertThat(sentence.mayHold("relation")).isTrue();
        assertThat(sentence.mayHold("treaty")).isFalse();
    }

    @Test
    void findsPhrasesByTheirFirstWordInTheOrderInWhichTheyCame() {
        FirstWords<String> phrases = new FirstWords<>();
        phrases.add("break", "break off");
        phrases.add("break", "break with");
        phrases.add("a", "a pact");
        assertThat(phrases.at("break")).containsExactly("break off", "break with");
        assertThat(phrases.at("breach")).isEmpty();
        assertThat(phrases.has("a")).isTrue();
        assertThat(phrases.has("ab")).isFalse();
        assertThat(phrases.words()).containsExactlyInAnyOrder("a", "break");
    }

    @Test
    void holdsWhatMayBeLacking() {
        Beginnings sentence = new Beginnings(new Beginnings(List.of("the")), TOKENS);
        assertThat(sentence.mayHold("the")).isTrue();
        assertThat(sentence.mayHold("a")).isFalse();
        assertThat(new Beginnings(List.of("")).mayHold("")).isTrue();
    }
}
