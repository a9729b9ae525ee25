package org.disgelo.syntax;

/** A piece of a sentence; the chunks of a sentence follow one another in order and do not overlap. */
public sealed interface Chunk permits NounPhrase, VerbGroup, Link {

    /** Index of its first token. */
    int from();

    /** Index after its last token. */
    int to();
}
