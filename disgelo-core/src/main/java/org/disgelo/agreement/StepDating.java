package org.disgelo.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.Event;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.text.Feature;
import org.disgelo.text.Span;
import org.disgelo.text.Token;
import org.disgelo.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Says when a step was taken: by its coded event, else by the expression of time nearest to its words. */
final class StepDating {

    /** How far another verb between the words and a date puts the date off, in characters. */
    private static final int BEYOND_A_VERB = 60;

    /** How far behind a title its own date may begin, in characters. */
    private static final int BEHIND_A_TITLE = 12;

    private static final Set<AgreementState> CONCLUDING =
            EnumSet.of(AgreementState.SIGNED, AgreementState.AGREED, AgreementState.INITIALLED);

    private StepDating() {}

    /**
     * When, and how real that makes it.
     *
     * @param date the date, or null
     * @param status the status in the light of the date
     */
    record When(@Nullable PartialDate date, Status status) {}

    /** The date of what the word at {@code trigger} tells; in a list of parts only their own times count. */
    static When when(
            Passage passage,
            int trigger,
            @Nullable Event event,
            Status status,
            Collection<TimeMention> titles,
            AgreementWords words) {
        Span part = passage.part(trigger);
        List<TimeMention> times = passage.times().stream()
                .filter(t -> t.date() != null && t.isPoint() && part.overlaps(t.span()) && !titles.contains(t))
                .toList();
        if (event != null && event.date() != null && !isForeign(passage, trigger, event.date(), titles, words)) {
            return new When(event.date(), status);
        }
        TimeMention best = null;
        double least = Double.POSITIVE_INFINITY;
        for (TimeMention time : times) {
            double distance = distance(passage, trigger, time, status, words);
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

    /** The times by which titles tell when an agreement was concluded: nothing later happened to it then. */
    static Set<TimeMention> ofTitles(Passage passage, AgreementState state, List<InstrumentMention> mentions) {
        Set<TimeMention> titles = new HashSet<>();
        for (InstrumentMention mention : mentions) {
            if (mention.date() == null || CONCLUDING.contains(state)) {
                continue;
            }
            int from = passage.parse().token(mention.firstToken()).start();
            int to = passage.parse().token(mention.lastToken() - 1).end() + BEHIND_A_TITLE;
            passage.times().stream()
                    .filter(t -> mention.date().equals(t.date())
                            && t.span().start() >= from
                            && t.span().start() <= to)
                    .forEach(titles::add);
        }
        return titles;
    }

    /** How far a time is from the word, in characters; infinite where it belongs to something else. */
    private static double distance(
            Passage passage, int trigger, TimeMention time, Status status, AgreementWords words) {
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
            distance += !between && isBehindALink(passage, at, start, verbAt, verb) ? BEYOND_A_VERB : 0;
            aside |= between && start > at && verb.is(Trait.RELATIVE);
        }
        // 'approved it on Tuesday and told them to negotiate and, in time, to sign': Tuesday is not the day of the
        // signing;
        // nor is the year in 'approved the doctrine, which replaces that of 2001'
        // nor is 2016 that of the end of 'the contract, concluded in 2016'
        boolean foreign = status == Status.PLANNED && verbs > 1
                || aside
                || isOfOrder(passage, trigger, time, status)
                || isOfGovernor(passage, trigger, time, status)
                || isOfParticiple(passage, trigger, time, words);
        return foreign ? Double.POSITIVE_INFINITY : distance;
    }

    /** Whether a relative clause that begins behind the word holds the time. */
    private static boolean isAside(Passage passage, int trigger, TimeMention time) {
        int at = passage.parse().token(trigger).start();
        int start = time.span().start();
        return start > at
                && passage.parse().verbs().stream()
                        .anyMatch(v -> v.verb() > trigger
                                && v.is(Trait.RELATIVE)
                                && passage.parse().token(v.verb()).start() < start);
    }

    /** 'Talks opened in May, and in June they signed': May stands with another verb, beyond an 'and' or a comma. */
    private static boolean isBehindALink(Passage passage, int at, int time, int verbAt, VerbGroup verb) {
        boolean there = time < at ? verbAt < time : verbAt > time;
        return there
                && verb.is(Trait.FINITE)
                && verb.verb() >= 0
                && verbAt != at
                && passage.parse().chunks().stream()
                        .anyMatch(c -> c instanceof Link l
                                && (l.kind() == Link.Kind.COORDINATOR || l.kind() == Link.Kind.COMMA)
                                && passage.parse().token(l.from()).start() > Math.min(at, time)
                                && passage.parse().token(l.from()).start() < Math.max(at, time));
    }

    /** Whether the sentence tells a date only of something else than the words at {@code trigger}. */
    private static boolean isForeign(
            Passage passage, int trigger, PartialDate date, Collection<TimeMention> titles, AgreementWords words) {
        List<TimeMention> told =
                passage.times().stream().filter(t -> date.equals(t.date())).toList();
        return !told.isEmpty()
                && told.stream()
                        .allMatch(t -> titles.contains(t)
                                || isOfParticiple(passage, trigger, t, words)
                                || isAside(passage, trigger, t));
    }

    /** 'The go-ahead, on 31 January, to sign': the day of the order, not of what is ordered. */
    private static boolean isOfOrder(Passage passage, int trigger, TimeMention time, Status status) {
        Span part = passage.part(trigger);
        boolean before = time.span().end() <= passage.parse().token(trigger).start();
        boolean ordered = status == Status.PLANNED
                && passage.parse().verbs().stream().anyMatch(v -> v.verb() == trigger && v.is(Trait.INFINITIVE));
        return before
                && ordered
                && passage.parse().verbs().stream()
                        .noneMatch(v -> v.is(Trait.FINITE)
                                && part.contains(passage.parse().token(v.from()).span()));
    }

    /** 'On Tuesday he accepted the proposal to sign': the day of what is over, not of what hangs on it. */
    private static boolean isOfGovernor(Passage passage, int trigger, TimeMention time, Status status) {
        int at = passage.tokenAt(time.span().start());
        boolean open = status == Status.PLANNED
                && at < trigger
                && passage.parse().verbs().stream().anyMatch(v -> v.verb() == trigger && v.is(Trait.INFINITIVE));
        return open
                && passage.parse().verbs().stream()
                        .anyMatch(v -> v.verb() < trigger && v.verb() >= 0 && isOver(passage, v));
    }

    /** Whether a finite verb tells of the past. */
    static boolean isOver(Passage passage, VerbGroup verb) {
        Token main = passage.parse().token(verb.verb());
        boolean open = verb.is(Trait.FUTURE) || verb.is(Trait.CONDITIONAL) || verb.is(Trait.SUPPOSED);
        boolean perfect = verb.to() - verb.from() > 1 && main.is(Feature.PARTICIPLE) && !verb.is(Trait.PASSIVE);
        return verb.is(Trait.FINITE) && !open && (main.is(Feature.PAST) || perfect);
    }

    /** Whether a participle of another action stands right before a time, without a mark between. */
    private static boolean isOfParticiple(Passage passage, int trigger, TimeMention time, AgreementWords words) {
        int at = passage.tokenAt(time.span().start());
        // 'the signing, held on 28 March': a participle beside a noun tells of the noun
        if (passage.parse().verbs().stream().noneMatch(v -> v.verb() == trigger && v.is(Trait.FINITE))) {
            return false;
        }
        for (VerbGroup verb : passage.parse().verbs()) {
            boolean other = verb.is(Trait.REDUCED)
                    && verb.verb() >= 0
                    && verb.verb() != trigger
                    && words.verbs.at(passage.tokens(), verb) != null;
            if (other
                    && !isClauseBetween(passage, at, trigger)
                    && verb.to() <= at
                    && UndertakingParts.clauseEnd(passage, verb.to()) > at) {
                return true;
            }
        }
        return false;
    }

    /** 'The understanding reached on 5 March, when they agreed to ...': the clause is about that very day. */
    private static boolean isClauseBetween(Passage passage, int from, int to) {
        return passage.parse().chunks().stream()
                .anyMatch(c -> c instanceof Link l
                        && (l.kind() == Link.Kind.RELATIVE || l.kind() == Link.Kind.SUBORDINATOR)
                        && l.from() >= from
                        && l.to() <= to);
    }
}
