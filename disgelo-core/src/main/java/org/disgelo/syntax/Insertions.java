package org.disgelo.syntax;

import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Token;

/**
 * Marks the verbs of saying that are put into a clause with who says it, before the clause has its verb: 'Die Armee, sagte der
 * Minister, habe die Stadt eingenommen', 'dass, so der Minister, die Armee ...'. What stands before goes on behind.
 */
final class Insertions {

    private final Language language;
    private final List<Token> tokens;
    private final List<Chunk> chunks;

    Insertions(Language language, List<Token> tokens, List<Chunk> chunks) {
        this.language = language;
        this.tokens = tokens;
        this.chunks = chunks;
    }

    void mark() {
        for (int i = 2; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof VerbGroup verb && verb.is(Trait.FINITE) && isComma(i - 1)) {
                int close = close(i);
                boolean awaited = opens(i - 2) || close > 0 && !isClosed(i - 2) && goesOn(close);
                if (close > 0 && awaited && says(verb, close)) {
                    verb.mark(Trait.INCISE);
                }
            }
        }
    }

    /** Where the comma stands that closes what opens with a verb and has one who speaks and no other verb; -1 if none does. */
    private int close(int verb) {
        boolean speaker = false;
        for (int i = verb + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof NounPhrase noun) {
                speaker |= noun.preposition() == null && !noun.isTime() && noun.canBe(Feature.NOMINATIVE);
            } else if (isComma(i)) {
                return speaker ? i : -1;
            } else if (!(chunk instanceof Link link && link.is(Link.Kind.ADVERB))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean says(VerbGroup verb, int close) {
        if (verb.verb() < 0) {
            return false;
        }
        String lemma = tokens.get(verb.verb()).lemma();
        String particle = tokens.get(chunks.get(close).from() - 1).lower();
        boolean parted = language.separable().contains(particle);
        return language.speech().contains(lemma) || parted && language.speech().contains(particle + lemma);
    }

    private boolean opens(int at) {
        return chunks.get(at) instanceof Link link && link.is(Link.Kind.SUBORDINATOR);
    }

    /** Whether the clause that ends there has its verb already, or nothing of it has been told. */
    private boolean isClosed(int last) {
        boolean told = false;
        for (int i = last; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof VerbGroup
                    || isComma(i)
                    || chunk instanceof Link link && (link.is(Link.Kind.RELATIVE) || link.is(Link.Kind.QUOTE))) {
                return true;
            }
            if (chunk instanceof Link link && (link.is(Link.Kind.BREAK) || link.is(Link.Kind.SUBORDINATOR))) {
                return !told;
            }
            told |= chunk instanceof NounPhrase;
        }
        return !told;
    }

    /** Whether the verb that is still awaited follows at once. */
    private boolean goesOn(int comma) {
        int at = comma + 1;
        while (at < chunks.size() && chunks.get(at) instanceof Link link && link.is(Link.Kind.ADVERB)) {
            at++;
        }
        return at < chunks.size() && chunks.get(at) instanceof VerbGroup verb && verb.is(Trait.FINITE);
    }

    private boolean isComma(int at) {
        return chunks.get(at) instanceof Link link && link.is(Link.Kind.COMMA);
    }
}
