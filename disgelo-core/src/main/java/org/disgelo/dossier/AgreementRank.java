package org.disgelo.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.AgreementState;
import org.disgelo.agreement.Reference;
import org.disgelo.event.Evidence;
import org.disgelo.event.Status;
import org.jspecify.annotations.Nullable;

/** Which agreement a dossier tells of first: what binds and is told in full before what was only spoken of. */
final class AgreementRank {

    static final Comparator<Agreement> WEIGHTIEST_FIRST = Comparator.comparingInt((Agreement a) -> -substance(a))
            .thenComparing(Agreement::date, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Agreement::title);

    private AgreementRank() {}

    /** From 0: how much there is to tell of it. */
    static int substance(Agreement agreement) {
        int substance = 0;
        for (var transition : agreement.transitions()) {
            boolean binds = transition.state().compareTo(AgreementState.INITIALLED) >= 0;
            boolean done = transition.status() == Status.ACTUAL && transition.date() != null;
            substance = Math.max(
                    substance, binds && done ? 6 : done && transition.state() == AgreementState.AGREED ? 3 : 0);
        }
        substance += Math.min(3, agreement.commitments().size());
        substance += agreement.durationYears() == null ? 0 : 1;
        substance += agreement.firstOfItsKind() ? 1 : 0;
        substance += agreement.stages().isEmpty() ? 0 : 1;
        substance += agreement.sectors().isEmpty() ? 0 : 1;
        substance += (int) Math.min(3, articles(agreement));
        return substance;
    }

    private static long articles(Agreement agreement) {
        return agreement.evidence().stream().map(Evidence::article).distinct().count();
    }

    /** All that was quoted for it. */
    static Set<Evidence> quotes(Agreement agreement) {
        List<Evidence> quotes = new ArrayList<>(agreement.evidence());
        quotes.addAll(agreement.firstClaims());
        agreement.stages().forEach(s -> quotes.add(s.evidence()));
        agreement.transitions().forEach(t -> quotes.add(t.evidence()));
        agreement.commitments().forEach(c -> quotes.addAll(c.evidence()));
        add(agreement.predecessor(), quotes);
        add(agreement.successor(), quotes);
        add(agreement.framework(), quotes);
        return new LinkedHashSet<>(quotes);
    }

    private static void add(@Nullable Reference reference, List<Evidence> quotes) {
        if (reference != null) {
            quotes.add(reference.evidence());
        }
    }
}
