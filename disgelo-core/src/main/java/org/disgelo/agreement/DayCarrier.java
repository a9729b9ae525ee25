package org.disgelo.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disgelo.event.DatePrecision;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Status;
import org.disgelo.syntax.VerbGroup.Trait;
import org.disgelo.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Gives steps that are told without a day that of which the paragraph tells: 'They met on Monday. The talks were short. Then
 * they signed an agreement.'
 */
final class DayCarrier {

    /** How many sentences back a day may be told. */
    private static final int REACH = 3;

    /** How far, in days, a day is from what is told as 'a few days' from it, at most. */
    private static final int FEW_DAYS = 25;

    private static final Set<AgreementState> CARRIED = EnumSet.of(
            AgreementState.SIGNED,
            AgreementState.INITIALLED,
            AgreementState.AGREED,
            AgreementState.APPROVED,
            AgreementState.RATIFIED,
            AgreementState.SUSPENDED,
            AgreementState.DENOUNCED,
            AgreementState.TERMINATED);

    private final List<Passage> told = new ArrayList<>();

    /** Takes note of a sentence that has been read. */
    void told(Passage passage) {
        told.add(passage);
    }

    /** The sentence read last, or null. */
    @Nullable
    Passage last() {
        return told.isEmpty() ? null : told.getLast();
    }

    /** The step, at the day that the sentences before it tell where it has none of its own. */
    Step carried(Step step) {
        Passage passage = step.passage();
        // a month that the sentence does not tell itself is only that of the article
        boolean vague = step.date() != null
                && step.date().precision() != DatePrecision.DAY
                && passage.times().stream().noneMatch(t -> t.date() != null);
        boolean dated = step.date() != null && !vague
                || step.status() != Status.ACTUAL
                || step.verb() == null
                || !CARRIED.contains(step.state());
        boolean old = step.verb() != null
                && step.verb().is(Trait.REDUCED)
                && (step.object() == null || step.object().reference() != InstrumentMention.Reference.NEW);
        LocalDate published = passage.article().published();
        // 'a few days earlier, ...': another day, though nobody can say which
        int opening =
                passage.parse().token(Math.min(2, passage.tokens().size() - 1)).start();
        boolean shifted = passage.times().stream()
                .anyMatch(t -> t.date() == null && t.span().start() <= opening);
        if (dated || old && !shifted || published == null) {
            return step;
        }
        PartialDate day = day(passage);
        boolean fits = day != null
                && (step.date() == null || day.agrees(step.date()))
                && !day.earliest().isAfter(published);
        if (!fits || day == null) {
            return step;
        }
        return shifted ? shifted(step, day) : step.on(day);
    }

    /** The year of what is told as a few days from a day, where it is sure. */
    private static Step shifted(Step step, PartialDate day) {
        LocalDate at = day.earliest();
        boolean sure = at.minusDays(FEW_DAYS).getYear() == at.plusDays(FEW_DAYS).getYear();
        return sure ? step.on(PartialDate.ofYear(at.getYear())) : step;
    }

    /** The one day that the nearest dated sentence of the same paragraph tells, or null. */
    private @Nullable PartialDate day(Passage passage) {
        Passage after = passage;
        for (int i = told.size() - 1; i >= 0 && passage.index() - told.get(i).index() <= REACH; i--) {
            Passage before = told.get(i);
            if (before.sentence().heading() || isParted(before, after)) {
                return null;
            }
            Set<PartialDate> days = new HashSet<>();
            boolean other = false;
            for (TimeMention time : before.times()) {
                boolean point = time.date() != null && time.isPoint();
                boolean exact = point && time.date() != null && time.date().precision() == DatePrecision.DAY;
                if (exact && time.date() != null) {
                    days.add(time.date());
                }
                other |= point && !exact;
            }
            if (days.size() == 1) {
                return days.iterator().next();
            }
            if (!days.isEmpty() || other) {
                return null;
            }
            after = before;
        }
        return null;
    }

    private static boolean isParted(Passage before, Passage after) {
        int gap = before.sentence().span().end();
        int to = Math.max(gap, after.sentence().span().start());
        return after.article().text().substring(gap, to).contains("\n\n");
    }
}
