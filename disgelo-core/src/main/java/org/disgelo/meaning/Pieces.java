package org.disgelo.meaning;

/**
 * A text as an encoder takes it.
 *
 * @param numbers those of its pieces in the vocabulary
 * @param words of which word of the text each piece is; those that open it are of -1, those that close it of one behind the last
 */
public record Pieces(long[] numbers, int[] words) {

    /** The first piece that is of a word or of one behind it. */
    public int from(int word) {
        int at = 0;
        while (at < words.length && words[at] < word) {
            at++;
        }
        return at;
    }
}
