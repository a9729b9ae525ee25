package org.disgelo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.disgelo.text.Sentence;
import org.disgelo.text.Token;
import org.junit.jupiter.api.Test;

class LanguageReaderTest {

    private static final String[] PIECES = {
        "L’accordo", " ", "dell'Iran", "\n", ".", "…", "U.S.", "«", "»", "—", "-", "Corée", "\uD83D\uDD4A", "2 marzo",
                "\u00A0",
        "PUTIN", "e", "S-400", "\u200B", "\t", "3,5", "Sig.", "(", ")", "?", "don't", "北京", "\u0301", "“", "”"
    };

    private static List<Sentence> read(String language, String text) {
        return LanguageReader.of(language).sentences(text);
    }

    private static List<String> forms(String language, String text) {
        return read(language, text).stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::form)
                .toList();
    }

    @Test
    void offsetsSliceBackToTheTextWhateverItHolds() {
        Random random = new Random(20210302);
        for (int run = 0; run < 400; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String whole = text.toString();
            int end = 0;
            for (Sentence sentence : read(run % 2 == 0 ? "it" : "en", whole)) {
                assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
                end = sentence.span().end();
                int at = sentence.span().start();
                for (Token token : sentence.tokens()) {
                    assertThat(token.start()).isGreaterThanOrEqualTo(at);
                    assertThat(whole.substring(token.start(), token.end())).isEqualTo(token.form());
                    at = token.end();
                }
                assertThat(at).isLessThanOrEqualTo(sentence.span().end());
            }
        }
    }

    @Test
    void elidedFormsAreWordsOfTheirOwnWithEitherApostrophe() {
        assertThat(forms("it", "L’Italia e l'Albania")).containsExactly("L’", "Italia", "e", "l'", "Albania");
        assertThat(forms("en", "Russia’s allies don't")).containsExactly("Russia", "’s", "allies", "do", "n't");
    }

    @Test
    void abbreviationsAndInitialsEndNoSentence() {
        assertThat(read("en", "U.S. President J. Biden met Mr. Xi. They talked."))
                .hasSize(2);
        assertThat(read("it", "Il gen. Rossi e il sig. Bianchi partirono. Tornarono."))
                .hasSize(2);
    }

    @Test
    void aHeadingEndsAtItsLine() {
        List<Sentence> sentences = read("it", "I primi effetti\n\nMinsk ha firmato.");
        assertThat(sentences).hasSize(2);
        assertThat(sentences.getFirst().heading()).isTrue();
        assertThat(sentences.getLast().heading()).isFalse();
    }

    @Test
    void wrappedLinesAreOneSentence() {
        assertThat(read("en", "The two states\nsigned a treaty\nthat nobody\nhad read\nin full."))
                .hasSize(1);
    }

    @Test
    void aSentenceWithoutEndIsCutAtASpace() {
        String endless = "word ".repeat(2_000);
        assertThat(read("en", endless)).hasSizeGreaterThan(5);
    }
}
