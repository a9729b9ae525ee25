package org.disgelo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.disgelo.agreement.Account;
import org.disgelo.agreement.Agreement;
import org.disgelo.agreement.AgreementBook;
import org.disgelo.desk.AgreementDesk;
import org.disgelo.pipeline.ReadArticle;
import org.disgelo.store.Coding;
import org.disgelo.store.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading the same articles in any order, at once or one by one, with or without a store, gives the same records. */
class AgreementOrderTest {

    private static final Set<String> DYAD = Set.of("RUS", "BLR");
    private static final int SEED = 20210302;

    @TempDir
    Path folder;

    private static List<Agreement> agreements(List<Account> accounts) {
        return AgreementBook.ofAccounts(accounts, null).agreements().stream()
                .sorted(AgreementBook.BY_DATE)
                .toList();
    }

    private List<Agreement> stored(List<ReadArticle> read, int number, Random random) {
        try (EventStore store = EventStore.open(folder.resolve("order-" + number + ".duckdb"))) {
            for (int from = 0; from < read.size(); ) {
                int to = Math.min(read.size(), from + 1 + random.nextInt(5));
                store.add(read.subList(from, to).stream().map(Coding::new).toList());
                from = to;
                if (random.nextInt(3) == 0) {
                    store.joinAgreements();
                }
            }
            store.add(List.of(new Coding(read.getFirst()))); // reading again changes nothing
            if (random.nextBoolean()) {
                store.joinAgreements();
            }
            return new AgreementDesk(store).agreements(DYAD, null, null);
        }
    }

    @Test
    void accountsMakeTheSameAgreementsInAnyOrder() {
        List<Account> accounts = new ArrayList<>(
                Pages.readExamples().stream().map(ReadArticle::account).toList());
        List<Agreement> expected = agreements(accounts);
        assertThat(expected).hasSizeGreaterThan(3);
        Random random = new Random(SEED);
        for (int i = 0; i < 100; i++) {
            Collections.shuffle(accounts, random);
            assertThat(agreements(accounts)).isEqualTo(expected);
        }
    }

    @Test
    void storesGiveTheSameAgreementsInAnyOrder() {
        List<ReadArticle> read = new ArrayList<>(Pages.readExamples());
        List<Agreement> expected = agreements(
                        read.stream().map(ReadArticle::account).toList())
                .stream()
                .filter(a -> a.codes().containsAll(DYAD))
                .toList();
        assertThat(expected)
                .anySatisfy(a -> assertThat(a.commitments())
                        .anySatisfy(c -> assertThat(c.places()).hasSize(3)));
        Random random = new Random(SEED);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(read, random);
            assertThat(stored(read, i, random)).isEqualTo(expected);
        }
    }

    @Test
    void asOfADayLaterArticlesAreNotThere() {
        try (EventStore store = EventStore.open(folder.resolve("as-of.duckdb"))) {
            store.add(Pages.readExamples().stream().map(Coding::new).toList());
            AgreementDesk desk = new AgreementDesk(store);
            LocalDate day = LocalDate.of(2021, 12, 31);
            assertThat(desk.agreements(DYAD, day, null))
                    .isNotEmpty()
                    .allSatisfy(a -> assertThat(a.evidence())
                            .allSatisfy(e -> assertThat(e.article()).isLessThan("2022")));
            assertThat(desk.agreements(DYAD, null, null))
                    .hasSizeGreaterThan(desk.agreements(DYAD, day, null).size());
            assertThat(store.lastDay()).isEqualTo(LocalDate.of(2023, 11, 8));
        }
    }
}
