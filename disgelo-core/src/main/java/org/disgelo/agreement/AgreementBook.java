package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.disgelo.event.Dyad;
import org.disgelo.event.Evidence;
import org.disgelo.event.PartialDate;

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
        return of(told, line -> {});
    }

    /** The same; tells {@code why} which tellings were joined and how much spoke for it. */
    public static AgreementBook of(Collection<Agreement> told, Consumer<String> why) {
        List<List<Agreement>> groups = new ArrayList<>();
        told.stream().distinct().sorted(ORDER).forEach(a -> groups.add(new ArrayList<>(List.of(a))));
        List<Pair> pairs = pairs(groups);
        pairs.sort(Comparator.comparingInt((Pair p) -> -p.likeness)
                .thenComparing(p -> p.first, ORDER)
                .thenComparing(p -> p.second, ORDER));
        for (Pair pair : pairs) {
            List<Agreement> one = group(groups, pair.first);
            List<Agreement> other = group(groups, pair.second);
            if (one != other && !areCompatible(one, other)) {
                why.accept("apart: " + name(pair.first) + " and " + name(pair.second) + ", likeness " + pair.likeness
                        + ", but others told with them exclude each other");
            }
            if (one != other && areCompatible(one, other)) {
                why.accept("one: " + name(pair.first) + " and " + name(pair.second) + ", likeness " + pair.likeness
                        + " (" + AgreementLikeness.why(pair.first, pair.second) + ")");
                one.addAll(other);
                groups.remove(other);
            }
        }
        return new AgreementBook(FrameworkLinker.linked(
                groups.stream().map(AgreementMerger::merge).sorted(ORDER).toList()));
    }

    /** All agreements. */
    public List<Agreement> agreements() {
        return agreements;
    }

    /** The agreements to which both of the dyad are parties. */
    public List<Agreement> of(Dyad dyad) {
        return agreements.stream().filter(a -> a.concerns(dyad)).toList();
    }

    private record Pair(Agreement first, Agreement second, int likeness) {}

    private static List<Pair> pairs(List<List<Agreement>> groups) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                Agreement a = groups.get(i).getFirst();
                Agreement b = groups.get(j).getFirst();
                int likeness = AgreementLikeness.of(a, b);
                if (likeness >= AgreementLikeness.SAME) {
                    pairs.add(new Pair(a, b, likeness));
                }
            }
        }
        return pairs;
    }

    private static String name(Agreement telling) {
        return "'" + telling.title() + "' of " + telling.evidence().getFirst().article();
    }

    private static List<Agreement> group(List<List<Agreement>> groups, Agreement member) {
        return groups.stream().filter(g -> g.contains(member)).findFirst().orElseThrow();
    }

    private static boolean areCompatible(List<Agreement> one, List<Agreement> other) {
        return one.stream()
                .allMatch(a -> other.stream().allMatch(b -> AgreementLikeness.of(a, b) > AgreementLikeness.NEVER));
    }
}
