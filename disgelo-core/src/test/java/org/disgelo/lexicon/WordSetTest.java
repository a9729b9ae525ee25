package org.disgelo.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;
import org.junit.jupiter.api.Test;

class WordSetTest {

    @Test
    void whatIsWrittenWithACapitalMatchesOnlyWhatTheTextWritesSo() {
        WordSet nouns = WordSet.of(List.of("Treffen"));

        assertThat(nouns.at(List.of(token("Treffen", Pos.NOUN)), 0)).isEqualTo(1);
        assertThat(nouns.at(List.of(token("treffen", Pos.VERB)), 0)).isZero();
    }

    @Test
    void whatIsWrittenSmallMatchesBoth() {
        WordSet words = WordSet.of(List.of("treffen"));

        assertThat(words.at(List.of(token("Treffen", Pos.NOUN)), 0)).isEqualTo(1);
        assertThat(words.at(List.of(token("treffen", Pos.VERB)), 0)).isEqualTo(1);
    }

    private static Token token(String form, Pos pos) {
        String lower = form.toLowerCase(java.util.Locale.ROOT);
        return new Token(0, form.length(), form, lower, List.of(new Reading(lower, pos, Set.of())), false);
    }
}
