package org.disgelo.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.event.Actor;

/**
 * Who is present to the mind of a reader at a sentence of an article.
 *
 * @param recent the parties told of, the last one first
 * @param ranked the codes of all that the article names, those that matter most first
 */
record Attendance(Discourse discourse, List<Party> recent, List<String> ranked) {

    private static final int LATEST = 6;
    private static final int WEIGHTIEST = 4;
    private static final double[] SHARES = {0.05, 0.15, 0.3, 0.5};

    List<Presence> all() {
        Map<String, Party> parties = new LinkedHashMap<>();
        recent.stream().limit(LATEST).forEach(p -> parties.putIfAbsent(p.code(), p));
        ranked.stream()
                .limit(WEIGHTIEST)
                .forEach(c -> parties.putIfAbsent(c, new Party(new Actor(c, null, null, null, 0, 0), true)));
        Map<String, Double> shares = discourse.weights();
        List<String> order = recent.stream().map(Party::code).toList();
        List<Presence> present = new ArrayList<>();
        parties.forEach((code, party) -> present.add(new Presence(party, marks(code, order, shares))));
        return present;
    }

    private List<String> marks(String code, List<String> order, Map<String, Double> shares) {
        List<String> marks = new ArrayList<>();
        add(marks, names(discourse.subject(), code), "acted-last");
        add(marks, names(discourse.opening(), code), "acted-before");
        int ago = order.indexOf(code);
        marks.add("ago=" + (ago < 0 ? "never" : ago > 3 ? "+" : String.valueOf(ago)));
        int rank = ranked.indexOf(code);
        marks.add("rank=" + (rank < 0 || rank > 2 ? "+" : String.valueOf(rank)));
        marks.add("share=" + level(shares.getOrDefault(code, 0.0)));
        add(marks, code.equals(discourse.scene()), "scene");
        add(marks, code.equals(discourse.street()), "street");
        add(marks, !Actor.isState(code), "body");
        return marks;
    }

    private static boolean names(List<Party> parties, String code) {
        return parties.stream().anyMatch(p -> p.code().equals(code));
    }

    private static int level(double share) {
        int level = 0;
        while (level < SHARES.length && share >= SHARES[level]) {
            level++;
        }
        return level;
    }

    private static void add(List<String> marks, boolean holds, String mark) {
        if (holds) {
            marks.add(mark);
        }
    }
}
