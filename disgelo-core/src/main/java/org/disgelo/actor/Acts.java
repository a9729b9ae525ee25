package org.disgelo.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who has acted on whom in an article so far. */
final class Acts {

    private record Act(String kind, Set<String> by, Set<String> to) {

        boolean isBetween(String one, String other) {
            return by.contains(one) && to.contains(other);
        }
    }

    private final List<Act> acts = new ArrayList<>();

    void add(String kind, List<Party> actors, List<Party> recipients) {
        acts.add(new Act(kind, codes(actors), codes(recipients)));
    }

    private static Set<String> codes(List<Party> parties) {
        return parties.stream().map(Party::code).collect(Collectors.toSet());
    }

    /**
     * How what has been told fits one acting on another: {@code dealt} with each other in whatever way; in an action of the same
     * kind, {@code again} the same way, {@code back} the other way round, one as {@code doer}, the other as {@code target}, the one
     * who acts as {@code suffered} before; {@code same} where they are one.
     */
    Set<String> ties(String kind, String by, String to) {
        Set<String> ties = new LinkedHashSet<>();
        for (Act act : acts) {
            boolean forth = act.isBetween(by, to);
            boolean back = act.isBetween(to, by);
            if (forth || back) {
                ties.add("dealt");
            }
            if (act.kind.equals(kind)) {
                add(ties, forth, "again");
                add(ties, back, "back");
                add(ties, act.by.contains(by), "doer");
                add(ties, act.to.contains(to), "target");
                add(ties, act.to.contains(by), "suffered");
            }
        }
        add(ties, by.equals(to), "same");
        return ties;
    }

    private static void add(Set<String> ties, boolean holds, String tie) {
        if (holds) {
            ties.add(tie);
        }
    }
}
