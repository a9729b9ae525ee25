package org.disgelo.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.actor.Party;
import org.disgelo.event.Status;
import org.disgelo.lexicon.Entry;
import org.disgelo.ontology.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A reading of some words as an event, before it is weighed against the others.
 *
 * @param entry the entry that fired
 * @param actors who acts
 * @param recipients who is acted upon
 * @param mutual whether they act on each other
 * @param status actual, planned or denied
 * @param trigger index of the token that fired
 * @param from index of the first token of the evidence
 * @param to index after its last
 * @param confidence from 0 to 1
 * @param specificity how much of the sentence the entry asked for: the better reading of the same words asks for more
 * @param doubts what it lacks of what the entry asks for
 */
record Draft(
        Entry entry,
        List<Party> actors,
        List<Party> recipients,
        boolean mutual,
        Status status,
        int trigger,
        int from,
        int to,
        double confidence,
        int specificity,
        Set<Doubt> doubts) {

    /** Types of what is said to somebody. */
    private static final Set<EventType> ADDRESSED =
            EnumSet.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

    Draft {
        doubts = Set.copyOf(doubts);
    }

    Set<String> parties() {
        Set<String> codes = new TreeSet<>();
        actors.forEach(p -> codes.add(p.code()));
        recipients.forEach(p -> codes.add(p.code()));
        return codes;
    }

    /** The same done by others. */
    Draft by(List<Party> others) {
        return new Draft(entry, others, recipients, mutual, status, trigger, from, to, confidence, specificity, doubts);
    }

    boolean isDoubtful() {
        return !doubts.isEmpty();
    }

    /** Whether two parties act on one another in turn: 'Kim pledged ..., Trump promised ...'. */
    boolean isReverseOf(Draft other) {
        return !mutual
                && !other.mutual
                && !actors.isEmpty()
                && !recipients.isEmpty()
                && codes(actors).equals(codes(other.recipients))
                && codes(recipients).equals(codes(other.actors))
                && !codes(actors).equals(codes(recipients));
    }

    private static Set<String> codes(List<Party> parties) {
        Set<String> codes = new TreeSet<>();
        parties.forEach(p -> codes.add(p.code()));
        return codes;
    }

    /**
     * Whether this reads the same words better: of two that tell the same type of action one that finds both sides rather than one
     * that asks for more words and misses a side ('asked Italy for clarification'), else by confidence and specificity.
     */
    boolean isBetterThan(@Nullable Draft other) {
        if (other == null) {
            return true;
        }
        if (isUndone(other) || other.isUndone(this)) {
            return isUndone(other);
        }
        boolean comparable =
                ADDRESSED.contains(entry.type()) && entry.type() == other.entry.type() && status == other.status;
        if (comparable && hasTwoSides() != other.hasTwoSides()) {
            return hasTwoSides();
        }
        // 'threatened Turkey with sanctions': who is told goes before whom the article would give
        boolean told = entry.type() == other.entry.type() && status == other.status && isTold() != other.isTold();
        return told && hasTwoSides() && other.hasTwoSides() ? isTold() : rank() > other.rank();
    }

    /**
     * 'Will not deliver tanks to Georgia', 'does not recognise its sovereignty': a refusal, not a delivery that did not take place;
     * but who leaves without signing has just not signed.
     */
    private boolean isUndone(Draft other) {
        return (entry.refused() || entry.negated() && entry.type() == EventType.REJECT && !other.mutual)
                && other.status == Status.DENIED
                && !Manner.settles(other.entry)
                && hasTwoSides();
    }

    private boolean hasTwoSides() {
        return !actors.isEmpty() && !recipients.isEmpty() && !codes(actors).equals(codes(recipients));
    }

    /** Whether the words name who undergoes it. */
    private boolean isTold() {
        return !recipients.isEmpty() && recipients.stream().noneMatch(Party::fromContext);
    }

    private double rank() {
        return confidence + 0.1 * specificity;
    }

    Draft with(double otherConfidence) {
        return new Draft(
                entry, actors, recipients, mutual, status, trigger, from, to, otherConfidence, specificity, doubts);
    }
}
