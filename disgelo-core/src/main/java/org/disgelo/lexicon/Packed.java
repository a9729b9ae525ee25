package org.disgelo.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Packing} wrote, read back in the same order. Arrays are copied whole, words decoded when they are first asked for:
 * to open a lexicon must cost next to nothing.
 */
public final class Packed {

    private final ByteBuffer in;
    private final int[] ends;
    private final byte[] text;
    private final @Nullable String[] words;

    public Packed(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
        ends = ints();
        text = bytes();
        words = new String[ends.length];
    }

    /** The word of that number. Any thread may ask: two that decode the same word get equal ones. */
    public String word(int id) {
        String word = words[id];
        if (word == null) {
            int from = id == 0 ? 0 : ends[id - 1];
            word = new String(text, from, ends[id] - from, StandardCharsets.UTF_8);
            words[id] = word;
        }
        return word;
    }

    public int number() {
        return (int) in.getLong();
    }

    public long longNumber() {
        return in.getLong();
    }

    public String word() {
        return word(number());
    }

    public List<String> words() {
        int[] list = ints();
        List<String> strings = new ArrayList<>(list.length);
        for (int id : list) {
            strings.add(word(id));
        }
        return strings;
    }

    public int[] ints() {
        int[] values = new int[number()];
        in.asIntBuffer().get(values);
        skip(values.length * Integer.BYTES);
        return values;
    }

    public long[] longs() {
        long[] values = new long[number()];
        in.asLongBuffer().get(values);
        skip(values.length * Long.BYTES);
        return values;
    }

    public float[] floats() {
        float[] values = new float[number()];
        in.asFloatBuffer().get(values);
        skip(values.length * Float.BYTES);
        return values;
    }

    public byte[] bytes() {
        byte[] values = new byte[number()];
        in.get(values);
        return values;
    }

    private void skip(int length) {
        in.position(in.position() + length);
    }
}
