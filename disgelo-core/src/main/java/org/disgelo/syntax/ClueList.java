package org.disgelo.syntax;

import java.util.Arrays;

/** The clues of one candidate while they are collected. */
final class ClueList {

    private int[] clues = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    void add(Clue clue) {
        if (size == clues.length) {
            clues = Arrays.copyOf(clues, 2 * size);
        }
        clues[size++] = clue.ordinal();
    }

    void add(Clue clue, boolean holds) {
        if (holds) {
            add(clue);
        }
    }

    /** The ordinals of all collected, and others behind them. */
    int[] with(int[] others) {
        int[] all = Arrays.copyOf(clues, size + others.length);
        System.arraycopy(others, 0, all, size, others.length);
        return all;
    }
}
