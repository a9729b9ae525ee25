package org.disgelo.syntax;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.Clauses.Clause;
import org.disgelo.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What a relative clause speaks of where clauses are parted by commas: the nearest phrase before it that agrees with its relative. */
record Antecedents(Language language, Sentence sentence, List<Chunk> chunks) {

    /** The phrase, or null if none stands before the relative. */
    @Nullable
    NounPhrase of(Clause clause) {
        Link opener = clause.opener();
        if (opener == null) {
            return null;
        }
        int at = chunks.indexOf(opener);
        NounPhrase nearest = null;
        for (int i = at - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof NounPhrase noun && !noun.isTime()) {
                NounPhrase first = noun.leader == null ? noun : noun.leader;
                // 'Bauern in Polen, die': what does not agree with the relative is not what it speaks of (in Russian,
                // whose
                // names and abbreviations agree as they like, this finds no more)
                if (!language.verbBracket() || Agreement.mayTake(sentence.tokens(), first, opener.from())) {
                    return first;
                }
                nearest = nearest == null ? first : nearest;
                continue;
            }
            // 'wird den Streit mit Prag beilegen, das': the end of the bracket parts the relative from its noun
            boolean closing = language.verbBracket()
                    && i + 1 < at
                    && chunks.get(i + 1) instanceof Link link
                    && link.is(Link.Kind.COMMA)
                    && i + 2 == at;
            if (chunks.get(i) instanceof VerbGroup && !closing) {
                return nearest;
            }
            if (nearest != null && chunks.get(i) instanceof Link link && !link.is(Link.Kind.ADVERB)) {
                return nearest;
            }
        }
        return nearest;
    }
}
