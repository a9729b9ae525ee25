package org.disgelo.agreement;

import java.util.List;
import org.disgelo.actor.Party;
import org.disgelo.event.Status;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Span;
import org.disgelo.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Finds the steps that a sentence tells without repeating the verb. */
final class GappedSteps {

    private final ActedAspects aspects;
    private final StepMaker maker;

    GappedSteps(ActedAspects aspects, StepMaker maker) {
        this.aspects = aspects;
        this.maker = maker;
    }

    /** The other chamber is that of the state whose chamber the sentence has just named: 'Italy's lower house ..., the Senate ...'. */
    private List<Party> house(Step told, Passage passage, NounPhrase noun) {
        List<Party> actors = passage.actors().parties(noun);
        return aspects.isChamber(passage, noun)
                        && !told.actors().isEmpty()
                        && actors.stream().allMatch(Party::fromContext)
                ? told.actors()
                : actors;
    }

    /** Steps of chambers that a sentence does not say whose they are, given to the state of the one named before them. */
    void housed(Passage passage, List<Step> steps) {
        for (int i = 1; i < steps.size(); i++) {
            Step before = steps.get(i - 1);
            Step step = steps.get(i);
            VerbGroup verb = step.verb() == null ? passage.verbOver(step.trigger()) : step.verb();
            boolean ofChamber = verb != null && verb.subject() != null && aspects.isChamber(passage, verb.subject());
            boolean open = step.actors().stream().allMatch(Party::fromContext);
            boolean known =
                    before.actors().size() == 1 && !before.actors().getFirst().fromContext() && !before.isJoint();
            if (ofChamber && open && known && !step.isJoint()) {
                steps.set(i, step.by(before.actors()));
            }
        }
    }

    /** 'The Duma ratified it in May, the upper house in June': what follows goes without the verb. */
    void add(Passage passage, VerbGroup verb, int before, List<Step> steps) {
        Step told = steps.size() == before ? null : steps.getLast();
        if (told == null || told.isJoint() || told.status() != Status.ACTUAL) {
            return;
        }
        List<Chunk> chunks = passage.parse().chunks();
        List<NounPhrase> agents = maker.agents(verb);
        for (int i = 1; i < agents.size(); i++) {
            List<Party> actors = house(told, passage, agents.get(i));
            TimeMention time =
                    timeBetween(passage, agents.get(i - 1).to(), agents.get(i).from());
            if (!actors.isEmpty() && time != null) {
                steps.add(maker.gapped(told, agents.get(i), actors, time));
            }
        }
        for (int i = 1; i < chunks.size(); i++) {
            boolean begins = chunks.get(i) instanceof NounPhrase n
                    && n.from() > verb.verb()
                    && n.preposition() == null
                    && chunks.get(i - 1) instanceof Link l
                    && l.kind() != Link.Kind.RELATIVE
                    && l.kind() != Link.Kind.SUBORDINATOR;
            if (begins && chunks.get(i) instanceof NounPhrase noun) {
                List<Party> actors = house(told, passage, noun);
                TimeMention time = timeBehind(passage, chunks, i);
                if (!actors.isEmpty() && time != null) {
                    steps.add(maker.gapped(told, noun, actors, time));
                }
            }
        }
    }

    private static @Nullable TimeMention timeBetween(Passage passage, int from, int to) {
        for (TimeMention time : passage.times()) {
            int token = passage.tokenAt(time.span().start());
            if (token >= from && token < to && time.isPoint() && time.date() != null) {
                return time;
            }
        }
        return null;
    }

    /** The time told behind a phrase, before any verb. */
    private static @Nullable TimeMention timeBehind(Passage passage, List<Chunk> chunks, int at) {
        int end = passage.tokens().size();
        for (int i = at + 1; i < chunks.size(); i++) {
            boolean stops = chunks.get(i) instanceof VerbGroup
                    || chunks.get(i) instanceof Link l
                            && l.kind() == Link.Kind.BREAK
                            && !passage.text(l.from(), l.to()).matches("[\\u2013\\u2014-]");
            if (stops) {
                if (chunks.get(i) instanceof VerbGroup) {
                    return null;
                }
                end = chunks.get(i).from();
                break;
            }
        }
        Span rest = passage.span(chunks.get(at).to() - 1, end);
        for (TimeMention time : passage.times()) {
            if (rest.contains(time.span()) && time.isPoint() && time.date() != null) {
                return time;
            }
        }
        return null;
    }
}
