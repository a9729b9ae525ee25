package org.disgelo.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TensorsTest {

    private static byte[] file(String header, float... numbers) {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(8 + json.length + 4 * numbers.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length)
                .put(json);
        for (float number : numbers) {
            bytes.putFloat(number);
        }
        return bytes.array();
    }

    @Test
    void tensorsHaveTheirShapesAndNumbers() {
        Tensors tensors = new Tensors(
                "t.safetensors",
                file(
                        "{\"__metadata__\":{\"by\":\"a test\"},"
                                + "\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},"
                                + "\"w\":{\"dtype\":\"F32\",\"shape\":[2,2],\"data_offsets\":[4,20]}}",
                        7,
                        1,
                        2,
                        3,
                        4));

        assertThat(tensors.names()).containsExactly("b", "w");
        assertThat(tensors.get("w").rows()).isDeepEqualTo(new float[][] {{1, 2}, {3, 4}});
        assertThat(tensors.get("b").rows()).isDeepEqualTo(new float[][] {{7}});
        assertThat(tensors.get("w").type()).isEqualTo("F32");
    }

    @Test
    void whereThereIsNoFileThereAreNone() {
        assertThat(new Tensors("t.safetensors", null).isEmpty()).isTrue();
    }

    @Test
    void tensorThatIsMissingIsNamed() {
        assertThatThrownBy(() -> new Tensors("t.safetensors", null).get("w"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("t.safetensors: no tensor w");
    }

    @Test
    void brokenFileIsNamed() {
        for (byte[] broken : new byte[][] {
            {1, 2, 3},
            "version https://git-lfs.github.com/spec/v1".getBytes(StandardCharsets.UTF_8),
            file("{\"w\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 1),
            file("{\"w\":{\"dtype\":\"F32\",\"shape\":[two],\"data_offsets\":[0,4]}}", 1),
        }) {
            assertThatThrownBy(() -> new Tensors("t.safetensors", broken))
                    .isInstanceOf(LexiconException.class)
                    .hasMessage("t.safetensors: not a file of tensors");
        }
        assertThatThrownBy(() -> new Tensors("t.safetensors", file("{\"w\":{\"dtype\":\"F32\",\"shape\":[1]}}", 1)))
                .isInstanceOf(LexiconException.class)
                .hasMessage("t.safetensors: tensor w lacks its shape or place");
    }
}
