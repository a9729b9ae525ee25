package org.disgelo.syntax;

/**
 * Tokens of a sentence that are known to belong together.
 *
 * @param from index of the first token
 * @param to index after the last
 * @param kind what they are
 */
public record Mark(int from, int to, Kind kind) {

    /** What marked tokens are to the grammar. */
    public enum Kind {
        /** The name of a state, organisation or place: never cut, never a verb. */
        NAME,
        /** The name of a person, which may stand beside a title: President Xi. */
        PERSON,
        /** An adjective of nationality, which may also stand for the people. */
        DEMONYM,
        /** An expression of time: never a subject or an object. */
        TIME
    }

    boolean isName() {
        return kind == Kind.NAME || kind == Kind.PERSON;
    }
}
