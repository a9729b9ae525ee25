package org.disgelo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.disgelo.dossier.Prose;
import org.junit.jupiter.api.Test;

class DeskWordsTest {

    @Test
    void everyLanguageSaysAll() {
        for (String language : Prose.languages()) {
            DeskWords words = DeskWords.of(language);
            assertThat(words.keys()).as(language).isEqualTo(DeskWords.of("en").keys());
            for (String key : words.keys()) {
                assertThat(words.word(key).contains("{0}"))
                        .as(language + " " + key)
                        .isEqualTo(DeskWords.of("en").word(key).contains("{0}"));
            }
        }
    }
}
