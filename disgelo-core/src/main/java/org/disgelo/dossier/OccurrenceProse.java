package org.disgelo.dossier;

import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.Transition;
import org.disgelo.event.Status;

/** Lines of the context in the reader's language. */
public final class OccurrenceProse {

    private final Dossier dossier;
    private final Prose prose;

    public OccurrenceProse(Dossier dossier, Prose prose) {
        this.dossier = dossier;
        this.prose = prose;
    }

    /** What happened, in a line; a step of an agreement says which step and which agreement. */
    public String headline(Occurrence occurrence) {
        if (occurrence.agreement() != null) {
            Agreement agreement = dossier.agreements().get(occurrence.agreement());
            for (Transition transition : agreement.transitions()) {
                if (isTold(occurrence, transition)) {
                    String state = prose.state(
                            transition.state(), agreement.instrument().word());
                    return Prose.capitalised(state) + ": " + new AgreementProse(prose).inBrief(agreement);
                }
            }
        }
        return prose.headline(occurrence.told().event());
    }

    /** When, as exactly as it is known; else when it was first told. */
    public String when(Occurrence occurrence) {
        if (occurrence.date() != null) {
            return prose.shortDate(occurrence.date());
        }
        return occurrence.reported() == null
                ? prose.word("undated")
                : prose.word("reported", "date", prose.shortDay(occurrence.reported()));
    }

    private static boolean isTold(Occurrence occurrence, Transition transition) {
        boolean same =
                transition.status() == occurrence.told().event().status() && transition.status() != Status.DENIED;
        return same
                && occurrence.told().evidences().stream()
                        .anyMatch(e -> e.article().equals(transition.evidence().article())
                                && e.span().overlaps(transition.evidence().span()));
    }
}
