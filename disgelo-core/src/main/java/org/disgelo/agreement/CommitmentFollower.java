package org.disgelo.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.disgelo.event.Evidence;
import org.disgelo.event.Place;
import org.jspecify.annotations.Nullable;

/** Follows what was undertaken through the articles that came later. */
final class CommitmentFollower {

    /**
     * A report with its day.
     *
     * @param day of the article
     */
    private record Dated(LocalDate day, ProgressReport report) {}

    private static final Comparator<Dated> ORDER = Comparator.comparing(Dated::day)
            .thenComparing(d -> d.report().evidence().article())
            .thenComparingInt(d -> d.report().evidence().start())
            .thenComparing(d -> d.report().trend())
            .thenComparingInt(d -> -d.report().implementation())
            .thenComparing(d -> d.report().places().toString());

    private static final SortedSet<Dated> NONE = Collections.unmodifiableSortedSet(new TreeSet<>(ORDER));

    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<Place, SortedSet<Dated>> reports = new HashMap<>();

    CommitmentFollower(Collection<Account> accounts) {
        for (Account account : accounts) {
            LocalDate day = account.day();
            if (day != null) {
                days.put(account.article(), day);
                for (ProgressReport report : account.reports()) {
                    Dated dated = new Dated(day, report);
                    report.places().stream()
                            .distinct()
                            .forEach(p -> reports.computeIfAbsent(p, k -> new TreeSet<>(ORDER))
                                    .add(dated));
                }
            }
        }
    }

    /** The agreement with what later articles say has become of what was undertaken. */
    Agreement followed(Agreement agreement) {
        return agreement.commitments().stream().allMatch(c -> c.places().isEmpty())
                ? agreement
                : agreement.withCommitments(
                        agreement.commitments().stream().map(this::followed).toList());
    }

    private Commitment followed(Commitment commitment) {
        LocalDate promised = promised(commitment);
        if (promised == null) {
            return commitment;
        }
        Set<String> articles = new HashSet<>();
        commitment.evidence().forEach(e -> articles.add(e.article()));
        List<Progress> steps = new ArrayList<>();
        Evidence last = null;
        for (Dated dated : at(commitment.places())) {
            // of the parts of a sentence the first that tells of it counts
            Progress step =
                    !dated.day().isAfter(promised) || dated.report().evidence().equals(last)
                            ? null
                            : dated.report().of(commitment, articles);
            if (step != null) {
                steps.add(step);
                articles.add(step.evidence().article());
                last = step.evidence();
            }
        }
        return commitment.with(steps);
    }

    /** All reports of some places, in order. */
    private SortedSet<Dated> at(List<Place> places) {
        if (places.size() == 1) {
            return reports.getOrDefault(places.getFirst(), NONE);
        }
        SortedSet<Dated> all = new TreeSet<>(ORDER);
        places.forEach(p -> all.addAll(reports.getOrDefault(p, NONE)));
        return all;
    }

    /** The day of the first dated article that tells of it, or null. */
    private @Nullable LocalDate promised(Commitment commitment) {
        LocalDate first = null;
        for (Evidence evidence : commitment.evidence()) {
            LocalDate day = days.get(evidence.article());
            first = day != null && (first == null || day.isBefore(first)) ? day : first;
        }
        return first;
    }
}
