package org.disgelo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.text.Token;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final List<Token> TOKENS = LanguageReader.of("en").tokens("They spoke in the wake of storms");

    @Test
    void takesTheLongestOfThoseThatStandThere() {
        Phrases phrases = phrases("in", "in the", "in the wake of", "in the wake of war", "in spite of");
        assertThat(phrases.at(TOKENS, 2)).isEqualTo(new Phrases.Match(6, "in the wake of"));
        assertThat(phrases.at(TOKENS, 3)).isNull();
    }

    @Test
    void findsWordsByFormAndLemmaAndOfEqualPhrasesTheOneWrittenFirst() {
        assertThat(phrases("of storm", "of storms").at(TOKENS, 5)).isEqualTo(new Phrases.Match(7, "of storm"));
        assertThat(phrases("of storms", "of storm").at(TOKENS, 5)).isEqualTo(new Phrases.Match(7, "of storms"));
        assertThat(phrases("storm").at(TOKENS, 6)).isEqualTo(new Phrases.Match(7, "storm"));
        assertThat(phrases("storm of").at(TOKENS, 6)).isNull();
    }

    /** Phrases that each act as themselves. */
    private static Phrases phrases(String... words) {
        Map<String, String> phrases = new LinkedHashMap<>();
        for (String one : words) {
            phrases.put(one, one);
        }
        return new Phrases(phrases);
    }
}
