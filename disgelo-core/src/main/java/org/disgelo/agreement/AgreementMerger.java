package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.disgelo.event.Evidence;
import org.jspecify.annotations.Nullable;

/** Makes one agreement of several tellings of it; the result is the same in whichever order they come. */
final class AgreementMerger {

    private static final Comparator<Evidence> EVIDENCE = Comparator.comparing(Evidence::article)
            .thenComparingInt(Evidence::start)
            .thenComparingInt(Evidence::end);

    private AgreementMerger() {}

    static Agreement merge(List<Agreement> tellings) {
        if (tellings.size() == 1) {
            return tellings.getFirst();
        }
        List<Agreement> all = tellings.stream().sorted(AgreementBook.ORDER).toList();
        List<Transition> transitions = union(all, Agreement::transitions, new LinkedHashSet<>()).stream()
                .sorted(AgreementLife.ORDER)
                .toList();
        return new Agreement(
                titles(all),
                parties(all),
                List.copyOf(union(all, Agreement::thirdParties, new TreeSet<>())),
                instrument(all),
                byVotes(all, Agreement::spheres),
                byVotes(all, Agreement::sectors).stream().sorted().toList(),
                most(all, a -> a.durationYears() == null ? List.of() : List.of(a.durationYears())),
                first(all, Agreement::renewal),
                union(all, Agreement::firstClaims, new LinkedHashSet<>()).stream()
                        .sorted(EVIDENCE)
                        .toList(),
                stages(all),
                signatories(all),
                AgreementLife.place(transitions),
                first(all, Agreement::predecessor),
                first(all, Agreement::successor),
                first(all, Agreement::framework),
                transitions,
                commitments(all),
                union(all, Agreement::evidence, new LinkedHashSet<>()).stream()
                        .sorted(EVIDENCE)
                        .toList());
    }

    private static <T, C extends Set<T>> C union(List<Agreement> all, Function<Agreement, List<T>> field, C into) {
        all.forEach(a -> into.addAll(field.apply(a)));
        return into;
    }

    private static <T> @Nullable T first(List<Agreement> all, Function<Agreement, @Nullable T> field) {
        for (Agreement agreement : all) {
            T value = field.apply(agreement);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The values by the number of tellings that have them; among equals the smaller first. */
    private static <T extends Comparable<? super T>> List<T> byVotes(
            List<Agreement> all, Function<Agreement, List<T>> field) {
        Map<T, Integer> votes = new TreeMap<>();
        for (Agreement agreement : all) {
            new LinkedHashSet<>(field.apply(agreement)).forEach(v -> votes.merge(v, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static <T extends Comparable<? super T>> @Nullable T most(
            List<Agreement> all, Function<Agreement, List<T>> field) {
        List<T> values = byVotes(all, field);
        return values.isEmpty() ? null : values.getFirst();
    }

    /** The title of most tellings first, then the fuller. */
    private static List<String> titles(List<Agreement> all) {
        Map<String, Integer> votes = new TreeMap<>();
        all.forEach(a -> votes.merge(a.title(), 1, Integer::sum));
        Set<String> titles = new LinkedHashSet<>();
        votes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparingInt(e -> -e.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> titles.add(e.getKey()));
        all.forEach(a -> titles.addAll(a.titles()));
        return List.copyOf(titles);
    }

    private static Instrument instrument(List<Agreement> all) {
        List<Instrument> told = byVotes(all, a -> List.of(a.instrument()));
        return told.stream()
                .filter(i -> i != Instrument.AGREEMENT && i != Instrument.OTHER)
                .findFirst()
                .orElse(told.getFirst());
    }

    private static List<AgreementParty> parties(List<Agreement> all) {
        List<AgreementParty> parties = new ArrayList<>();
        for (String code : all.getFirst().codes()) {
            parties.add(all.stream()
                    .flatMap(a -> a.parties().stream())
                    .filter(p -> p.code().equals(code))
                    .min(Comparator.comparing((AgreementParty p) -> p.level() == Level.STATE)
                            .thenComparing(AgreementParty::level, Comparator.reverseOrder())
                            .thenComparing(AgreementParty::name, Comparator.nullsLast(Comparator.naturalOrder())))
                    .orElseThrow());
        }
        return parties;
    }

    private static List<Stage> stages(List<Agreement> all) {
        Map<String, Stage> stages = new LinkedHashMap<>();
        for (Agreement agreement : all) {
            agreement.stages().forEach(s -> stages.putIfAbsent(String.valueOf(s.year()), s));
        }
        return stages.values().stream()
                .sorted(Comparator.comparing(Stage::year, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static List<Signatory> signatories(List<Agreement> all) {
        Map<String, Signatory> signatories = new TreeMap<>();
        all.forEach(a -> a.signatories()
                .forEach(s -> signatories.merge(s.name(), s, (one, other) -> one.office() == null ? other : one)));
        return List.copyOf(signatories.values());
    }

    private static List<Commitment> commitments(List<Agreement> all) {
        List<Commitment> merged = new ArrayList<>();
        for (Agreement agreement : all) {
            for (Commitment commitment : agreement.commitments()) {
                int same = -1;
                for (int i = 0; i < merged.size() && same < 0; i++) {
                    same = isSame(merged.get(i), commitment, agreement) ? i : -1;
                }
                if (same < 0) {
                    merged.add(commitment);
                } else {
                    merged.set(same, join(merged.get(same), commitment));
                }
            }
        }
        return merged;
    }

    /** Whether a telling's commitment is one told before: by number, place or words, or as the only one of its kind. */
    private static boolean isSame(Commitment known, Commitment told, Agreement telling) {
        boolean numbers = known.number() == null
                || told.number() == null
                || known.number().equals(told.number());
        Set<String> articles = new TreeSet<>();
        told.evidence().forEach(e -> articles.add(e.article()));
        boolean apart = known.evidence().stream().noneMatch(e -> articles.contains(e.article()));
        if (known.kind() != told.kind() || !numbers || !apart) {
            return false;
        }
        boolean number = known.number() != null && known.number().equals(told.number());
        boolean place = known.places().stream().anyMatch(told.places()::contains);
        boolean only = known.kind() != CommitmentKind.OTHER
                && telling.commitments().stream()
                                .filter(c -> c.kind() == told.kind())
                                .count()
                        == 1;
        return number || place || only || AgreementLikeness.sharesWords(known.text(), told.text());
    }

    private static Commitment join(Commitment a, Commitment b) {
        Set<Evidence> evidence = new LinkedHashSet<>(a.evidence());
        evidence.addAll(b.evidence());
        Set<String> actors = new TreeSet<>(a.actors());
        actors.addAll(b.actors());
        boolean fuller = b.number() != null && a.number() == null;
        return new Commitment(
                fuller ? b.text() : a.text(),
                a.kind(),
                List.copyOf(actors),
                a.number() == null ? b.number() : a.number(),
                b.places().size() > a.places().size() ? b.places() : a.places(),
                a.deadline() == null ? b.deadline() : a.deadline(),
                Math.max(a.implementation(), b.implementation()),
                b.implementation() > a.implementation() || a.trend() == null ? b.trend() : a.trend(),
                List.copyOf(evidence));
    }
}
