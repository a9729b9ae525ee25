package org.disgelo.language;

import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Reading;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** How well the reading of a word as a verb suits its neighbours. */
final class VerbScore {

    /** What it costs a form to be of the first person and nothing else. */
    private static final double FIRST_ONLY = 0.3;

    private static final double RARE_PARTICIPLE = 3;

    private final Language language;

    VerbScore(Language language) {
        this.language = language;
    }

    double score(
            Token token,
            Reading reading,
            @Nullable Token before,
            Pos prior,
            @Nullable Token after,
            boolean finiteSeen) {
        double score = 0.5;
        boolean follows = after != null
                && (after.canBe(Pos.DETERMINER)
                        || after.canBe(Pos.PROPER)
                        || after.canBe(Pos.PRONOUN)
                        || after.canBe(Pos.PARTICLE)
                        || after.canBe(Pos.RELATIVE));
        boolean participle = reading.is(Feature.PARTICIPLE);
        boolean gerund = reading.is(Feature.GERUND);
        boolean finite = reading.is(Feature.FINITE) || reading.is(Feature.PAST);
        if (before != null && (auxiliary(before) || isSplitAuxiliary(before))) {
            boolean modal = language.future().contains(before.lemma())
                    || language.obligation().contains(before.lemma())
                    || language.possibility().contains(before.lemma());
            return modal
                    ? (reading.is(Feature.INFINITIVE) ? 4 : -1)
                    : participle || gerund && !language.perfect().contains(before.lemma())
                            ? auxiliaryLemma(reading.lemma()) ? 4.5 : 4
                            : reading.is(Feature.INFINITIVE) ? 1 : -1;
        }
        if (before != null && language.negations().contains(before.lemma())) {
            return reading.is(Feature.INFINITIVE) || finite || participle ? 3 : 1;
        }
        switch (prior) {
            case PARTICLE ->
                score += reading.is(Feature.INFINITIVE) && language.headLast()
                        ? 4
                        : finite && !language.headLast() ? 3 : 0;
            case PRONOUN, RELATIVE -> score += finite ? 3 : participle || gerund ? 1 : -1;
            case DETERMINER, GENITIVE, NUMBER -> score += participle || gerund ? 0 : -3;
            case ADJECTIVE -> score += participle ? 0 : finite && follows ? 0 : -2;
            case PREPOSITION -> score += gerund || reading.is(Feature.INFINITIVE) && !language.headLast() ? 2 : -2;
            case NOUN, PROPER -> {
                score += finite && follows ? 1.5 : finite && !finiteSeen && prior == Pos.PROPER ? 0.8 : 0;
                if (participle || reading.is(Feature.PAST)) {
                    score += 1.5;
                    boolean agent = after != null && language.by().contains(after.lemma());
                    score += participle == (agent || finiteSeen) ? 0.5 : 0;
                    score -= participle && !finiteSeen && !agent && isFiniteOfAnother(token) ? 1 : 0;
                }
                // the headline 'Police clash with separatists', 'Rebels attack base'
                boolean plural = before != null
                        && before.is(Feature.PLURAL)
                        && !reading.is(Feature.THIRD)
                        && !reading.is(Feature.FIRST);
                boolean by = after != null && language.by().contains(after.lemma());
                score += plural && finite && !finiteSeen && !by && after != null && after.canBe(Pos.PREPOSITION)
                        ? 0.9
                        : 0;
                score += finiteSeen && finite && !reading.is(Feature.PAST) ? -1 : 0;
                score += before != null && isBroken(before, token, reading) ? -1.2 : 0;
                score += language.headLast() && finite && !finiteSeen && after != null ? beforeWord(reading, after) : 0;
            }
            // 'After meeting his counterpart', 'before signing the treaty'
            case CONJUNCTION ->
                score += gerund && follows
                        ? 2
                        : finite && follows ? 1.2 : participle || reading.is(Feature.PAST) ? 1 : 0;
            case VERB -> {
                // 'began leaving', 'stopped sending'
                boolean governed = before != null
                        && language.headLast()
                        && (language.transparent().contains(before.lemma())
                                || language.failing().contains(before.lemma()));
                // 'намерена вести', 'станет печь': what may be an infinitive is one behind a verb that asks for it
                boolean asked = reading.is(Feature.INFINITIVE)
                        && language.isCaseMarked()
                        && !language.nounsCapitalised()
                        && before != null
                        && (language.planning().contains(before.lemma())
                                || language.transparent().contains(before.lemma()));
                score += reading.is(Feature.INFINITIVE) ? (asked ? 2 : 0.5) : gerund ? (governed ? 1.5 : 0.5) : -0.5;
            }
            default -> score += participle || gerund || reading.is(Feature.PAST) ? 0.8 : follows ? 0.4 : 0;
        }
        if (reading.is(Feature.IMPERATIVE)) {
            score -= 0.8;
        }
        if (reading.is(Feature.FIRST) || reading.is(Feature.SECOND)) {
            score -= prior == Pos.PRONOUN || prior == Pos.PARTICLE ? 0.8 : isFirstOnly(token) ? FIRST_ONLY : 1.6;
        }
        if (isRareParticiple(token, reading)) {
            score -= RARE_PARTICIPLE;
        }
        if (reading.is(Feature.THIRD) && before != null && before.is(Feature.PLURAL) == reading.is(Feature.PLURAL)) {
            score += 0.3;
        }
        return auxiliaryLemma(reading.lemma()) ? score + (reading.is(Feature.FINITE) ? 3 : 1) : score;
    }

    /** Whether a word may tell what others do: 'uccisi' behind a noun is no 'I killed'. */
    private static boolean isFiniteOfAnother(Token token) {
        return token.readings().stream()
                .anyMatch(r -> r.pos() == Pos.VERB && r.is(Feature.FINITE) && !r.is(Feature.FIRST));
    }

    /** 'Осуждаем' is 'we condemn': a short participle of the present, where the form may be the first person, is hardly ever meant. */
    private static boolean isRareParticiple(Token token, Reading reading) {
        return reading.is(Feature.PARTICIPLE)
                && reading.is(Feature.FINITE)
                && !reading.is(Feature.PAST)
                && token.readings().stream().anyMatch(r -> r.pos() == Pos.VERB && r.is(Feature.FIRST));
    }

    /** 'Condenamos': what can be nothing but the first person of a verb, where this needs no pronoun. */
    private boolean isFirstOnly(Token token) {
        return language.dropsSubject()
                && token.readings().stream()
                        .allMatch(r -> r.pos() == Pos.PROPER || r.pos() == Pos.VERB && r.is(Feature.FIRST));
    }

    /** 'A 25-year programme', 'the rocket seeds': where verbs hardly tell number, a noun that does not fit is no subject. */
    private boolean isBroken(Token noun, Token token, Reading verb) {
        boolean bare = token.lower().equals(verb.lemma());
        return language.headLast()
                && noun.is(Pos.NOUN)
                && verb.is(Feature.FINITE)
                && verb.is(Feature.PRESENT)
                && noun.is(bare ? Feature.SINGULAR : Feature.PLURAL);
    }

    /** 'NATO troops remained', 'the police are': no verb before another; 'the army gives medical aid': one before an adjective. */
    private double beforeWord(Reading verb, Token after) {
        boolean finiteOnly = after.readings().stream().allMatch(r -> r.pos() == Pos.VERB && !r.is(Feature.GERUND))
                        && after.canBe(Pos.VERB, Feature.PAST)
                || after.readings().stream()
                        .anyMatch(r -> r.pos() == Pos.VERB
                                && r.is(Feature.FINITE)
                                && (auxiliaryLemma(r.lemma()) || isModal(r.lemma())));
        boolean adjective = after.is(Pos.ADJECTIVE) && !after.canBe(Pos.NOUN) && !after.canBe(Pos.VERB);
        return finiteOnly ? -1.5 : adjective && verb.is(Feature.THIRD) ? 1 : 0;
    }

    boolean auxiliary(Token token) {
        return auxiliaryLemma(token.lemma()) || token.canBe(Pos.VERB) && token.is(Pos.VERB) && isModal(token.lemma());
    }

    boolean isSplitAuxiliary(Token token) {
        return token.lower().startsWith("'") && auxiliaryLemma(token.lemma());
    }

    private boolean isModal(String lemma) {
        return language.future().contains(lemma)
                || language.obligation().contains(lemma)
                || language.possibility().contains(lemma);
    }

    boolean auxiliaryLemma(String lemma) {
        return language.perfect().contains(lemma) || language.passive().contains(lemma);
    }
}
