package org.disgelo.text;

/** Grammatical features of a reading; a language's tags are mapped onto these. */
public enum Feature {
    FINITE,
    INFINITIVE,
    GERUND,
    PARTICIPLE,
    ACTIVE,
    PAST,
    PRESENT,
    FUTURE,
    CONDITIONAL,
    IMPERATIVE,
    SINGULAR,
    PLURAL,
    FIRST,
    SECOND,
    THIRD,
    REFLEXIVE,
    POSSESSIVE,
    SUBJUNCTIVE,
    CLITIC,
    MASCULINE,
    FEMININE,
    NEUTER,
    INANIMATE,
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    INSTRUMENTAL,
    LOCATIVE
}
