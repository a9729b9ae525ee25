package org.disgelo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.disgelo.agreement.Account;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.AgreementBook;
import org.disgelo.agreement.Transition;
import org.disgelo.desk.AgreementDesk;
import org.disgelo.pipeline.ReadArticle;
import org.disgelo.store.Coding;
import org.disgelo.store.Correction;
import org.disgelo.store.Correction.OfTransition;
import org.disgelo.store.Correction.Verdict;
import org.disgelo.store.EventStore;
import org.disgelo.store.KnownAgreements;
import org.disgelo.store.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was joined before it was asked for is what joining gives, whatever has come, gone or been rejected since. */
class JoinedAgreementsTest {

    private static final Set<String> DYAD = Set.of("RUS", "BLR");

    @TempDir
    Path folder;

    private Path file;
    private List<ReadArticle> read = List.of();

    @BeforeEach
    void theExamplesJoined() {
        file = folder.resolve("s.duckdb");
        read = Pages.readExamples();
        try (EventStore store = EventStore.open(file)) {
            store.add(read.stream().map(Coding::new).toList());
            store.joinAgreements();
        }
    }

    private static List<Agreement> live(EventStore store) {
        return AgreementBook.ofAccounts(store.accounts(DYAD, null), null).agreements();
    }

    @Test
    void whatIsJoinedIsReadAsItIs() {
        try (EventStore store = EventStore.openReadOnly(file)) {
            KnownAgreements known = store.agreements(DYAD);
            assertThat(known.joined()).isNotEmpty();
            assertThat(known.book().agreements()).isEqualTo(live(store));
        }
    }

    @Test
    void anArticleThatComesOrGoesIsHeardOf() {
        ReadArticle gone = read.stream()
                .filter(r -> r.account().agreements().stream()
                        .anyMatch(a -> a.codes().equals(DYAD)))
                .findFirst()
                .orElseThrow();
        Account silent = Account.silent(gone.article().id(), gone.account().day());
        try (EventStore store = EventStore.open(file)) {
            List<Agreement> before = live(store);
            store.add(List.of(new Coding(Origin.READ, gone.article(), gone.events(), silent)));
            assertThat(store.agreements(DYAD).joined()).isEmpty();
            assertThat(live(store)).isNotEqualTo(before);
            assertThat(store.agreements(DYAD).book().agreements()).isEqualTo(live(store));
            store.joinAgreements();
            store.add(List.of(new Coding(gone)));
            assertThat(store.agreements(DYAD).book().agreements()).isEqualTo(before);
        }
    }

    @Test
    void aRejectedTransitionIsGone() {
        try (EventStore store = EventStore.open(file)) {
            Transition wrong = live(store).stream()
                    .flatMap(a -> a.transitions().stream())
                    .findFirst()
                    .orElseThrow();
            store.correct(new Correction(
                    OfTransition.of(wrong), Verdict.REJECT, null, "Anna", Instant.parse("2026-01-02T12:00:00Z"), null));
            for (int i = 0; i < 2; i++) {
                assertThat(new AgreementDesk(store).agreements(DYAD, null, null))
                        .allSatisfy(a -> assertThat(a.transitions()).doesNotContain(wrong));
                store.joinAgreements();
            }
        }
    }
}
