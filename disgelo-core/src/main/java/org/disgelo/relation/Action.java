package org.disgelo.relation;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.disgelo.event.Event;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What was done once, however many articles tell it: same type, same parties, same day.
 *
 * @param type PLOVER type
 * @param mode the mode that weighs most among the tellings
 * @param parties codes of all who take part, sorted
 * @param date the day, or as much of it as is known
 * @param status actual if any telling says so, else planned, else denied
 * @param disputed whether some tellings deny what others tell
 * @param score what it is worth, from -10 (war) to 10 (union); {@code lexicon/ontology/scores.yaml}
 * @param weight how much of the score counts, from 0 to 1: by status and by the confidence of the best telling
 * @param halfLife days after which half of it is forgotten
 * @param tellings the events it was read from, by article and position
 */
public record Action(
        EventType type,
        @Nullable String mode,
        SortedSet<String> parties,
        PartialDate date,
        Status status,
        boolean disputed,
        double score,
        double weight,
        double halfLife,
        List<Event> tellings) {

    /** By date, then type, then parties: the order in which actions are told. */
    public static final Comparator<Action> IN_TIME = Comparator.comparing(Action::date)
            .thenComparing(Action::type)
            .thenComparing(a -> String.join(" ", a.parties()));

    public Action {
        parties = Collections.unmodifiableSortedSet(new TreeSet<>(parties));
        tellings = List.copyOf(tellings);
        if (!(Math.abs(score) <= 10) || !(weight >= 0 && weight <= 1) || !(halfLife > 0) || tellings.isEmpty()) {
            throw new IllegalArgumentException("action " + type + " " + parties + " of " + date);
        }
    }

    /** The channel it feeds. */
    public Channel channel() {
        return score < 0 ? Channel.CONFLICT : Channel.COOPERATION;
    }

    /** How much it moves its channel, from 0 to 1. */
    public double force() {
        return Math.abs(score) / 10 * weight;
    }

    /** The same action, counting for a part only. */
    Action weighing(double part) {
        return new Action(type, mode, parties, date, status, disputed, score, weight * part, halfLife, tellings);
    }

    /** The same action in other words of its tellings. */
    Action retold(UnaryOperator<Event> telling) {
        return new Action(
                type,
                mode,
                parties,
                date,
                status,
                disputed,
                score,
                weight,
                halfLife,
                tellings.stream().map(telling).toList());
    }

    /** How many articles tell it. */
    public int articles() {
        return (int) tellings.stream().map(Event::article).distinct().count();
    }
}
