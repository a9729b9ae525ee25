package org.disgelo.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.disgelo.agreement.Account;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.Transition;
import org.disgelo.store.Correction.OfTransition;
import org.disgelo.store.Correction.Target;
import org.disgelo.store.Correction.Verdict;

/** The transitions of agreements that an analyst has rejected. */
final class RejectedTransitions {

    private final Set<Target> rejected;

    /** @param holding the corrections that hold */
    RejectedTransitions(List<Correction> holding) {
        this.rejected = holding.stream()
                .filter(c -> c.verdict() == Verdict.REJECT && c.target() instanceof OfTransition)
                .map(Correction::target)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The accounts without them. */
    List<Account> without(List<Account> accounts) {
        if (rejected.isEmpty()) {
            return accounts;
        }
        return accounts.stream()
                .map(a -> new Account(
                        a.article(),
                        a.day(),
                        a.agreements().stream().map(this::without).toList(),
                        a.reports()))
                .toList();
    }

    /** The agreement without them. */
    Agreement without(Agreement agreement) {
        return rejected.isEmpty() ? agreement : agreement.without(this::isRejected);
    }

    private boolean isRejected(Transition transition) {
        return rejected.contains(OfTransition.of(transition));
    }
}
