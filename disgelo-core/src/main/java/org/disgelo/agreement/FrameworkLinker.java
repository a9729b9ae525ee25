package org.disgelo.agreement;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.disgelo.event.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Ties an agreement to the partnership of the same parties within which it was made: one concluded before, still running, on
 * the same matter.
 */
final class FrameworkLinker {

    private FrameworkLinker() {}

    /** The agreements, those without a framework of their own tied to that which the others give them. */
    static List<Agreement> linked(List<Agreement> agreements) {
        return agreements.stream()
                .map(a -> {
                    Agreement frame = a.framework() == null ? frame(a, agreements) : null;
                    return frame == null
                            ? a
                            : a.within(new Reference(
                                    frame.title(),
                                    frame.date(),
                                    frame.evidence().getFirst()));
                })
                .toList();
    }

    private static @Nullable Agreement frame(Agreement agreement, List<Agreement> all) {
        boolean special = agreement.instrument() != Instrument.PARTNERSHIP
                && agreement.instrument() != Instrument.TREATY
                && agreement.instrument() != Instrument.CEASEFIRE;
        if (!special) {
            return null;
        }
        return all.stream()
                .filter(f -> f.instrument() == Instrument.PARTNERSHIP
                        && f.codes().equals(agreement.codes())
                        && !Collections.disjoint(f.spheres(), agreement.spheres())
                        && isRunning(f, agreement.date()))
                .max(Comparator.comparing(Agreement::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(AgreementBook.ORDER))
                .orElse(null);
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
