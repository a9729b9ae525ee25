package org.disgelo.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word or mark with its dictionary readings, the likeliest first. No record, since a sentence asks its tokens some ten thousand times
 * what they are: the answers are at hand.
 */
public final class Token {

    private final int start;
    private final int end;
    private final String form;
    private final String lower;
    private final List<Reading> readings;
    private final boolean joined;
    private final Reading first;
    /** The parts of speech of all readings, as bits. */
    private final int possible;

    /**
     * A token.
     *
     * @param start first position in the article's text
     * @param end position after the last
     * @param form as written; empty for a word that the text leaves out
     * @param lower the form in lower case, apostrophes and dashes made plain
     * @param readings at least one
     * @param joined no space stands between this and the token before
     */
    public Token(int start, int end, String form, String lower, List<Reading> readings, boolean joined) {
        this.start = start;
        this.end = end;
        this.form = form;
        this.lower = lower;
        this.readings = readings;
        this.joined = joined;
        this.first = readings.getFirst();
        int bits = 0;
        for (int r = 0; r < readings.size(); r++) {
            bits |= bit(readings.get(r).pos());
        }
        this.possible = bits;
    }

    private static int bit(Pos pos) {
        return 1 << pos.ordinal();
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public String form() {
        return form;
    }

    public String lower() {
        return lower;
    }

    public List<Reading> readings() {
        return readings;
    }

    public boolean joined() {
        return joined;
    }

    public Reading reading() {
        return first;
    }

    public Pos pos() {
        return first.pos();
    }

    public String lemma() {
        return first.lemma();
    }

    public boolean is(Pos pos) {
        return first.pos() == pos;
    }

    public boolean is(Feature feature) {
        return first.is(feature);
    }

    /** The first reading of that part of speech, or null. */
    public @Nullable Reading as(Pos pos) {
        for (int r = 0; canBe(pos) && r < readings.size(); r++) {
            if (readings.get(r).pos() == pos) {
                return readings.get(r);
            }
        }
        return null;
    }

    /** Whether the word can be read with that feature. */
    public boolean canBe(Pos pos, Feature feature) {
        for (int r = 0; canBe(pos) && r < readings.size(); r++) {
            if (readings.get(r).pos() == pos && readings.get(r).is(feature)) {
                return true;
            }
        }
        return false;
    }

    public boolean canBe(Pos pos) {
        return (possible & bit(pos)) != 0;
    }

    public boolean capitalised() {
        return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    }

    /** The same token with other readings. */
    public Token with(List<Reading> other) {
        return new Token(start, end, form, lower, other, joined);
    }

    public Span span() {
        return new Span(start, end);
    }

    @Override
    public String toString() {
        return form + readings;
    }
}
