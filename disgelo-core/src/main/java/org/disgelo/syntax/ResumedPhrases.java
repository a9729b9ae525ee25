package org.disgelo.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 'With the king, Harald V, and with his minister': what follows the name of somebody joins him, by the preposition that is said again. */
final class ResumedPhrases {

    private ResumedPhrases() {}

    /** Joins the phrase at that place to the one whose name stands before it. */
    static void bind(List<Chunk> chunks, int at) {
        if (!(chunks.get(at) instanceof NounPhrase noun)
                || noun.preposition() == null
                || noun.leader != null
                || noun.host != null
                || noun.isTime()
                || !(chunks.get(at - 1) instanceof Link and)
                || !and.is(Link.Kind.COORDINATOR)) {
            return;
        }
        int before = at - 2;
        if (chunks.get(before) instanceof Link comma && comma.is(Link.Kind.COMMA) && before > 0) {
            before--;
        }
        NounPhrase titled = chunks.get(before) instanceof NounPhrase name ? titled(chunks, before, name) : null;
        if (titled != null && noun.preposition().equals(titled.preposition())) {
            titled.joined.add(noun);
            noun.leader = titled;
        }
    }

    /** Whom a name explains, which before an 'and' looks like a list with it; null if it stands by itself. */
    private static @Nullable NounPhrase titled(List<Chunk> chunks, int at, NounPhrase name) {
        if (name.preposition() != null || name.leader != null) {
            return name.preposition() == null ? name.leader : null;
        }
        for (int i = at - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof NounPhrase noun && noun.apposition == name) {
                return noun.leader == null ? noun : noun.leader;
            }
        }
        return null;
    }
}
