package org.disgelo.syntax;

import java.util.List;
import org.disgelo.syntax.Clauses.Clause;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the verb of a German main clause is one phrase: a name right behind one that a preposition governs is part of it
 * and no subject, 'Im Gespräch mit der Zeitung Le Monde kritisierte Merkel'.
 */
record Forefield(List<Token> tokens) {

    void bind(Clause clause) {
        if (clause.opener() != null) {
            return;
        }
        List<Chunk> all = clause.chunks();
        int verb = 0;
        while (verb < all.size() && !isFinite(all.get(verb))) {
            verb++;
        }
        boolean subject = all.stream()
                .skip(verb)
                .anyMatch(c -> c instanceof NounPhrase n && CaseSubjects.isArgument(n) && n.canBe(Feature.NOMINATIVE));
        for (int i = 1; subject && i < verb; i++) {
            if (all.get(i) instanceof NounPhrase noun
                    && holder(all, i) instanceof NounPhrase before
                    && !before.isTime()
                    && before.preposition() != null
                    && CaseSubjects.isArgument(noun)
                    && !noun.isPronoun()
                    && !tokens.get(noun.from()).is(Pos.DETERMINER)
                    && tokens.get(noun.from()).capitalised()) {
                noun.govern(before.preposition());
                if (before.host != null) {
                    noun.host = before;
                    before.of.add(noun);
                }
            }
        }
    }

    /** The phrase right before, or the one that is explained between commas: 'Im Gespräch mit dem Präsidenten, Ilham Alijew, forderte Scholz'. */
    private static @Nullable NounPhrase holder(List<Chunk> all, int at) {
        if (all.get(at - 1) instanceof NounPhrase before) {
            return before.to() == all.get(at).from() ? before : null;
        }
        return at > 1
                        && all.get(at - 2) instanceof NounPhrase before
                        && before.outermost().apposition() == all.get(at)
                ? before
                : null;
    }

    /** The finite verb in its place, be it the auxiliary of one that closes the clause. */
    private boolean isFinite(Chunk chunk) {
        return chunk instanceof VerbGroup verb
                ? verb.is(Trait.FINITE)
                : chunk instanceof Link link && link.kind() == Link.Kind.AUXILIARY;
    }
}
