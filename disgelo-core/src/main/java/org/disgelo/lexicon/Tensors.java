package org.disgelo.lexicon;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Named tensors of a file of the lexicon that a program writes, in the safetensors format (Hugging Face): the length of a header, the
 * header in JSON with type, shape and place of each tensor, and their numbers, little-endian.
 */
public final class Tensors {

    private static final String META = "__metadata__";
    private static final Set<String> FIELDS = Set.of("dtype", "shape", "data_offsets");

    private final String file;
    private final Map<String, Tensor> tensors = new HashMap<>();

    /**
     * A tensor.
     *
     * @param type {@code F32}, {@code I8}, …
     * @param shape how many numbers it has each way
     * @param numbers their bytes, in a buffer of the machine's own memory
     */
    public record Tensor(String type, long[] shape, ByteBuffer numbers) {

        /** The rows of a matrix of {@code F32}. */
        public float[][] rows() {
            float[][] rows = new float[(int) shape[0]][shape.length > 1 ? (int) shape[1] : 1];
            FloatBuffer floats = numbers.asFloatBuffer();
            for (float[] row : rows) {
                floats.get(row);
            }
            return rows;
        }
    }

    /**
     * The tensors of a file.
     *
     * @param file what it is called where it is broken
     * @param bytes null: there are none
     * @throws LexiconException if it is no such file
     */
    public Tensors(String file, byte @Nullable [] bytes) {
        this.file = file;
        if (bytes != null) {
            try {
                read(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
            } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new LexiconException(file + ": not a file of tensors", e);
            }
        }
    }

    private void read(ByteBuffer bytes) {
        long length = bytes.getLong();
        if (length < 0 || length > bytes.remaining()) {
            throw new LexiconException(file + ": not a file of tensors");
        }
        byte[] header = new byte[(int) length];
        bytes.get(header);
        int start = bytes.position();
        Yaml.read(file, new String(header, StandardCharsets.UTF_8)).fields().forEach((name, of) -> {
            if (!name.equals(META)) {
                Map<String, Yaml> fields = of.fields(FIELDS);
                long[] places = numbers(name, fields.get("data_offsets"));
                ByteBuffer data =
                        ByteBuffer.allocateDirect((int) (places[1] - places[0])).order(ByteOrder.LITTLE_ENDIAN);
                data.put(bytes.slice(start + (int) places[0], data.capacity())).flip();
                Yaml type = fields.get("dtype");
                tensors.put(
                        name, new Tensor(type == null ? "" : type.text(), numbers(name, fields.get("shape")), data));
            }
        });
    }

    private long[] numbers(String name, @Nullable Yaml list) {
        if (list == null) {
            throw new LexiconException(file + ": tensor " + name + " lacks its shape or place");
        }
        return list.items().stream().mapToLong(n -> Long.parseLong(n.text())).toArray();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return tensors.isEmpty();
    }

    public Set<String> names() {
        return new TreeSet<>(tensors.keySet());
    }

    /**
     * A tensor of which it is known that the file must have it.
     *
     * @throws LexiconException if it has not
     */
    public Tensor get(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new LexiconException(file + ": no tensor " + name);
        }
        return tensor;
    }
}
