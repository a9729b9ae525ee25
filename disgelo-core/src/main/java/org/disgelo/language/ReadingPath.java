package org.disgelo.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A way to read the beginning of a sentence: the tokens so far, each with one reading first. Of paths that nothing to come can
 * tell apart only the likeliest is kept (Viterbi's algorithm over local log-likelihoods).
 */
final class ReadingPath {

    static final ReadingPath START = new ReadingPath(null, null, 0, 0, false, 0, 0);

    private static final int WIDTH = 8;

    /** What it costs a sentence to lack a finite verb that a clause of it needs. */
    private static final double LACK = 1;

    /** What it costs to have one more than its clauses can hold. */
    private static final double EXCESS = 1;

    private final @Nullable ReadingPath prior;
    private final @Nullable Token token;
    private final int size;
    private final double score;
    private final boolean finiteSeen;
    /** Finite verbs that are still needed; negative: more than needed. */
    private final int needed;
    /** How many finite verbs more than needed there may be: one for each word or mark that joins clauses. */
    private final int allowed;

    private ReadingPath(
            @Nullable ReadingPath prior,
            @Nullable Token token,
            int size,
            double score,
            boolean finiteSeen,
            int needed,
            int allowed) {
        this.prior = prior;
        this.token = token;
        this.size = size;
        this.score = score;
        this.finiteSeen = finiteSeen;
        this.needed = needed;
        this.allowed = allowed;
    }

    /**
     * The path that goes on with a token.
     *
     * @param gain log-likelihood of its first reading, at most 0
     * @param finite whether that reading is a finite verb that is no auxiliary
     */
    ReadingPath with(Token next, double gain, boolean finite, Language language) {
        boolean opens = next.is(Pos.RELATIVE)
                || next.is(Pos.CONJUNCTION) && language.subordinators().contains(next.lemma());
        boolean joins = !opens && next.is(Pos.CONJUNCTION) || ",;:\u2013\u2014".contains(next.lower());
        boolean breaks = next.is(Pos.CONJUNCTION) || next.is(Pos.RELATIVE) || ".;:\"\u201C".contains(next.lower());
        return new ReadingPath(
                this,
                next,
                size + 1,
                score + gain,
                !breaks && (finiteSeen || finite),
                needed + (opens ? 1 : 0) - (next.is(Pos.VERB) && next.is(Feature.FINITE) ? 1 : 0),
                Math.min(3, allowed + (joins ? 1 : 0)));
    }

    /** Whether a finite verb stands since the last word or mark that opens a clause. */
    boolean finiteSeen() {
        return finiteSeen;
    }

    /** The token so many places before the end of the path, or null. */
    @Nullable
    Token back(int places) {
        ReadingPath at = this;
        for (int i = 0; i < places && at != null; i++) {
            at = at.prior;
        }
        return at == null ? null : at.token;
    }

    /** The log-likelihood of the whole sentence, up to a constant. */
    double total() {
        int open = needed + 1;
        // a headline may do without a verb
        boolean closed = ends(back(0)) || ends(back(1));
        return score - (closed ? LACK : 0) * Math.max(0, open) - EXCESS * Math.max(0, -open - allowed);
    }

    private static boolean ends(@Nullable Token mark) {
        return mark != null && ".!?\u2026".contains(mark.lower());
    }

    List<Token> tokens() {
        Token[] tokens = new Token[size];
        for (ReadingPath at = this; at != null && at.token != null; at = at.prior) {
            tokens[at.size - 1] = at.token;
        }
        return List.copyOf(Arrays.asList(tokens));
    }

    /** Of paths of the same length those that may still win. */
    static List<ReadingPath> best(List<ReadingPath> paths) {
        if (paths.size() == 1) {
            return paths;
        }
        List<ReadingPath> kept = new ArrayList<>(paths.size());
        for (ReadingPath path : paths) {
            int like = -1;
            for (int i = 0; like < 0 && i < kept.size(); i++) {
                like = path.isLike(kept.get(i)) ? i : -1;
            }
            if (like < 0) {
                kept.add(path);
            } else if (path.score > kept.get(like).score) {
                kept.set(like, path);
            }
        }
        if (kept.size() > WIDTH) {
            kept.sort((a, b) -> Double.compare(b.score, a.score));
            return new ArrayList<>(kept.subList(0, WIDTH));
        }
        return kept;
    }

    private boolean isLike(ReadingPath other) {
        return finiteSeen == other.finiteSeen
                && needed == other.needed
                && allowed == other.allowed
                && same(0, other)
                && same(1, other)
                && same(2, other);
    }

    private boolean same(int places, ReadingPath other) {
        Token mine = back(places);
        Token others = other.back(places);
        return mine == others
                || mine != null && others != null && mine.reading().equals(others.reading());
    }
}
