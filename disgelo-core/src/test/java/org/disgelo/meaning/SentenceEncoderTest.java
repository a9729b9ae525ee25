package org.disgelo.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.disgelo.lexicon.Tensors;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {

    private static final SentenceEncoder PLAIN = new SentenceEncoder(new Tensors("none", null));

    private static float[][] states(SentenceEncoder encoder, String text) {
        return encoder.encode(SentenceEncoder.pieces(List.of(text)));
    }

    private static double likeness(String one, String other) {
        float[] a = mean(states(PLAIN, one));
        float[] b = mean(states(PLAIN, other));
        return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
    }

    private static double product(float[] a, float[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    private static float[] mean(float[][] states) {
        float[] mean = new float[SentenceEncoder.SIZE];
        for (float[] state : states) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += state[i] / states.length;
            }
        }
        return mean;
    }

    @Test
    void eachPieceHasAState() {
        Pieces pieces = SentenceEncoder.pieces(List.of("Troops", " crossed", "."));

        assertThat(PLAIN.encode(pieces)).hasNumberOfRows(pieces.numbers().length);
        assertThat(PLAIN.encode(pieces)[0]).hasSize(SentenceEncoder.SIZE);
    }

    @Test
    void sentencesOfLikeMeaningAreNearThoughTheyShareNoWord() {
        String shelling = "Artillery pounded the harbour town.";

        assertThat(likeness(shelling, shelling)).isCloseTo(1, within(1e-5));
        assertThat(likeness(shelling, "Shells and mortar fire rained down on civilians."))
                .isGreaterThan(likeness(shelling, "Tourists stroll through a quiet seaside resort."));
    }

    @Test
    void tunedTensorsTakeThePlaceOfTheModels() {
        String norm = "encoder.layer.11.output.LayerNorm.";
        float[] bias = new float[SentenceEncoder.SIZE];
        bias[3] = 5;

        float[][] states = states(
                new SentenceEncoder(tensors(norm + "weight", new float[SentenceEncoder.SIZE], norm + "bias", bias)),
                "Troops crossed.");

        assertThat(List.of(states)).allSatisfy(state -> assertThat(state).containsExactly(bias));
    }

    private static Tensors tensors(String one, float[] first, String other, float[] second) {
        int bytes = 4 * first.length;
        String header = String.format(
                "{\"%s\":{\"dtype\":\"F32\",\"shape\":[%d],\"data_offsets\":[0,%d]},"
                        + "\"%s\":{\"dtype\":\"F32\",\"shape\":[%d],\"data_offsets\":[%d,%d]}}",
                one, first.length, bytes, other, second.length, bytes, 2 * bytes);
        ByteBuffer file = ByteBuffer.allocate(8 + header.length() + 2 * bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(header.length()).put(header.getBytes(StandardCharsets.UTF_8));
        for (float[] numbers : new float[][] {first, second}) {
            for (float number : numbers) {
                file.putFloat(number);
            }
        }
        return new Tensors("t", file.array());
    }
}
