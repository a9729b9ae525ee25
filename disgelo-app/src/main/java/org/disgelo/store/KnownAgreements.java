package org.disgelo.store;

import java.util.List;
import org.disgelo.agreement.Account;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.AgreementBook;

/**
 * What a store holds of agreements, as far as it is joined.
 *
 * @param joined agreements joined already, without what later articles say has become of them
 * @param accounts what remains to be joined, and what articles say has become of things; one an article, by article
 */
public record KnownAgreements(List<Agreement> joined, List<Account> accounts) {

    public KnownAgreements {
        joined = List.copyOf(joined);
        accounts = List.copyOf(accounts);
    }

    /** All of it joined. */
    public AgreementBook book() {
        return AgreementBook.ofAccounts(joined, accounts);
    }
}
