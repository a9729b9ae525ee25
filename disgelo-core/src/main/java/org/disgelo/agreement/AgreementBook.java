package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.disgelo.event.Dyad;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The agreements of many articles, each of them once. What it holds does not depend on the order in which the articles came:
 * the likest tellings are joined first, and two tellings that cannot be of one agreement never come together.
 */
public final class AgreementBook {

    private static final Comparator<Evidence> BY_PLACE = Comparator.comparing(Evidence::article)
            .thenComparingInt(Evidence::start)
            .thenComparingInt(Evidence::end);

    /** By the place of the first evidence, which no two tellings share unless they are the same. */
    static final Comparator<Agreement> ORDER = Comparator.<Agreement, Evidence>comparing(
                    a -> a.evidence().stream().min(BY_PLACE).orElseThrow(), BY_PLACE)
            .thenComparing(a -> a.codes().toString())
            .thenComparing(Agreement::title)
            .thenComparing(a -> a.evidence().toString());

    /** By date, undated ones last. */
    public static final Comparator<Agreement> BY_DATE = Comparator.comparing(
                    Agreement::date, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(a -> String.join(" ", a.codes()))
            .thenComparing(Agreement::title);

    private final List<Agreement> agreements;

    private AgreementBook(List<Agreement> agreements) {
        this.agreements = agreements;
    }

    /** The book of these tellings; one told several times, in one article or in many, is one agreement. */
    public static AgreementBook of(Collection<Agreement> told) {
        return of(told, null);
    }

    /** The same; tells {@code why}, if given, which tellings were joined, which kept apart, and how much spoke for it. */
    public static AgreementBook of(Collection<Agreement> told, @Nullable Consumer<String> why) {
        Map<Set<String>, List<Agreement>> byParties = new TreeMap<>(Comparator.comparing(Set::toString));
        told.stream()
                .distinct()
                .sorted(ORDER)
                .forEach(a -> byParties
                        .computeIfAbsent(a.codes(), k -> new ArrayList<>())
                        .add(a));
        List<Agreement> agreements = new ArrayList<>();
        for (List<Agreement> tellings : byParties.values()) {
            List<Agreement> merged = new TellingGroups(tellings, why)
                    .groups().stream().map(AgreementMerger::merge).toList();
            agreements.addAll(FrameworkLinker.linked(merged, why));
        }
        agreements.sort(ORDER);
        return new AgreementBook(List.copyOf(agreements));
    }

    /**
     * The book of all that these accounts tell, with what later ones say has become of what was undertaken.
     *
     * @param why is told which tellings were joined, which kept apart, and how much spoke for it; or null
     */
    public static AgreementBook ofAccounts(Collection<Account> accounts, @Nullable Consumer<String> why) {
        return of(accounts.stream().flatMap(a -> a.agreements().stream()).toList(), why)
                .followed(accounts);
    }

    /**
     * The same of accounts without the agreements that are joined already.
     *
     * @param joined agreements of a book, of parties of which the accounts tell none
     */
    public static AgreementBook ofAccounts(List<Agreement> joined, Collection<Account> accounts) {
        AgreementBook rest =
                of(accounts.stream().flatMap(a -> a.agreements().stream()).toList());
        return new AgreementBook(Stream.concat(joined.stream(), rest.agreements.stream())
                        .sorted(ORDER)
                        .toList())
                .followed(accounts);
    }

    private AgreementBook followed(Collection<Account> accounts) {
        CommitmentFollower follower = new CommitmentFollower(accounts);
        return new AgreementBook(agreements.stream().map(follower::followed).toList());
    }

    /** All agreements. */
    public List<Agreement> agreements() {
        return agreements;
    }

    /** The agreements to which both of the dyad are parties. */
    public List<Agreement> of(Dyad dyad) {
        return agreements.stream().filter(a -> a.concerns(dyad)).toList();
    }
}
