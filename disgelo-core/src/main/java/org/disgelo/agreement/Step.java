package org.disgelo.agreement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.actor.Party;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.disgelo.event.Status;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell of a transition.
 *
 * @param trigger index of the verb or noun that tells it
 * @param from index of the first token of the evidence
 * @param to index after its last
 * @param verb the verb group, if it is a verb
 * @param object the agreement it is told of, or null when the sentence does not name it
 * @param alone whether the words settle something even without naming an agreement
 * @param ofItsOwn whether what is settled is more than to meet, to talk or to sign later
 * @param actors who takes the step, if told
 * @param others with whom, if told
 */
record Step(
        Passage passage,
        AgreementState state,
        Status status,
        int trigger,
        int from,
        int to,
        @Nullable VerbGroup verb,
        @Nullable InstrumentMention object,
        boolean alone,
        boolean ofItsOwn,
        List<Party> actors,
        List<Party> others,
        @Nullable PartialDate date,
        @Nullable Place place) {

    /** What the title itself tells of an agreement's conclusion: 'the agreement of 1997'. */
    static Step concluded(InstrumentMention mention, PartialDate date) {
        return new Step(
                mention.passage(),
                AgreementState.AGREED,
                Status.ACTUAL,
                mention.from(),
                mention.firstToken(),
                mention.lastToken(),
                null,
                mention,
                false,
                false,
                mention.parties(),
                List.of(),
                date,
                null);
    }

    /** The same step on a day. */
    Step on(@Nullable PartialDate day) {
        return new Step(
                passage, state, status, trigger, from, to, verb, object, alone, ofItsOwn, actors, others, day, place);
    }

    /** The same step taken by others. */
    Step by(List<Party> parties) {
        return new Step(
                passage, state, status, trigger, from, to, verb, object, alone, ofItsOwn, parties, others, date, place);
    }

    /** What one party alone signs, of a paper to which others are parties, it ratifies. */
    Step ofOneParty() {
        return state != AgreementState.SIGNED || codes().size() != 1
                ? this
                : new Step(
                        passage,
                        AgreementState.RATIFIED,
                        status,
                        trigger,
                        from,
                        to,
                        verb,
                        object,
                        alone,
                        ofItsOwn,
                        actors,
                        others,
                        date,
                        place);
    }

    /** Whether only the title tells it. */
    boolean isByTitle() {
        return object != null && verb == null && trigger == object.from();
    }

    /** The codes of all who are told to take part. */
    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        actors.forEach(p -> codes.add(p.code()));
        others.forEach(p -> codes.add(p.code()));
        return codes;
    }

    /** Whether what was settled is only a pronoun or a number of what was told before: 'to set up three of them'. */
    boolean pointsBack() {
        if (verb == null) {
            return false;
        }
        for (VerbGroup inner : passage.parse().verbs()) {
            if (inner.governor() == verb) {
                return inner.objects().stream()
                        .noneMatch(o -> passage.parse().token(o.head()).is(Pos.NOUN));
            }
        }
        return verb.objects().stream()
                        .noneMatch(o -> passage.parse().token(o.head()).is(Pos.NOUN))
                && verb.adjuncts().stream()
                        .noneMatch(o -> passage.parse().token(o.head()).is(Pos.NOUN));
    }

    /** The lemmas of the nouns that stand behind the words: what was settled. */
    Set<String> settledWords() {
        Set<String> lemmas = new TreeSet<>();
        for (int i = trigger + 1; i < passage.tokens().size(); i++) {
            if (passage.parse().token(i).is(Pos.NOUN)) {
                lemmas.add(passage.parse().token(i).lemma().toLowerCase(java.util.Locale.ROOT));
            }
        }
        return lemmas;
    }

    /** Whether all parties take such a step together when nothing else is told. */
    boolean isJoint() {
        return switch (state) {
            case SIGNED,
                    AGREED,
                    INITIALLED,
                    IN_FORCE,
                    RENEWED,
                    NEGOTIATING,
                    AMENDED,
                    EXPIRED,
                    SUPERSEDED,
                    PROVISIONALLY_APPLIED -> true;
            case PROPOSED, APPROVED, RATIFIED, IMPLEMENTING, SUSPENDED, DENOUNCED, TERMINATED, REJECTED -> false;
        };
    }

    Evidence evidence() {
        return passage.evidence(from, to);
    }
}
