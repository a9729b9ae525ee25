package org.disgelo.agreement;

import java.util.List;
import org.disgelo.event.Status;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.jspecify.annotations.Nullable;

/** Steps that are told by what becomes of the talks: 'negotiations opened in May', 'talks were wrapped up in June'. */
final class TalkSteps {

    /** How far behind the verb, in tokens, it is told that nothing came of them. */
    private static final int RESULT = 8;

    private final AgreementWords words;
    private final StepMaker maker;

    TalkSteps(AgreementWords words, StepMaker maker) {
        this.words = words;
        this.maker = maker;
    }

    /** Adds what a phrase for talks tells with the verb over it; says whether that is all it tells. */
    boolean add(
            Passage passage,
            NounPhrase noun,
            int at,
            @Nullable InstrumentMention object,
            List<InstrumentMention> mentions,
            List<Step> steps) {
        VerbGroup verb = over(passage, noun, at);
        boolean begins = verb != null && words.is("begins", passage.tokens(), verb);
        boolean ends = verb != null && words.is("ends", passage.tokens(), verb);
        if (verb == null || !begins && !ends || verb.is(Trait.SUPPOSED)) {
            return false;
        }
        int from = Math.min(verb.from(), noun.from());
        boolean vain = ends
                && words.set("none")
                        .in(
                                passage.tokens(),
                                from,
                                Math.min(passage.tokens().size(), Math.max(verb.to(), noun.to()) + RESULT));
        if (vain) {
            return true;
        }
        AgreementState state = begins ? AgreementState.NEGOTIATING : AgreementState.AGREED;
        Step step = maker.byVerb(passage, state, verb, 1, object, false, mentions);
        boolean told = steps.stream().anyMatch(s -> s.trigger() == step.trigger() && s.object() != null);
        if (told || object == null && (step.date() == null || step.status() != Status.ACTUAL)) {
            return told;
        }
        steps.removeIf(s -> s.trigger() == step.trigger());
        steps.add(step);
        return true;
    }

    /** The verb whose subject or object the talks are. */
    private static @Nullable VerbGroup over(Passage passage, NounPhrase noun, int at) {
        for (VerbGroup verb : passage.parse().verbs()) {
            boolean subject = verb.subject() != null && holds(verb.subject(), at);
            boolean object = verb.objects().stream().anyMatch(o -> holds(o, at));
            if (verb.verb() >= 0 && (subject || object)) {
                return verb;
            }
        }
        return noun.preposition() == null ? passage.verbOver(at) : null;
    }

    private static boolean holds(NounPhrase noun, int at) {
        return noun.from() <= at && at < noun.to();
    }
}
