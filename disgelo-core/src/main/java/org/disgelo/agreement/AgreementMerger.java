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

    /** How many times as many have to call it just an agreement. */
    private static final int PLAIN_MAJORITY = 3;

    private AgreementMerger() {}

    /**
     * One agreement.
     *
     * @param all its tellings, in {@link AgreementBook#ORDER}
     */
    static Agreement merge(List<Agreement> all) {
        if (all.size() == 1) {
            return all.getFirst();
        }
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
                CommitmentMerger.merge(all),
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

    /** The title of most tellings first, then the fuller; what only says what was agreed stands behind any name. */
    private static List<String> titles(List<Agreement> all) {
        Map<String, Integer> votes = new TreeMap<>();
        all.stream().filter(AgreementMerger::isNamed).forEach(a -> votes.merge(a.title(), 1, Integer::sum));
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

    /** Whether its title is a name, not the words by which something was settled. */
    private static boolean isNamed(Agreement telling) {
        String title = telling.title();
        return telling.commitments().stream().noneMatch(c -> c.text().equals(title))
                && telling.transitions().stream()
                        .noneMatch(
                                t -> t.evidence().text().replaceAll("\\s+", " ").equals(title));
    }

    /** The most told of those that say more than 'agreement', unless far more call it nothing else. */
    private static Instrument instrument(List<Agreement> all) {
        List<Instrument> told = byVotes(all, a -> List.of(a.instrument()));
        Instrument special = told.stream()
                .filter(i -> i != Instrument.AGREEMENT && i != Instrument.OTHER)
                .findFirst()
                .orElse(told.getFirst());
        return count(all, special) * PLAIN_MAJORITY <= count(all, Instrument.AGREEMENT)
                ? Instrument.AGREEMENT
                : special;
    }

    private static long count(List<Agreement> all, Instrument instrument) {
        return all.stream().filter(a -> a.instrument() == instrument).count();
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
}
