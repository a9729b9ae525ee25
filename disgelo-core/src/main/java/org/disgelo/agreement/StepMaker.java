package org.disgelo.agreement;

import java.util.List;
import java.util.Optional;
import org.disgelo.actor.Party;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Status;
import org.disgelo.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Makes steps of the words that tell them: adds who, when, where and the evidence. */
final class StepMaker {

    /** How many tokens behind an event noun its evidence takes in. */
    private static final int AFTER_NOUN = 8;

    private final AgreementWords words;
    private final Circumstances circumstances;

    StepMaker(AgreementWords words, Circumstances circumstances) {
        this.words = words;
        this.circumstances = circumstances;
    }

    /** The step a verb tells; {@code length} tokens of it are the verb's phrase. */
    Step byVerb(
            Passage passage,
            AgreementState state,
            VerbGroup verb,
            int length,
            @Nullable InstrumentMention object,
            boolean alone) {
        int trigger = verb.verb();
        Event event = Circumstances.event(passage, state, trigger);
        Status status = event == null ? circumstances.status(passage, verb) : event.status();
        status = status == Status.ACTUAL && isPending(passage, verb) ? Status.PLANNED : status;
        List<Party> actors = event == null
                ? circumstances.actors(passage, verb)
                : Circumstances.beyondPlaces(passage, parties(event.actors()));
        if (event != null && actors.size() < event.actors().size() && actors.size() < 2) {
            actors = circumstances.actors(passage, verb);
        }
        List<Party> others = event == null ? circumstances.partners(passage, verb) : parties(event.recipients());
        if (object != null && words.set("mediates").at(passage.tokens(), trigger) > 0) {
            actors = List.of();
            others = List.of();
        }
        int from = verb.subject() == null
                ? verb.from()
                : Math.min(verb.from(), verb.subject().from());
        int to = Math.max(verb.end(), trigger + length);
        Circumstances.When when = circumstances.when(passage, trigger, event, status);
        return new Step(
                passage,
                state,
                when.status(),
                trigger,
                object == null ? from : Math.min(from, object.firstToken()),
                end(passage, to, object),
                verb,
                object,
                alone,
                circumstances.withoutPlaces(passage, actors),
                circumstances.withoutPlaces(passage, others),
                when.date(),
                circumstances.place(passage, trigger, event, action(passage, verb)));
    }

    /** 'once the text is settled': not yet. */
    private boolean isPending(Passage passage, VerbGroup verb) {
        int from = verb.subject() == null ? verb.from() : verb.subject().from();
        return words.set("present").at(passage.tokens(), verb.from()) > 0
                && words.set("pending").in(passage.tokens(), from - 1, verb.from());
    }

    /** Where the action begins that the verb governs: 'agreed TO SET UP'; places behind it are places of the action. */
    private static int action(Passage passage, VerbGroup verb) {
        for (VerbGroup inner : passage.parse().verbs()) {
            if (inner.governor() == verb && inner.from() > verb.from()) {
                return inner.from();
            }
        }
        return passage.tokens().size();
    }

    /** The step a noun or phrase tells, under the verb over it; none where that verb denies it. */
    Optional<Step> byWords(
            Passage passage,
            AgreementState state,
            @Nullable VerbGroup over,
            int trigger,
            int length,
            @Nullable InstrumentMention object) {
        Event event = Circumstances.event(passage, state, trigger);
        Status status = event == null ? circumstances.status(passage, over) : event.status();
        if (status == Status.DENIED) {
            return Optional.empty();
        }
        Circumstances.When when = circumstances.when(passage, trigger, event, status);
        return Optional.of(new Step(
                passage,
                state,
                when.status(),
                trigger,
                object == null ? trigger : Math.min(trigger, object.firstToken()),
                end(passage, trigger + length + AFTER_NOUN, object),
                null,
                object,
                false,
                circumstances.withoutPlaces(
                        passage, event == null ? circumstances.near(passage, trigger) : parties(event.actors())),
                event == null ? List.of() : circumstances.withoutPlaces(passage, parties(event.recipients())),
                when.date(),
                circumstances.place(passage, trigger, event, passage.tokens().size())));
    }

    private static int end(Passage passage, int to, @Nullable InstrumentMention object) {
        int end = object == null ? to : Math.max(to, object.lastToken());
        return Math.min(end, passage.tokens().size());
    }

    private static List<Party> parties(List<Actor> actors) {
        return actors.stream().map(a -> new Party(a, false)).toList();
    }
}
