package org.disgelo.agreement;

import java.time.LocalDate;
import java.util.List;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Event;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Span;
import org.disgelo.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Says when a step was taken: by its coded event, else by the expression of time nearest to its words. */
final class StepDating {

    /** How far another verb between the words and a date puts the date off, in characters. */
    private static final int BEYOND_A_VERB = 60;

    private StepDating() {}

    /**
     * When, and how real that makes it.
     *
     * @param date the date, or null
     * @param status the status in the light of the date
     */
    record When(@Nullable PartialDate date, Status status) {}

    /** The date of what the word at {@code trigger} tells; in a list of parts only their own times count. */
    static When when(Passage passage, int trigger, @Nullable Event event, Status status) {
        Span part = passage.part(trigger);
        List<TimeMention> times = passage.times().stream()
                .filter(t -> t.date() != null && t.isPoint() && part.overlaps(t.span()))
                .toList();
        if (event != null && event.date() != null) {
            return new When(event.date(), status);
        }
        TimeMention best = null;
        double least = Double.POSITIVE_INFINITY;
        for (TimeMention time : times) {
            double distance = distance(passage, trigger, time, status);
            if (distance < least) {
                least = distance;
                best = time;
            }
        }
        if (best == null) {
            return new When(null, status);
        }
        LocalDate published = passage.article().published();
        if (published == null) {
            return new When(best.date(), status);
        }
        PartialDate date = status == Status.PLANNED ? best.forward(published).date() : best.date();
        boolean later = date != null
                && date.precision() != DatePrecision.SEASON
                && date.earliest().isAfter(published);
        return new When(date, status == Status.ACTUAL && later ? Status.PLANNED : status);
    }

    /** How far a time is from the word, in characters; infinite where it belongs to something else. */
    private static double distance(Passage passage, int trigger, TimeMention time, Status status) {
        int at = passage.parse().token(trigger).start();
        int start = time.span().start();
        double distance = Math.abs(start - at);
        int verbs = 0;
        boolean aside = false;
        for (VerbGroup verb : passage.parse().verbs()) {
            int verbAt =
                    verb.verb() < 0 ? at : passage.parse().token(verb.verb()).start();
            boolean between = verbAt > Math.min(at, start) && verbAt < Math.max(at, start);
            distance += between ? BEYOND_A_VERB : 0;
            verbs += between ? 1 : 0;
            aside |= between && start > at && verb.is(Trait.RELATIVE);
        }
        // 'approved it on Tuesday and told them to negotiate and, in time, to sign': Tuesday is not the day of the
        // signing;
        // nor is the year in 'approved the doctrine, which replaces that of 2001'
        boolean foreign = status == Status.PLANNED && verbs > 1 || aside;
        return foreign ? Double.POSITIVE_INFINITY : distance;
    }
}
