package org.disgelo.place;

import org.disgelo.lexicon.Packed;
import org.disgelo.lexicon.Packing;

/** A compact map from the hash of a name to a number; 0 is never a value of a name that is there. */
final class NameTable {

    private long[] keys;
    private int[] values;
    private int size;

    NameTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected * 2)) * 2;
        keys = new long[capacity];
        values = new int[capacity];
    }

    private NameTable(Packed packed) {
        keys = packed.longs();
        values = packed.ints();
        size = packed.number();
    }

    /** The table that was packed. */
    static NameTable read(Packed packed) {
        return new NameTable(packed);
    }

    void pack(Packing packing) {
        packing.longs(keys).ints(values).number(size);
    }

    /** The value, or 0 when there is none. */
    int get(long key) {
        return values[slot(key)];
    }

    void put(long key, int value) {
        int slot = slot(key);
        if (values[slot] == 0 && ++size * 2 > keys.length) {
            grow();
            slot = slot(key);
        }
        keys[slot] = key;
        values[slot] = value;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (values[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
