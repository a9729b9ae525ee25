package org.disgelo.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes numbers, arrays and words in the form that {@link Packed} reads back without work for each value. Words are kept
 * once each in a table that comes first.
 */
public final class Packing {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The number of a word in the table. */
    public int id(String word) {
        return ids.computeIfAbsent(word, w -> {
            words.add(w);
            return words.size() - 1;
        });
    }

    public Packing number(long value) {
        return write(() -> out.writeLong(value));
    }

    public Packing word(String word) {
        return number(id(word));
    }

    /** A list of words. */
    public Packing words(List<String> list) {
        return ints(list.stream().mapToInt(this::id).toArray());
    }

    public Packing ints(int[] values) {
        ByteBuffer packed = ByteBuffer.allocate(values.length * Integer.BYTES);
        packed.asIntBuffer().put(values);
        return number(values.length).raw(packed);
    }

    public Packing longs(long[] values) {
        ByteBuffer packed = ByteBuffer.allocate(values.length * Long.BYTES);
        packed.asLongBuffer().put(values);
        return number(values.length).raw(packed);
    }

    public Packing floats(float[] values) {
        ByteBuffer packed = ByteBuffer.allocate(values.length * Float.BYTES);
        packed.asFloatBuffer().put(values);
        return number(values.length).raw(packed);
    }

    public Packing bytes(byte[] values) {
        return number(values.length).raw(ByteBuffer.wrap(values));
    }

    private Packing raw(ByteBuffer packed) {
        return write(() -> out.write(packed.array()));
    }

    /** All that was written, the table of words first. */
    public byte[] done() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int[] ends = new int[words.size()];
        for (int i = 0; i < ends.length; i++) {
            text.writeBytes(words.get(i).getBytes(StandardCharsets.UTF_8));
            ends[i] = text.size();
        }
        Packing whole = new Packing();
        whole.ints(ends).bytes(text.toByteArray()).raw(ByteBuffer.wrap(bytes.toByteArray()));
        return whole.bytes.toByteArray();
    }

    /** A step of writing. */
    private interface Step {
        void run() throws IOException;
    }

    private Packing write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
