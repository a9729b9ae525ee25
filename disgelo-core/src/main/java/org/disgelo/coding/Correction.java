package org.disgelo.coding;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.ontology.EventType;

/**
 * Other sides for an event whose reading is kept: that it happened the entry tells, but meaning may know better who did it to whom. Of
 * what would change these are the traits, beside those of the event with the other sides.
 */
final class Correction {

    private static final double LEAST = 0.01;

    /** Of these one in twenty annotated events or more is what both do, of the others one in thirty at most. */
    private static final Set<EventType> TOGETHER = EnumSet.of(
            EventType.AGREE,
            EventType.ASSAULT,
            EventType.CONSULT,
            EventType.COOPERATE,
            EventType.RETREAT,
            EventType.SUPPORT);

    private Correction() {}

    /**
     * The traits of a change.
     *
     * @param kept the event as it was read
     * @param chance that it is right, from 0 to 1
     * @param meant what its meaning tells of it, as {@link MeaningTraits} has it
     * @param other the event with other sides
     * @param otherMeant the same of that
     */
    static Map<String, Double> traits(
            Event kept, double chance, Map<String, Double> meant, Event other, Map<String, Double> otherMeant) {
        double bounded = Math.max(LEAST, Math.min(1 - LEAST, chance));
        Set<String> by = codes(kept.actors());
        Set<String> to = codes(kept.recipients());
        Set<String> otherBy = codes(other.actors());
        Set<String> otherTo = codes(other.recipients());
        Map<String, Double> traits = new LinkedHashMap<>();
        traits.put("kept-chance", Math.log(bounded / (1 - bounded)) / 2);
        for (String side : new String[] {"meaning-by", "meaning-to"}) {
            traits.put("gain-" + side, otherMeant.getOrDefault(side, 0.0) - meant.getOrDefault(side, 0.0));
        }
        traits.put(
                "same=" + by.equals(otherBy) + "," + to.equals(otherTo) + "," + kept.mutual() + "," + other.mutual(),
                1.0);
        traits.put("more=" + otherBy.containsAll(by) + "," + otherTo.containsAll(to), 1.0);
        traits.put("nobody=" + by.isEmpty() + "," + to.isEmpty(), 1.0);
        boolean home = !kept.mutual() && by.equals(to);
        boolean otherHome = !other.mutual() && otherBy.equals(otherTo);
        traits.put("home=" + home + "," + otherHome + "/" + kept.type(), 1.0);
        traits.put("together=" + kept.mutual() + "," + other.mutual() + "/" + kept.type(), 1.0);
        return traits;
    }

    /**
     * Whether the sides are others that may be right; of those who act on each other it does not matter who stands on which. Meaning takes
     * the place that troops are moved to for their target, and those who stand near for partners; which of two named sides did it to the
     * other the grammar tells better ('came under fire from').
     */
    static boolean changes(Event kept, Event other) {
        if (kept.type() == EventType.MOBILIZE || other.mutual() && !kept.mutual() && !TOGETHER.contains(kept.type())) {
            return false;
        }
        if (kept.mutual() || other.mutual()) {
            return !kept.parties().equals(other.parties());
        }
        Set<String> by = codes(kept.actors());
        Set<String> to = codes(kept.recipients());
        boolean same = by.equals(codes(other.actors())) && to.equals(codes(other.recipients()));
        boolean turned = by.equals(codes(other.recipients())) && to.equals(codes(other.actors()));
        return !same && !turned;
    }

    private static Set<String> codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).collect(Collectors.toUnmodifiableSet());
    }
}
