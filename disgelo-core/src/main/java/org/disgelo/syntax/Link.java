package org.disgelo.syntax;

/**
 * A word or mark between phrases.
 *
 * @param from index of its first token
 * @param to index after its last
 * @param kind what it does
 * @param lemma the word
 */
public record Link(int from, int to, Kind kind, String lemma) implements Chunk {

    /** What a link does. */
    public enum Kind {
        COORDINATOR,
        SUBORDINATOR,
        RELATIVE,
        COMMA,
        /** A mark that ends a clause: semicolon, colon, dash, bracket. */
        BREAK,
        QUOTE,
        ADVERB,
        /** An adverb that was the finite auxiliary of a verb further on: 'habe' in 'Polen habe das Abkommen unterzeichnet'. */
        AUXILIARY,
        /** An article that the phrases of a participle part from its noun: 'das von Peru unterzeichnete Abkommen'. */
        ARTICLE
    }

    boolean is(Kind other) {
        return kind == other || kind == Kind.AUXILIARY && other == Kind.ADVERB;
    }

    /** Whether it is a colon: what stands before it in a headline is what that is about. */
    public boolean isColon() {
        return kind == Kind.BREAK && lemma.equals(":");
    }
}
