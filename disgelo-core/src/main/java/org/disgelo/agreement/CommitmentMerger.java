package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;
import org.disgelo.event.Place;
import org.jspecify.annotations.Nullable;

/** Joins what several tellings of one agreement say was undertaken: one thing told several times is one commitment. */
final class CommitmentMerger {

    private CommitmentMerger() {}

    /** The commitments of these tellings, in their order. */
    static List<Commitment> merge(List<Agreement> tellings) {
        List<Joined> merged = new ArrayList<>();
        for (Agreement telling : tellings) {
            for (Commitment told : telling.commitments()) {
                Joined same = null;
                for (Joined known : merged) {
                    if (known.isSame(told, telling)) {
                        same = known;
                        break;
                    }
                }
                if (same == null) {
                    merged.add(new Joined(told));
                } else {
                    same.join(told);
                }
            }
        }
        return merged.stream().map(Joined::commitment).toList();
    }

    /** A commitment that grows with every telling of it. */
    private static final class Joined {

        private final CommitmentKind kind;
        private final Set<Evidence> evidence = new LinkedHashSet<>();
        private final Set<String> articles = new HashSet<>();
        private final Set<String> actors = new TreeSet<>();
        private String text;
        private @Nullable Long number;
        private List<Place> places;
        private @Nullable PartialDate deadline;
        private int implementation;
        private @Nullable Trend trend;

        Joined(Commitment first) {
            kind = first.kind();
            text = first.text();
            number = first.number();
            places = first.places();
            deadline = first.deadline();
            implementation = first.implementation();
            trend = first.trend();
            take(first);
        }

        private void take(Commitment told) {
            actors.addAll(told.actors());
            for (Evidence e : told.evidence()) {
                evidence.add(e);
                articles.add(e.article());
            }
        }

        /** Whether it is this one that is told: by number, place or words, or as the only one of its kind. */
        boolean isSame(Commitment told, Agreement telling) {
            boolean numbers = number == null || told.number() == null || number.equals(told.number());
            boolean apart = told.evidence().stream().noneMatch(e -> articles.contains(e.article()));
            if (kind != told.kind() || !numbers || !apart) {
                return false;
            }
            boolean only = kind != CommitmentKind.OTHER
                    && telling.commitments().stream()
                                    .filter(c -> c.kind() == told.kind())
                                    .count()
                            == 1;
            return number != null && number.equals(told.number())
                    || places.stream().anyMatch(told.places()::contains)
                    || only
                    || AgreementLikeness.sharesWords(text, told.text());
        }

        void join(Commitment told) {
            take(told);
            text = told.number() != null && number == null ? told.text() : text;
            number = number == null ? told.number() : number;
            places = told.places().size() > places.size() ? told.places() : places;
            deadline = deadline == null ? told.deadline() : deadline;
            trend = told.implementation() > implementation || trend == null ? told.trend() : trend;
            implementation = Math.max(implementation, told.implementation());
        }

        Commitment commitment() {
            return new Commitment(
                    text,
                    kind,
                    List.copyOf(actors),
                    number,
                    places,
                    deadline,
                    implementation,
                    trend,
                    List.copyOf(evidence));
        }
    }
}
