package org.disgelo.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.disgelo.lexicon.LexiconException;
import org.junit.jupiter.api.Test;

/** What a file of learned weights says. */
class SubjectModelTest {

    private static final int BEHIND = Clue.BEHIND.ordinal();
    private static final int NAME = Clue.NAME.ordinal();
    private static final int PRONOUN = Clue.PRONOUN.ordinal();

    @Test
    void aPairCountsWhereBothAreSeenInWhateverOrder() {
        SubjectModel model = new SubjectModel("s.tsv", "# learned\nBEHIND\t-0.5\nNAME\tBEHIND\t0.25\n");

        assertThat(model.isKnown()).isTrue();
        assertThat(model.score(new int[] {BEHIND})).isEqualTo(-0.5);
        assertThat(model.score(new int[] {BEHIND, NAME})).isEqualTo(-0.25);
        assertThat(model.score(new int[] {NAME, BEHIND})).isEqualTo(-0.25);
        assertThat(model.score(new int[] {NAME, PRONOUN})).isZero();
    }

    @Test
    void aLineThatIsBrokenIsNamed() {
        for (String line : new String[] {"BEHIND", "BEHIND\tmuch", "NO_SUCH_CLUE\t0.1"}) {
            assertThatThrownBy(() -> new SubjectModel("s.tsv", "NAME\t0.1\n" + line))
                    .isInstanceOf(LexiconException.class)
                    .hasMessageContaining("s.tsv:2: not 'clue, weight'");
        }
    }

    @Test
    void aLanguageWithoutFileHasLearnedNothing() {
        assertThat(new SubjectModel("s.tsv", null).isKnown()).isFalse();
    }
}
