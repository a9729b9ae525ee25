package org.disgelo.actor;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disgelo.event.Actor;
import org.jspecify.annotations.Nullable;

/** Who stood together in an article, two and two: whom 'the two countries', 'both sides' and 'its partner' mean. */
final class Pairs {

    private final Prominence weights;
    private List<String> pair = List.of();
    private List<String> states = List.of();
    /** How many sentences have been read since the words told that these two stood together. */
    private int age;

    Pairs(Prominence weights) {
        this.weights = weights;
    }

    /** Takes note of two that stood together: two states, or a state and those who rise against it. */
    void stood(List<Party> parties) {
        if (parties.isEmpty()) {
            return;
        }
        Set<String> codes = new LinkedHashSet<>();
        parties.forEach(p -> codes.add(p.code()));
        if (codes.size() == 2) {
            pair = List.copyOf(codes);
            age = parties.stream().anyMatch(Party::fromContext) ? age : 0;
        } else if (codes.size() == 1 && Party.camps(parties) == 2) {
            pair = List.of(codes.iterator().next(), codes.iterator().next());
        }
        List<String> countries = codes.stream().filter(Actor::isState).toList();
        states = countries.size() == 2 ? countries : states;
    }

    /** Takes note that a sentence was read. */
    void read() {
        age++;
    }

    boolean stoodTogether(String one, String other) {
        return pair.contains(one) && pair.contains(other);
    }

    /**
     * The party on the other side: of the two that the article is about and no third, or of the last two that stood together, or
     * else of the two that matter most; null when these do not tell.
     */
    @Nullable
    String partner(Set<String> codes) {
        List<String> two = weights.two();
        String main = weights.areAlone() ? other(two, codes) : null;
        String other = main == null ? other(pair, codes) : main;
        return other != null ? other : other(two, codes);
    }

    private static @Nullable String other(List<String> two, Set<String> codes) {
        if (two.size() != 2 || codes.containsAll(two)) {
            return null;
        }
        return codes.contains(two.get(0)) ? two.get(1) : codes.contains(two.get(1)) ? two.get(0) : null;
    }

    /** The two that the article is about, or else those of 'the two countries'. */
    List<String> main() {
        List<String> two = weights.two();
        return two.isEmpty() ? last() : two;
    }

    /** 'The two countries': the last two that stood together, or else the two that matter most. */
    List<String> last() {
        List<String> two = weights.two();
        // 'Iraq and Oman had hosted them before': two others that are named together are not yet those the article is
        // about
        if (!two.isEmpty() && (weights.standOut(two) && age > 1 || Collections.disjoint(two, pair))) {
            return two;
        }
        if (!pair.isEmpty()) {
            return pair;
        }
        List<String> ranked = weights.ranked();
        return ranked.size() < 2 || weights.of(ranked.get(1)) < 1 ? List.of() : ranked.subList(0, 2);
    }

    /** The same of states alone: of NATO's visit to Spain and Portugal 'the two countries' are no other than these. */
    List<String> lastStates() {
        List<String> two = last();
        if (two.stream().allMatch(Actor::isState)) {
            return two;
        }
        List<String> ranked = statesBut("");
        return !states.isEmpty() ? states : ranked.size() == 2 ? ranked : two;
    }

    /** The same of those to whom a third does something: the two states that matter most without it, or that stood together. */
    List<String> without(String third) {
        List<String> ranked = statesBut(third);
        return ranked.size() == 2 || states.contains(third) ? ranked : states;
    }

    private List<String> statesBut(String third) {
        return weights.ranked().stream()
                .filter(c -> Actor.isState(c) && !c.equals(third) && weights.of(c) >= 1)
                .limit(2)
                .toList();
    }
}
