package org.disgelo.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word or mark with its dictionary readings, the likeliest first.
 *
 * @param start first position in the article's text
 * @param end position after the last
 * @param form as written; empty for a word that the text leaves out
 * @param lower the form in lower case, apostrophes and dashes made plain
 * @param readings at least one
 * @param joined no space stands between this and the token before
 */
public record Token(int start, int end, String form, String lower, List<Reading> readings, boolean joined) {

    public Reading reading() {
        return readings.getFirst();
    }

    public Pos pos() {
        return reading().pos();
    }

    public String lemma() {
        return reading().lemma();
    }

    public boolean is(Pos pos) {
        return reading().pos() == pos;
    }

    public boolean is(Feature feature) {
        return reading().is(feature);
    }

    /** The first reading of that part of speech, or null. */
    public @Nullable Reading as(Pos pos) {
        for (Reading r : readings) {
            if (r.pos() == pos) {
                return r;
            }
        }
        return null;
    }

    /** Whether the word can be read with that feature. */
    public boolean canBe(Pos pos, Feature feature) {
        for (Reading r : readings) {
            if (r.pos() == pos && r.is(feature)) {
                return true;
            }
        }
        return false;
    }

    public boolean canBe(Pos pos) {
        return as(pos) != null;
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
}
