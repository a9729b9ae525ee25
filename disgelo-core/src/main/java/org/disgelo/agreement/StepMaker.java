package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disgelo.actor.Party;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Status;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.disgelo.time.TimeMention;
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

    /**
     * The step a verb tells.
     *
     * @param length how many tokens the verb's phrase takes
     * @param mentions all agreements that the sentence names
     */
    Step byVerb(
            Passage passage,
            AgreementState state,
            VerbGroup verb,
            int length,
            @Nullable InstrumentMention object,
            boolean alone,
            List<InstrumentMention> mentions) {
        int trigger = verb.verb();
        Event event = Circumstances.event(passage, state, trigger);
        Status status = event == null ? circumstances.status(passage, verb) : event.status();
        status = status == Status.ACTUAL && isPending(passage, verb) ? Status.PLANNED : status;
        status = status == Status.PLANNED && circumstances.isDone(passage, verb) ? Status.ACTUAL : status;
        List<Party> actors = event == null
                ? circumstances.actors(passage, verb)
                : Circumstances.beyondPlaces(passage, named(passage, event.actors()));
        if (event != null && actors.size() < event.actors().size() && actors.size() < 2) {
            actors = circumstances.actors(passage, verb);
        }
        List<Party> others = event == null ? circumstances.partners(passage, verb) : named(passage, event.recipients());
        if (object != null && words.set("mediates").at(passage.tokens(), trigger) > 0) {
            actors = List.of();
            others = List.of();
        }
        // 'firmaron un comunicado': more than the one whom the article told of last
        List<Party> all = new ArrayList<>(actors);
        all.addAll(others);
        boolean several = verb.is(Trait.PLURAL) && AgreementDrafts.codes(all).size() == 1;
        if (several && all.stream().allMatch(Party::fromContext)) {
            actors = List.of();
            others = List.of();
        }
        int from = verb.subject() == null
                ? verb.from()
                : Math.min(verb.from(), verb.subject().from());
        int to = Math.max(verb.end(), trigger + length);
        StepDating.When when =
                StepDating.when(passage, trigger, event, status, StepDating.ofTitles(passage, state, mentions), words);
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
                alone && isOfItsOwn(passage, verb),
                circumstances.withoutPlaces(passage, actors),
                circumstances.withoutPlaces(passage, others),
                when.date(),
                circumstances.place(passage, trigger, event, action(passage, verb)));
    }

    /** 'Agreed to meet again', 'agreed to negotiate a treaty' settle nothing yet. */
    private boolean isOfItsOwn(Passage passage, VerbGroup verb) {
        List<Token> tokens = passage.tokens();
        for (VerbGroup inner : passage.parse().verbs()) {
            if (inner.governor() == verb && inner.verb() >= 0) {
                WordTable.Match<CommitmentKind> act = words.commitmentVerbs.at(tokens, inner);
                boolean meeting = act != null && act.value() == CommitmentKind.VISIT;
                return !meeting && words.verbs.at(tokens, inner) == null;
            }
        }
        for (NounPhrase object : objects(verb)) {
            if (words.set("meetings").in(tokens, object.from(), object.to())) {
                return false;
            }
        }
        return true;
    }

    private static List<NounPhrase> objects(VerbGroup verb) {
        List<NounPhrase> objects = new ArrayList<>(verb.objects());
        objects.addAll(verb.adjuncts());
        return objects;
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
            @Nullable InstrumentMention object,
            List<InstrumentMention> mentions) {
        Event event = Circumstances.event(passage, state, trigger);
        // 'the go-ahead, on 31 January, to negotiate and to sign': given, not planned
        boolean planned = event != null && event.status() == Status.PLANNED && over == null;
        Status status = event == null || planned ? circumstances.status(passage, over) : event.status();
        boolean noun = passage.parse().token(trigger).is(Pos.NOUN);
        if (status == Status.DENIED && (object == null || noun)) {
            return Optional.empty();
        }
        StepDating.When when =
                StepDating.when(passage, trigger, event, status, StepDating.ofTitles(passage, state, mentions), words);
        return Optional.of(new Step(
                passage,
                state,
                when.status(),
                trigger,
                object == null ? trigger : Math.min(trigger, object.firstToken()),
                end(passage, Math.min(trigger + length + AFTER_NOUN, partEnd(passage, trigger)), object),
                null,
                object,
                false,
                false,
                circumstances.withoutPlaces(
                        passage, event == null ? circumstances.near(passage, trigger) : named(passage, event.actors())),
                event == null ? List.of() : circumstances.withoutPlaces(passage, named(passage, event.recipients())),
                when.date(),
                circumstances.place(passage, trigger, event, passage.tokens().size())));
    }

    /** By whom a passive verb says it is done, in text order. */
    List<NounPhrase> agents(VerbGroup verb) {
        return circumstances.agents(verb);
    }

    /** The same step taken by others at another time, told without the verb. */
    Step gapped(Step told, NounPhrase noun, List<Party> actors, TimeMention time) {
        Passage passage = told.passage();
        int to = passage.tokenAt(time.span().end());
        return new Step(
                passage,
                told.state(),
                told.status(),
                noun.head(),
                noun.from(),
                Math.max(noun.to(), to),
                null,
                told.object(),
                false,
                false,
                actors,
                List.of(),
                time.date(),
                null);
    }

    /** Index after the last token of the part of the sentence, between semicolons, in which a token stands. */
    private static int partEnd(Passage passage, int token) {
        int end = passage.part(token).end();
        int to = passage.tokenAt(end);
        return to > token + 1 && passage.parse().token(to - 1).form().equals(";") ? to - 1 : to;
    }

    private static int end(Passage passage, int to, @Nullable InstrumentMention object) {
        int end = Math.min(
                object == null ? to : Math.max(to, object.lastToken()),
                passage.tokens().size());
        // 'in force since 22 | March', 'in force | since March': a date is told whole
        for (TimeMention time : passage.times()) {
            int last = passage.tokenAt(time.span().end());
            if (passage.tokenAt(time.span().start()) <= end && end < last) {
                end = last;
            }
        }
        return end;
    }

    /** The actors of an event whom the sentence itself names; whom only the article's course suggests is left open. */
    private static List<Party> named(Passage passage, List<Actor> actors) {
        List<Party> named = new ArrayList<>();
        for (Actor actor : actors) {
            List<Party> told = passage.parties().stream()
                    .filter(p -> p.code().equals(actor.code()))
                    .toList();
            if (!told.isEmpty()) {
                named.add(new Party(actor, told.stream().allMatch(Party::fromContext)));
            }
        }
        return named;
    }
}
