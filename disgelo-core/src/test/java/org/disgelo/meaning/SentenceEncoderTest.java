package org.disgelo.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {

    private static double likeness(String one, String other) {
        float[] a = SentenceEncoder.standard().encode(one);
        float[] b = SentenceEncoder.standard().encode(other);
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    @Test
    void vectorHasLengthOne() {
        assertThat(SentenceEncoder.standard().encode("")).hasSize(SentenceEncoder.SIZE);
        assertThat(likeness("Troops crossed the border.", "Troops crossed the border."))
                .isCloseTo(1, within(1e-5));
    }

    @Test
    void sentencesOfLikeMeaningAreNearThoughTheyShareNoWord() {
        String shelling = "Artillery pounded the harbour town.";

        assertThat(likeness(shelling, "Shells and mortar fire rained down on civilians."))
                .isGreaterThan(likeness(shelling, "Tourists stroll through a quiet seaside resort."));
    }
}
