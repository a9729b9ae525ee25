package org.disgelo.syntax;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.VerbGroup.Bond;
import org.disgelo.syntax.VerbGroup.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the subject of a verb is that has none of its own: of 'wants to sign' that of the first verb; in a language that
 * drops its subjects that of the verb it hangs on, or of the last one before it that agrees with it: 'Pompeo habló con Ri y
 * dijo que volvería a visitar Pyongyang'.
 */
final class SubjectHeir {

    private static final int DEEPEST = 4;

    private final Language language;
    private final List<Chunk> chunks;

    SubjectHeir(Language language, List<Chunk> chunks) {
        this.language = language;
        this.chunks = chunks;
    }

    void inherit() {
        for (Chunk chunk : chunks) {
            if (chunk instanceof VerbGroup verb) {
                verb.heir = language.dropsSubject() ? before(verb) : null;
            }
        }
    }

    private @Nullable NounPhrase before(VerbGroup verb) {
        VerbGroup main = verb.main();
        if (main != verb && main.subject != null) {
            return main.subject;
        }
        // ', ha detto': who speaks is none of those of whom he speaks
        if (!main.leavesOutSubject() || main.is(Trait.FIRST) || main.is(Trait.SPOKEN)) {
            return null;
        }
        VerbGroup above = main.governor;
        for (int depth = 0; above != null && depth < DEEPEST; depth++) {
            if (main.bond == Bond.CLAUSE && above.subject != null && agree(main, above)) {
                return above.subject;
            }
            above = above.governor;
        }
        return last(main);
    }

    private @Nullable NounPhrase last(VerbGroup main) {
        for (int i = chunks.indexOf(main) - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof VerbGroup earlier
                    && earlier.subject != null
                    && earlier.is(Trait.FINITE)
                    && !earlier.is(Trait.RELATIVE)
                    && agree(main, earlier)) {
                return earlier.subject;
            }
        }
        return null;
    }

    private static boolean agree(VerbGroup a, VerbGroup b) {
        return a.is(Trait.PLURAL) == b.is(Trait.PLURAL);
    }
}
