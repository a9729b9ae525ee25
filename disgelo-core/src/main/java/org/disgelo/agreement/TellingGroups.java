package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts tellings of agreements between the same parties together, those of one agreement into one group. The likest pair is
 * joined first; a group takes in no telling that excludes one of its members. Tellings come in a fixed order, so that the
 * groups do not depend on the order in which the articles were read.
 *
 * <p>Nothing is as like a telling as one that says the same ({@link AgreementTraits#compared}): those are put together before any
 * are compared, so that what a thousand papers print is compared with the rest once.
 */
final class TellingGroups {

    /** Most tellings between the same parties that are told apart by number in one long. */
    private static final int BITS = 24;

    private static final int MOST_LIKENESS = 1 << 10;

    /** One of each that say the same, and who they are. */
    private final List<AgreementTraits> tellings = new ArrayList<>();

    private final List<List<Agreement>> alike = new ArrayList<>();
    private final @Nullable Consumer<String> why;

    /** For each telling that leads a group: who is in it, and who is excluded by any member. */
    private final BitSet[] members;

    private final BitSet[] excluded;

    /** The leader of each telling's group. */
    private final int[] leader;

    /**
     * @param ordered the tellings in a fixed order
     * @param why is told what was joined and what not, or null
     */
    TellingGroups(List<Agreement> ordered, @Nullable Consumer<String> why) {
        this.why = why;
        fold(ordered);
        int size = tellings.size();
        members = new BitSet[size];
        excluded = new BitSet[size];
        leader = new int[size];
        for (int i = 0; i < size; i++) {
            leader[i] = i;
            members[i] = new BitSet();
            members[i].set(i);
            excluded[i] = new BitSet();
        }
        join(pairs());
    }

    /** Puts those that say the same in different articles together, where that is enough to be one. */
    private void fold(List<Agreement> ordered) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<List<@Nullable Object>, Integer> places = new HashMap<>();
        for (Agreement telling : ordered) {
            AgreementTraits traits = new AgreementTraits(telling, numbers);
            int place = places.computeIfAbsent(traits.compared(), k -> tellings.size());
            if (place < tellings.size()
                    && AgreementLikeness.of(tellings.get(place), traits) >= AgreementLikeness.SAME) {
                tell("one", tellings.get(place), traits, "");
                tellings.get(place).articles.addAll(traits.articles);
                alike.get(place).add(telling);
            } else {
                tellings.add(traits);
                alike.add(new ArrayList<>(List.of(telling)));
            }
        }
    }

    /** The groups in the order of their first tellings; their members in the order in which they came. */
    List<List<Agreement>> groups() {
        List<List<Agreement>> groups = new ArrayList<>();
        for (int i = 0; i < leader.length; i++) {
            if (leader[i] == i) {
                groups.add(members[i].stream()
                        .mapToObj(alike::get)
                        .flatMap(List::stream)
                        .sorted(AgreementBook.ORDER)
                        .toList());
            }
        }
        return groups;
    }

    /** All pairs that may be one, the likest first, then in order; notes those that exclude each other. */
    private long[] pairs() {
        excludeNeighbours();
        Pairs pairs = new Pairs();
        List<BitSet> byDates = byDates();
        for (BitSet some : byDates) {
            BitSet never = new BitSet();
            for (BitSet others : byDates) {
                int dates =
                        AgreementLikeness.dates(tellings.get(some.nextSetBit(0)), tellings.get(others.nextSetBit(0)));
                if (dates == AgreementLikeness.NEVER && why == null) {
                    never.or(others);
                } else {
                    some.stream()
                            .forEach(i -> others.stream().filter(j -> i < j).forEach(j -> compare(i, j, dates, pairs)));
                }
            }
            some.stream().forEach(i -> excluded[i].or(never));
        }
        return pairs.sorted();
    }

    private void compare(int i, int j, int dates, Pairs pairs) {
        AgreementTraits one = tellings.get(i);
        AgreementTraits other = tellings.get(j);
        int likeness = excluded[i].get(j) ? AgreementLikeness.NEVER : AgreementLikeness.of(one, other, dates);
        if (likeness >= AgreementLikeness.SAME) {
            pairs.add((long) (MOST_LIKENESS - likeness) << 2 * BITS | (long) i << BITS | j);
        } else if (likeness == AgreementLikeness.NEVER) {
            excluded[i].set(j);
            excluded[j].set(i);
            if (why != null && AgreementLikeness.mayLookAlike(one, other)) {
                tell("apart", one, other, "");
            }
        } else if (likeness > 0) {
            tell("apart", one, other, " is too little");
        }
    }

    /** Those of one article exclude each other. */
    private void excludeNeighbours() {
        Map<String, BitSet> byArticle = new HashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            for (String article : tellings.get(i).articles) {
                byArticle.computeIfAbsent(article, k -> new BitSet()).set(i);
            }
        }
        for (BitSet neighbours : byArticle.values()) {
            neighbours.stream().forEach(i -> {
                excluded[i].or(neighbours);
                excluded[i].clear(i);
            });
        }
    }

    /** Those with the same dates together: what dates say is the same of all of them. */
    private List<BitSet> byDates() {
        Map<List<@Nullable Object>, BitSet> byDates = new LinkedHashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            byDates.computeIfAbsent(tellings.get(i).dated(), k -> new BitSet()).set(i);
        }
        return List.copyOf(byDates.values());
    }

    /** Numbers that grow in number. */
    private static final class Pairs {

        private long[] pairs = new long[16];
        private int count;

        void add(long pair) {
            pairs = count == pairs.length ? Arrays.copyOf(pairs, 2 * count) : pairs;
            pairs[count++] = pair;
        }

        long[] sorted() {
            long[] sorted = Arrays.copyOf(pairs, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    private void join(long[] pairs) {
        int mask = (1 << BITS) - 1;
        for (long pair : pairs) {
            int i = (int) (pair >> BITS) & mask;
            int j = (int) pair & mask;
            int one = Math.min(leader[i], leader[j]);
            int other = Math.max(leader[i], leader[j]);
            if (one == other) {
                continue;
            }
            if (excluded[one].intersects(members[other])) {
                tell("apart", tellings.get(i), tellings.get(j), ", but others told with them exclude each other");
                continue;
            }
            tell("one", tellings.get(i), tellings.get(j), "");
            members[other].stream().forEach(m -> leader[m] = one);
            members[one].or(members[other]);
            excluded[one].or(excluded[other]);
        }
    }

    private void tell(String verdict, AgreementTraits a, AgreementTraits b, String more) {
        if (why != null) {
            int likeness = AgreementLikeness.of(a, b);
            String amount = likeness == AgreementLikeness.NEVER ? "never one" : "likeness " + likeness;
            why.accept(verdict + ": " + name(a.telling) + " and " + name(b.telling) + ", " + amount + " ("
                    + AgreementLikeness.why(a, b) + ")" + more);
        }
    }

    private static String name(Agreement telling) {
        return "'" + telling.title() + "' of " + telling.evidence().getFirst().article();
    }
}
