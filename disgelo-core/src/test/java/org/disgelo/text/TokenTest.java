package org.disgelo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenTest {

    private static final Reading NOUN = new Reading("attack", Pos.NOUN, Set.of(Feature.PLURAL));
    private static final Reading VERB = new Reading("attack", Pos.VERB, Set.of(Feature.FINITE, Feature.THIRD));
    private static final Token TOKEN = new Token(0, 7, "Attacks", "attacks", List.of(NOUN, VERB), false);

    @Test
    void isItsFirstReadingAndCanBeEach() {
        assertThat(TOKEN.is(Pos.NOUN)).isTrue();
        assertThat(TOKEN.is(Pos.VERB)).isFalse();
        assertThat(TOKEN.canBe(Pos.VERB)).isTrue();
        assertThat(TOKEN.canBe(Pos.ADJECTIVE)).isFalse();
        assertThat(TOKEN.as(Pos.VERB)).isSameAs(VERB);
        assertThat(TOKEN.as(Pos.ADJECTIVE)).isNull();
        assertThat(TOKEN.canBe(Pos.VERB, Feature.THIRD)).isTrue();
        assertThat(TOKEN.canBe(Pos.NOUN, Feature.THIRD)).isFalse();
    }

    @Test
    void otherReadingsMakeAnotherTokenOfTheSameWord() {
        Token verb = TOKEN.with(List.of(VERB));
        assertThat(verb.is(Feature.FINITE)).isTrue();
        assertThat(verb.canBe(Pos.NOUN)).isFalse();
        assertThat(verb.form()).isEqualTo("Attacks");
        assertThat(verb.span()).isEqualTo(TOKEN.span());
    }

    @Test
    void wordsShareTheirFeatures() {
        Reading other = new Reading("accord", Pos.NOUN, EnumSet.of(Feature.PLURAL));
        assertThat(other.features()).isSameAs(NOUN.features()).containsExactly(Feature.PLURAL);
    }
}
