package org.disgelo.language;

import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;

/** How well each reading of a word suits its neighbours, by numbers set by hand: what grammar tells. */
final class HandScore {

    private static final double VERB_IN_CAPITALS = -1;

    /** How much each reading that the dictionary names later is less likely, all else equal. */
    private static final double LATER = 0.01;

    private final Language language;
    private final VerbScore verbs;
    private final NounScore nouns;

    HandScore(Language language) {
        this.language = language;
        this.verbs = new VerbScore(language);
        this.nouns = new NounScore(language);
    }

    /** The score of each reading, in their order; e to its power tells how likely it is. */
    double[] of(ReadingPlace place) {
        Token token = place.token();
        Token before = place.before();
        Token after = place.after(1);
        Pos prior = before == null
                ? Pos.PUNCTUATION
                : closesNoun(place.path(), before)
                        ? Pos.NOUN
                        : isCliticBehindPronoun(place.path(), before) ? Pos.PARTICLE : prior(before, token);
        double[] scores = new double[token.readings().size()];
        for (int r = 0; r < scores.length; r++) {
            Reading reading = token.readings().get(r);
            scores[r] = capital(token, reading, place.start())
                    + switch (reading.pos()) {
                        case VERB ->
                            verbs.score(
                                    token,
                                    reading,
                                    before,
                                    prior,
                                    after,
                                    place.path().finiteSeen());
                        case NOUN -> nouns.noun(token, before, prior, after);
                        case PROPER -> NounScore.name(token, place.start(), prior);
                        case ADJECTIVE -> nouns.adjective(token, reading, before, prior, after);
                        case ADVERB -> 0.6;
                        case PREPOSITION, CONJUNCTION, DETERMINER, PRONOUN -> 1;
                        case RELATIVE, PARTICLE, GENITIVE -> 1.2;
                        case NUMBER -> 2;
                        case PUNCTUATION, OTHER -> 0;
                    }
                    - r * LATER;
        }
        return scores;
    }

    /**
     * 'The first Russian troops': a nationality before a noun is an adjective, whatever the dictionary prefers; before what
     * is no noun it is a name ('Pakistan deported thousands').
     */
    private Pos prior(Token before, Token token) {
        boolean nationality =
                language.headLast() && before.is(Pos.PROPER) && before.canBe(Pos.ADJECTIVE) && token.canBe(Pos.NOUN);
        return nationality ? Pos.ADJECTIVE : before.pos();
    }

    /** In head-first languages an adjective behind its noun closes the phrase: 'L'armée colombienne combat'. */
    private boolean closesNoun(ReadingPath path, Token before) {
        Token prior = path.back(1);
        return !language.headLast()
                && !language.isCaseMarked()
                && before.is(Pos.ADJECTIVE)
                && prior != null
                && path.back(0) == before
                && (prior.is(Pos.NOUN) || prior.is(Pos.PROPER));
    }

    /** 'S'en est pris à': behind a pronoun or a negation it belongs to the verb. */
    private boolean isCliticBehindPronoun(ReadingPath path, Token before) {
        Token prior = path.back(1);
        if (prior == null || path.back(0) != before || !language.clitics().containsKey(before.lower())) {
            return false;
        }
        return prior.is(Pos.PARTICLE) || prior.is(Pos.PRONOUN) || language.isNegation(prior.lemma(), prior.lower());
    }

    /** Where all nouns have a capital, a capital within the sentence makes a noun, and none makes none. */
    private double capital(Token token, Reading reading, boolean start) {
        if (start) {
            return 0;
        }
        if (!language.nounsCapitalised()) {
            // 'United States suspended aid': within a sentence a capital makes no verb
            return token.capitalised() && reading.pos() == Pos.VERB ? VERB_IN_CAPITALS : 0;
        }
        boolean noun = reading.pos() == Pos.NOUN || reading.pos() == Pos.PROPER;
        boolean may =
                noun || reading.pos() == Pos.ADJECTIVE || reading.pos() == Pos.VERB || reading.pos() == Pos.ADVERB;
        return !may ? 0 : noun == token.capitalised() ? 3 : -3;
    }
}
