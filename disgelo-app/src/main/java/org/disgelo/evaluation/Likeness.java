package org.disgelo.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.jspecify.annotations.Nullable;

/** In what a coded event is like a gold event. */
final class Likeness {

    private Likeness() {}

    static boolean sameType(GoldEvent gold, Event coded) {
        return gold.type().equals(coded.type().name());
    }

    /** The same states on both sides; the sides are free when either calls itself mutual. */
    static boolean sameParties(GoldEvent gold, Event coded) {
        Set<String> actors = codes(coded.actors());
        Set<String> recipients = codes(coded.recipients());
        if (gold.mutual() || coded.mutual()) {
            return union(gold.sources(), gold.targets()).equals(union(actors, recipients));
        }
        return gold.sources().equals(actors) && gold.targets().equals(recipients);
    }

    /** How many gold events have a coded one of the same type, one to one. */
    static int typeHits(List<GoldEvent> gold, List<Event> coded) {
        return hits(gold, coded, Likeness::sameType);
    }

    /** How many gold events have a coded one of the same type and states, one to one. */
    static int fullHits(List<GoldEvent> gold, List<Event> coded) {
        return hits(gold, coded, (g, c) -> sameType(g, c) && sameParties(g, c));
    }

    /** One coded event for one gold event, the first that fits. */
    private static int hits(List<GoldEvent> gold, List<Event> coded, BiPredicate<GoldEvent, Event> like) {
        List<Event> left = new ArrayList<>(coded);
        int hits = 0;
        for (GoldEvent g : gold) {
            for (Event c : left) {
                if (like.test(g, c)) {
                    left.remove(c);
                    hits++;
                    break;
                }
            }
        }
        return hits;
    }

    /** A gold date that is null is not compared; else one must be the other's beginning. */
    static boolean datesAgree(@Nullable String gold, Event coded) {
        if (gold == null) {
            return true;
        }
        if (coded.date() == null) {
            return false;
        }
        String date = coded.date().value();
        return date.startsWith(gold) || gold.startsWith(date);
    }

    /** People and groups count as their state. */
    static Set<String> codes(List<Actor> actors) {
        Set<String> codes = new TreeSet<>();
        actors.forEach(a -> codes.add(a.code().split("[-:]", 2)[0]));
        return codes;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
