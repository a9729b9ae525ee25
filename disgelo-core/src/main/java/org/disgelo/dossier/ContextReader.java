package org.disgelo.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.disgelo.agreement.Agreement;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.event.Evidence;
import org.jspecify.annotations.Nullable;

/** Picks out of all actions those that belong into a dossier, says what they are to it, and joins what is told twice. */
final class ContextReader {

    private static final Comparator<Occurrence> BY_DAY = Comparator.comparing(
                    Occurrence::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Comparator.comparingDouble(Occurrence::weight).reversed())
            .thenComparing(o -> o.told().event().id());

    private final Dyad dyad;
    private final SourceBook sources;
    private final OccurrenceWeights weights = OccurrenceWeights.standard();

    ContextReader(Dyad dyad, SourceBook sources) {
        this.dyad = dyad;
        this.sources = sources;
    }

    /** The context, by day; actions without any day last. */
    List<Occurrence> read(List<Told> told, List<Agreement> agreements) {
        List<Told> ours = new ArrayList<>();
        for (Told one : told) {
            List<Evidence> quoted = one.evidences().stream()
                    .filter(e -> sources.has(e.article()))
                    .toList();
            if (!quoted.isEmpty() && role(one.event()) != null) {
                ours.add(new Told(one.event(), quoted));
            }
        }
        List<Occurrence> context = new ArrayList<>();
        for (Told one : new OccurrenceMerger(sources).merge(ours)) {
            Role role = role(one.event());
            if (role != null) {
                context.add(new Occurrence(
                        one,
                        role,
                        weights.of(one, role),
                        sources.firstDay(one.evidences()),
                        agreement(one, agreements)));
            }
        }
        context.sort(BY_DAY);
        return context;
    }

    private @Nullable Role role(Event event) {
        Set<String> parties = event.parties();
        boolean first = parties.contains(dyad.first());
        boolean second = parties.contains(dyad.second());
        if (first && second) {
            return Role.BILATERAL;
        }
        if (!first && !second) {
            return null;
        }
        return parties.size() == 1 ? Role.DOMESTIC : Role.THIRD_PARTY;
    }

    /** The agreement that the action is a step of: both were read from the same words. */
    private static @Nullable Integer agreement(Told told, List<Agreement> agreements) {
        if (!told.event().type().isCooperative()) {
            return null;
        }
        for (int i = 0; i < agreements.size(); i++) {
            Agreement agreement = agreements.get(i);
            if (told.event().parties().containsAll(agreement.codes())
                    && steps(agreement)
                            .anyMatch(step -> told.evidences().stream()
                                    .anyMatch(e -> e.article().equals(step.article())
                                            && e.span().overlaps(step.span())))) {
                return i;
            }
        }
        return null;
    }

    private static Stream<Evidence> steps(Agreement agreement) {
        return Stream.concat(
                agreement.transitions().stream().map(t -> t.evidence()),
                agreement.commitments().stream().flatMap(c -> c.evidence().stream()));
    }
}
