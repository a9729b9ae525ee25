package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts tellings of agreements between the same parties together, those of one agreement into one group. The likest pair is
 * joined first; a group takes in no telling that excludes one of its members. Tellings come in a fixed order, so that the
 * groups do not depend on the order in which the articles were read.
 */
final class TellingGroups {

    /** Most tellings between the same parties that are told apart by number in one long. */
    private static final int BITS = 24;

    private static final int MOST_LIKENESS = 1 << 10;

    private final List<AgreementTraits> tellings = new ArrayList<>();
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
        Map<String, Integer> numbers = new HashMap<>();
        ordered.forEach(a -> tellings.add(new AgreementTraits(a, numbers)));
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

    /** The groups in the order of their first tellings; their members in the same order. */
    List<List<Agreement>> groups() {
        List<List<Agreement>> groups = new ArrayList<>();
        for (int i = 0; i < leader.length; i++) {
            if (leader[i] == i) {
                groups.add(members[i].stream()
                        .mapToObj(m -> tellings.get(m).telling)
                        .toList());
            }
        }
        return groups;
    }

    /** All pairs that may be one, the likest first, then in order; notes those that exclude each other. */
    private long[] pairs() {
        long[] pairs = new long[16];
        int count = 0;
        for (int i = 0; i < tellings.size(); i++) {
            for (int j = i + 1; j < tellings.size(); j++) {
                int likeness = AgreementLikeness.of(tellings.get(i), tellings.get(j));
                if (likeness >= AgreementLikeness.SAME) {
                    pairs = count == pairs.length ? Arrays.copyOf(pairs, 2 * count) : pairs;
                    pairs[count++] = (long) (MOST_LIKENESS - likeness) << 2 * BITS | (long) i << BITS | j;
                } else if (likeness == AgreementLikeness.NEVER) {
                    excluded[i].set(j);
                    excluded[j].set(i);
                    if (why != null && AgreementLikeness.mayLookAlike(tellings.get(i), tellings.get(j))) {
                        tell("apart", i, j, "");
                    }
                } else if (likeness > 0) {
                    tell("apart", i, j, " is too little");
                }
            }
        }
        pairs = Arrays.copyOf(pairs, count);
        Arrays.sort(pairs);
        return pairs;
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
                tell("apart", i, j, ", but others told with them exclude each other");
                continue;
            }
            tell("one", i, j, "");
            members[other].stream().forEach(m -> leader[m] = one);
            members[one].or(members[other]);
            excluded[one].or(excluded[other]);
        }
    }

    private void tell(String verdict, int i, int j, String more) {
        if (why != null) {
            AgreementTraits a = tellings.get(i);
            AgreementTraits b = tellings.get(j);
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
