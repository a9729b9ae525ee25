package org.disgelo.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final WordPieces FEW = new WordPieces(
            Map.of("[CLS]", 1, "[SEP]", 2, "[UNK]", 3, "un", 4, "##able", 5, "able", 6, ",", 7, "##a", 8));

    @Test
    void wordIsCutIntoTheLongestPiecesFromTheLeft() {
        assertThat(FEW.of("", List.of("Unable, ABLE"), 9).numbers()).containsExactly(1, 4, 5, 7, 6, 2);
    }

    @Test
    void wordThatCannotBeCutToItsEndIsUnknownAsAWhole() {
        assertThat(FEW.of("", List.of("unablest un"), 9).numbers()).containsExactly(1, 3, 4, 2);
    }

    @Test
    void wordTooLongToBeOneIsUnknown() {
        assertThat(FEW.of("", List.of("able", "un".repeat(5_000_000)), 9).numbers())
                .containsExactly(1, 6, 3, 2);
    }

    @Test
    void longTextIsCutAndStillClosed() {
        assertThat(FEW.of("", List.of("able able able able"), 4).numbers()).containsExactly(1, 6, 6, 2);
    }

    /** The numbers are those of Hugging Face's tokenizers 0.21 with the same file. */
    @Test
    void piecesAreThoseOfTheReferenceImplementation() {
        assertThat(WordPieces.read("/e5-small-v2-q-tokenizer.json")
                        .of("query: ", List.of("Çelik's \"U.S.-led\"", " naïve €5m", "", " déjà-vu Hüseynov…"), 99)
                        .numbers())
                .containsExactly(
                        101, 23032, 1024, 8292, 18393, 1005, 1055, 1000, 1057, 1012, 1055, 1012, 1011, 2419, 1000,
                        15743, 1574, 2629, 2213, 2139, 3900, 1011, 24728, 15876, 7952, 16693, 1529, 102);
    }

    @Test
    void ofEachPieceItIsToldOfWhichWordItIs() {
        Pieces pieces = FEW.of("able", List.of(" unable", "", ", able"), 9);

        assertThat(pieces.words()).containsExactly(-1, -1, 0, 0, 2, 2, 3);
        assertThat(pieces.from(0)).isEqualTo(2);
        assertThat(pieces.from(1)).isEqualTo(4);
        assertThat(pieces.from(3)).isEqualTo(6);
    }

    @Test
    void wordsThatWereCutOffHaveNoPieces() {
        Pieces pieces = FEW.of("", List.of("able", "unable", "able"), 4);

        assertThat(pieces.words()).containsExactly(-1, 0, 1, 3);
        assertThat(pieces.from(2)).isEqualTo(pieces.from(3));
    }

    @Test
    void missingVocabularyIsNamed() {
        assertThatThrownBy(() -> WordPieces.read("/none.json")).hasMessage("/none.json: not found on the class path");
    }
}
