package org.disgelo.language;

import java.util.Set;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** How likely a word is a noun, a name or an adjective, by the words beside it. */
final class NounScore {

    private static final double ADJECTIVE_IN_NAME = 8;
    private static final double PREDICATIVE = 0.8;

    private final Language language;

    NounScore(Language language) {
        this.language = language;
    }

    /**
     * A name; at the start of a sentence, where all is capitals, or behind a number ('i due Paesi'), a capital says nothing: a name
     * only if nothing else.
     */
    static double name(Token token, boolean start, Pos prior) {
        boolean other =
                (start || prior == Pos.NUMBER) && token.readings().stream().anyMatch(r -> r.pos() != Pos.PROPER);
        return !token.capitalised() ? -3 : other ? -0.5 : 3;
    }

    /** A noun behind a word that is read so, adverbs passed over. */
    double noun(Token token, @Nullable Token before, Pos prior, @Nullable Token after) {
        return behind(token, prior, before) + nominalGerund(token, before, after);
    }

    /** An adjective in one of its readings. */
    double adjective(Token token, Reading reading, @Nullable Token before, Pos prior, @Nullable Token after) {
        return beside(token, prior, after) + attributive(token, reading, after) + predicative(before, after);
    }

    /** 'Were able to', 'è sicuro che': behind a copula, and before no noun. */
    private double predicative(@Nullable Token before, @Nullable Token after) {
        boolean copula = before != null
                && before.is(Pos.VERB)
                && language.copulas().contains(before.lemma())
                && !language.isCaseMarked();
        boolean noun = after != null && (after.canBe(Pos.NOUN) || after.is(Pos.ADJECTIVE));
        return copula && !noun ? PREDICATIVE : 0;
    }

    private static boolean isNounOnly(Token token) {
        return token.readings().stream().allMatch(r -> r.pos() == Pos.NOUN || r.pos() == Pos.PROPER);
    }

    /** 'Fighting between Sudan and South Sudan', 'shelling of villages'; where a clause begins a participle too: 'Intesa tra Roma e Tirana'. */
    private double nominalGerund(Token token, @Nullable Token before, @Nullable Token after) {
        boolean between = after != null && language.between().contains(after.lemma());
        boolean follows = between || after != null && language.of().contains(after.lemma());
        boolean opens = between && (before == null || before.is(Pos.PUNCTUATION));
        return follows && token.canBe(Pos.VERB, Feature.GERUND) || opens && token.canBe(Pos.VERB, Feature.PARTICIPLE)
                ? 1.5
                : 0;
    }

    private double behind(Token token, Pos prior, @Nullable Token before) {
        return switch (prior) {
            case DETERMINER, GENITIVE -> 3;
            case ADJECTIVE, NUMBER -> 2;
            case PREPOSITION -> 2;
            case PRONOUN, RELATIVE -> -1;
            case PARTICLE -> -0.5;
            case NOUN -> language.headLast() || isNounOnly(token) ? 1.2 : 0.4;
            case PROPER -> 1.1;
            case VERB -> 1.3;
            default -> before == null || token.capitalised() ? 1 : 0.9;
        };
    }

    private double beside(Token token, Pos prior, @Nullable Token after) {
        boolean beforeNoun = after != null && (after.canBe(Pos.NOUN) || after.canBe(Pos.PROPER));
        boolean afterNoun = !language.headLast()
                && (prior == Pos.NOUN
                        || prior == Pos.PROPER && !token.capitalised() && !token.canBe(Pos.VERB, Feature.FINITE));
        double score = beforeNoun && language.headLast() ? 1.6 : afterNoun ? 1.8 : beforeNoun ? 1.1 : 0.7;
        if (prior == Pos.DETERMINER && beforeNoun) {
            score += 1.6;
        }
        // a past participle is a verb first: 'the accord signed in Rome'
        boolean participle = token.canBe(Pos.VERB, Feature.PARTICIPLE);
        boolean ready = prior == Pos.DETERMINER || prior == Pos.ADJECTIVE;
        boolean attribute = language.isCaseMarked() && !language.nounsCapitalised() && beforeNoun;
        return participle && !attribute && !(beforeNoun && ready && language.headLast()) ? score - 1.5 : score;
    }

    /**
     * 'О новом пакете': where endings tell cases, what agrees with the noun behind it is its adjective; 'военные США': what may
     * be a noun is one before a name.
     */
    private double attributive(Token token, Reading adjective, @Nullable Token after) {
        if (!language.isCaseMarked() || after == null || language.nounsCapitalised() && !token.capitalised()) {
            return 0;
        }
        for (Reading noun : after.readings()) {
            boolean goesOn = noun.pos() == Pos.NOUN || noun.pos() == Pos.ADJECTIVE && !language.nounsCapitalised();
            if (goesOn && agree(adjective, noun, Feature.CASES) && agree(adjective, noun, Feature.NUMBERS)) {
                // 'der Europäische Rat', 'die Moskauer Regierung': part of a name, its capital notwithstanding
                return language.nounsCapitalised() ? ADJECTIVE_IN_NAME : 2.2;
            }
        }
        boolean name = after.is(Pos.PROPER) || after.capitalised() && after.canBe(Pos.PROPER);
        return name && token.canBe(Pos.NOUN) ? -1.5 : 0;
    }

    private static boolean agree(Reading one, Reading other, Set<Feature> features) {
        return features.stream().anyMatch(f -> one.is(f) && other.is(f));
    }
}
