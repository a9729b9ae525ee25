package org.disgelo.agreement;

import java.util.ArrayList;
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
        boolean all = false;
        for (VerbGroup verb : over(passage, noun, at)) {
            all |= add(passage, noun, verb, object, mentions, steps);
        }
        return all;
    }

    private boolean add(
            Passage passage,
            NounPhrase noun,
            VerbGroup verb,
            @Nullable InstrumentMention object,
            List<InstrumentMention> mentions,
            List<Step> steps) {
        boolean begins = words.is("begins", passage.tokens(), verb);
        boolean ends = words.is("ends", passage.tokens(), verb);
        if (!begins && !ends || verb.is(Trait.SUPPOSED)) {
            return false;
        }
        int from = Math.min(verb.from(), noun.from());
        int to = Math.max(verb.to(), noun.to()) + RESULT;
        if (ends
                && words.set("none")
                        .in(passage.tokens(), from, Math.min(passage.tokens().size(), to))) {
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

    /** The verbs whose subject or object the talks are. */
    private static List<VerbGroup> over(Passage passage, NounPhrase noun, int at) {
        List<VerbGroup> over = new ArrayList<>();
        for (VerbGroup verb : passage.parse().verbs()) {
            NounPhrase subject = verb.subject() == null ? verb.heir() : verb.subject();
            boolean holds = subject != null && holds(subject, at)
                    || verb.objects().stream().anyMatch(o -> holds(o, at));
            if (verb.verb() >= 0 && holds) {
                over.add(verb);
            }
        }
        VerbGroup around = noun.preposition() == null ? passage.verbOver(at) : null;
        if (over.isEmpty() && around != null && around.verb() >= 0) {
            over.add(around);
        }
        return over;
    }

    private static boolean holds(NounPhrase noun, int at) {
        return noun.from() <= at && at < noun.to();
    }
}
