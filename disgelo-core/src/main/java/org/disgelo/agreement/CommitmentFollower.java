package org.disgelo.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<Place, List<Dated>> reports = new HashMap<>();

    CommitmentFollower(Collection<Account> accounts) {
        for (Account account : accounts) {
            LocalDate day = account.day();
            if (day != null) {
                days.put(account.article(), day);
                for (ProgressReport report : account.reports()) {
                    Dated dated = new Dated(day, report);
                    report.places().stream()
                            .distinct()
                            .forEach(p -> reports.computeIfAbsent(p, k -> new ArrayList<>())
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
        TreeSet<Dated> later = new TreeSet<>(ORDER);
        for (Place place : commitment.places()) {
            reports.getOrDefault(place, List.of()).stream()
                    .filter(d -> d.day().isAfter(promised))
                    .forEach(later::add);
        }
        Commitment followed = commitment;
        Evidence last = null;
        for (Dated dated : later) {
            // of the parts of a sentence the first that tells of it counts
            Progress step = dated.report().evidence().equals(last)
                    ? null
                    : dated.report().of(followed);
            if (step != null) {
                followed = followed.with(step);
                last = step.evidence();
            }
        }
        return followed;
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
