package org.disgelo.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.AgreementBook;
import org.disgelo.store.EventStore;
import org.jspecify.annotations.Nullable;

/** Makes lists of agreements from what a store holds; nothing is read again. */
public final class AgreementDesk {

    private final EventStore store;

    public AgreementDesk(EventStore store) {
        this.store = store;
    }

    /**
     * The agreements of the store, by date, undated ones last.
     *
     * @param parties codes of parties that they all have; empty for all agreements
     * @param asOf what later articles tell, and what was done later, is left out; null for all
     * @param why is told which tellings were joined into one agreement, which kept apart, and how much spoke for it; or null
     * @throws org.disgelo.store.StoreException if the store cannot be read
     */
    public List<Agreement> agreements(Set<String> parties, @Nullable LocalDate asOf, @Nullable Consumer<String> why) {
        AgreementBook book = asOf == null && why == null
                ? store.agreements(parties).book()
                : AgreementBook.ofAccounts(store.accounts(parties, asOf), why);
        return book.agreements().stream()
                .map(a -> asOf == null ? a : a.asOf(asOf))
                .sorted(AgreementBook.BY_DATE)
                .toList();
    }
}
