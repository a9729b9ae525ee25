package org.disgelo.agreement;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.disgelo.event.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Ties an agreement to the partnership of the same parties within which it was made: one concluded before, still running, on
 * the same matter.
 */
final class FrameworkLinker {

    private FrameworkLinker() {}

    /**
     * The agreements, those without a framework of their own tied to that which the others give them.
     *
     * @param agreements all between the same parties
     * @param why is told what was tied to what, or null
     */
    static List<Agreement> linked(List<Agreement> agreements, @Nullable Consumer<String> why) {
        return agreements.stream().map(a -> linked(a, agreements, why)).toList();
    }

    private static Agreement linked(Agreement agreement, List<Agreement> all, @Nullable Consumer<String> why) {
        Agreement frame = agreement.framework() == null ? frame(agreement, all) : null;
        if (frame == null) {
            return agreement;
        }
        if (why != null) {
            why.accept("within: '" + agreement.title() + "' stands within '" + frame.title()
                    + "', a partnership of the same parties in the same sphere, concluded before it and still running");
        }
        return agreement.within(
                new Reference(frame.title(), frame.date(), frame.evidence().getFirst()));
    }

    private static @Nullable Agreement frame(Agreement agreement, List<Agreement> all) {
        boolean special = agreement.instrument() != Instrument.PARTNERSHIP
                && agreement.instrument() != Instrument.TREATY
                && agreement.instrument() != Instrument.CEASEFIRE;
        if (!special) {
            return null;
        }
        PartialDate date = agreement.date();
        return all.stream()
                .filter(f ->
                        f.instrument() == Instrument.PARTNERSHIP && isOnTheSame(f, agreement) && isRunning(f, date))
                .max(Comparator.comparing(Agreement::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(AgreementBook.ORDER))
                .orElse(null);
    }

    /** Whether both are on one matter; where the partnership's is not told, an article that tells of both says so. */
    private static boolean isOnTheSame(Agreement frame, Agreement agreement) {
        if (!frame.spheres().isEmpty()) {
            return !Collections.disjoint(frame.spheres(), agreement.spheres());
        }
        Set<String> articles = new HashSet<>();
        frame.evidence().forEach(e -> articles.add(e.article()));
        return agreement.evidence().stream().anyMatch(e -> articles.contains(e.article()));
    }

    /** Whether a framework had been concluded, and not run out, at a date; where its own is not told, it had. */
    private static boolean isRunning(Agreement frame, @Nullable PartialDate date) {
        PartialDate concluded = frame.date();
        if (date == null || concluded == null) {
            return date != null;
        }
        Integer years = frame.durationYears();
        boolean out = years != null && concluded.latest().plusYears(years).isBefore(date.earliest());
        return !concluded.earliest().isAfter(date.latest()) && !out;
    }
}
