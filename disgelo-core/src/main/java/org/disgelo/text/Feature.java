package org.disgelo.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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
    ANIMATE,
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    INSTRUMENTAL,
    LOCATIVE;

    /** The cases. */
    public static final Set<Feature> CASES =
            Collections.unmodifiableSet(EnumSet.of(NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, LOCATIVE));

    /** The numbers. */
    public static final Set<Feature> NUMBERS = Collections.unmodifiableSet(EnumSet.of(SINGULAR, PLURAL));
}
