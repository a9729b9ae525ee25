package org.disgelo.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.disgelo.language.LanguageReader;
import org.disgelo.lexicon.LexiconException;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static String english(String glosses, String language, String text, Map<Integer, String> names) {
        return String.join(
                        "",
                        new Glossary("g.tsv", glosses)
                                .english(LanguageReader.of(language).tokens(text), names, language.equals("de")))
                .strip();
    }

    @Test
    void wordsAreGlossedByLemmaAndNamesByTheirEnglishOnes() {
        assertThat(english(
                        "verhängen\timpose\nsanktion\tsanction\ngegen\tagainst",
                        "de",
                        "Polen verhängte Sanktionen gegen Russland.",
                        Map.of(0, "Poland", 4, "Russia")))
                .isEqualTo("Poland impose sanction against Russia.");
    }

    @Test
    void wordPutTogetherOfKnownOnesIsGlossedByThese() {
        assertThat(english("frieden\tpeace\nkonferenz\tconference", "de", "Friedenskonferenz", Map.of()))
                .isEqualTo("peace conference");
    }

    @Test
    void unknownWordStaysInLatinLetters() {
        assertThat(english("встретиться\tmeet", "ru", "Щёголев встретился", Map.of()))
                .isEqualTo("Shchyogolev meet");
    }

    @Test
    void emptyGlossaryLeavesTheSentenceAsItIs() {
        assertThat(english("# nothing", "en", "Poland's troops left.", Map.of(0, "POL")))
                .isEqualTo("Poland's troops left.");
    }

    @Test
    void languagesThatTheEncoderCanTellOfHaveOne() {
        for (String language : new String[] {"de", "en", "es", "fr", "it", "ru"}) {
            assertThat(Glossary.of(language)).as(language).isPresent();
        }
        assertThat(Glossary.of("uk")).isEmpty();
    }

    @Test
    void brokenLineIsNamed() {
        assertThatThrownBy(() -> new Glossary("g.tsv", "ab\tcd\nword"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("g.tsv:2: not a word and its English between tabs");
    }

    @Test
    void cyrillicIsWrittenAsEnglishNewspapersDo() {
        assertThat(Cyrillic.latin("Хрущёв")).isEqualTo("Khrushchyov");
        assertThat(Cyrillic.latin("объезд")).isEqualTo("obezd");
        assertThat(Cyrillic.latin("NATO")).isEqualTo("NATO");
    }

    @Test
    void statesHaveEnglishNamesAndOrganisationsTheirAcronyms() {
        assertThat(EnglishNames.of("DEU")).isEqualTo("Germany");
        assertThat(EnglishNames.of("TUR")).isEqualTo("Turkey");
        assertThat(EnglishNames.of("XKX")).isEqualTo("Kosovo");
        assertThat(EnglishNames.of("NATO")).isEqualTo("NATO");
    }
}
