package org.disgelo.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.Commitment;
import org.disgelo.event.Evidence;

/** What was undertaken in the agreements, and where later articles come back to it. */
final class EffectReader {

    /** What was done of it first, then what can be checked: a number, places, a deadline. */
    private static final Comparator<Effect> WEIGHTIEST_FIRST = Comparator.comparingInt((Effect e) -> -substance(e));

    private final SourceBook sources;

    EffectReader(SourceBook sources) {
        this.sources = sources;
    }

    List<Effect> read(List<Agreement> agreements) {
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < agreements.size(); i++) {
            for (Commitment commitment : agreements.get(i).commitments()) {
                effects.add(effect(commitment, i));
            }
        }
        effects.sort(WEIGHTIEST_FIRST);
        return effects;
    }

    private Effect effect(Commitment commitment, int agreement) {
        LocalDate first = sources.firstDay(commitment.evidence());
        List<Evidence> promises = new ArrayList<>();
        List<Evidence> reports = new ArrayList<>();
        for (Evidence evidence : commitment.evidence()) {
            LocalDate day = sources.day(evidence.article());
            boolean later = first != null && day != null && day.isAfter(first);
            (later ? reports : promises).add(evidence);
        }
        reports.sort(Comparator.comparing(
                        (Evidence e) -> sources.day(e.article()), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Evidence::article)
                .thenComparingInt(Evidence::start));
        return new Effect(commitment, agreement, promises, reports);
    }

    private static int substance(Effect effect) {
        Commitment c = effect.commitment();
        return (c.number() == null ? 0 : 1)
                + (c.places().isEmpty() ? 0 : 2)
                + (c.deadline() == null ? 0 : 1)
                + (c.implementation() > 0 || c.trend() != null ? 2 : 0)
                + Math.min(2, effect.reports().size());
    }
}
