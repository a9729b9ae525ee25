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
        List<Frame> partnerships = agreements.stream()
                .filter(a -> a.instrument() == Instrument.PARTNERSHIP)
                .map(a -> new Frame(a, a.date(), articles(a)))
                .toList();
        return agreements.stream().map(a -> linked(a, partnerships, why)).toList();
    }

    private static Agreement linked(Agreement agreement, List<Frame> partnerships, @Nullable Consumer<String> why) {
        Agreement frame = agreement.framework() == null ? frame(agreement, partnerships) : null;
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

    /** A partnership, its date, and the articles that tell of it, found once. */
    private record Frame(Agreement agreement, @Nullable PartialDate date, Set<String> articles) {

        /** Whether both are on one matter; where the partnership's is not told, an article that tells of both says so. */
        boolean isOnTheSameAs(Agreement other) {
            return agreement.spheres().isEmpty()
                    ? other.evidence().stream().anyMatch(e -> articles.contains(e.article()))
                    : !Collections.disjoint(agreement.spheres(), other.spheres());
        }

        /** Whether it had been concluded, and not run out, on a day; where its own is not told, it had. */
        boolean isRunning(PartialDate day) {
            if (date == null) {
                return true;
            }
            Integer years = agreement.durationYears();
            boolean out = years != null && date.latest().plusYears(years).isBefore(day.earliest());
            return !date.earliest().isAfter(day.latest()) && !out;
        }
    }

    private static Set<String> articles(Agreement agreement) {
        Set<String> articles = new HashSet<>();
        agreement.evidence().forEach(e -> articles.add(e.article()));
        return articles;
    }

    private static @Nullable Agreement frame(Agreement agreement, List<Frame> partnerships) {
        boolean special = agreement.instrument() != Instrument.PARTNERSHIP
                && agreement.instrument() != Instrument.TREATY
                && agreement.instrument() != Instrument.CEASEFIRE;
        PartialDate date = special ? agreement.date() : null;
        if (date == null) {
            return null;
        }
        return partnerships.stream()
                .filter(f -> f.isOnTheSameAs(agreement) && f.isRunning(date))
                .max(Comparator.comparing(Frame::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Frame::agreement, AgreementBook.ORDER))
                .map(Frame::agreement)
                .orElse(null);
    }
}
