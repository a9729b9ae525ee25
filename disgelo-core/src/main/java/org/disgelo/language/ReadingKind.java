package org.disgelo.language;

import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** What a reading is to the words beside it: its part of speech, of a verb its form too. */
enum ReadingKind {
    /** What stands before the first word. */
    NONE,
    NOUN,
    PROPER,
    ADJECTIVE,
    FINITE,
    PARTICIPLE,
    GERUND,
    INFINITIVE,
    /** A verb whose form the dictionary does not tell. */
    VERB,
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
    OTHER;

    private static final ReadingKind[] BY_POS = new ReadingKind[Pos.values().length];

    static {
        for (Pos pos : Pos.values()) {
            BY_POS[pos.ordinal()] = valueOf(pos.name());
        }
    }

    static ReadingKind of(Reading reading) {
        if (reading.pos() != Pos.VERB) {
            return BY_POS[reading.pos().ordinal()];
        }
        return reading.is(Feature.FINITE)
                ? FINITE
                : reading.is(Feature.PARTICIPLE)
                        ? PARTICIPLE
                        : reading.is(Feature.GERUND) ? GERUND : reading.is(Feature.INFINITIVE) ? INFINITIVE : VERB;
    }

    /** Of the reading that comes first. */
    static ReadingKind of(@Nullable Token token) {
        return token == null ? NONE : of(token.reading());
    }

    /** The kinds of all readings of a word, one bit each; that of {@link #NONE} for no word. */
    static int all(@Nullable Token token) {
        if (token == null) {
            return NONE.bit();
        }
        int all = 0;
        for (Reading reading : token.readings()) {
            all |= of(reading).bit();
        }
        return all;
    }

    int bit() {
        return 1 << ordinal();
    }
}
