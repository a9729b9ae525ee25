package org.disgelo.text;

/** Part of speech, as coarse as the coder needs it. */
public enum Pos {
    NOUN,
    PROPER,
    VERB,
    ADJECTIVE,
    ADVERB,
    PREPOSITION,
    DETERMINER,
    PRONOUN,
    RELATIVE,
    CONJUNCTION,
    NUMBER,
    PARTICLE,
    GENITIVE,
    PUNCTUATION,
    OTHER
}
