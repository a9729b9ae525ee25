package org.disgelo.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disgelo.event.Event;
import org.disgelo.ontology.EventType;

/**
 * What was thought of the readings of an article: which are kept, and which were left out as hardly right. An event that meaning alone
 * tells is borne out by one of its type that was left out, and may be what one that is kept tells already.
 */
final class Verdicts {

    private static final double LEAST = -6;
    private static final int MANY = 3;

    private final CodedArticle coded;
    private final Map<Integer, List<Kept>> kept = new HashMap<>();
    private final Map<Act, Set<Integer>> acts = new HashMap<>();
    private final Map<Place, Double> left = new HashMap<>();

    private record Place(int sentence, EventType type) {}

    /** A reading that is kept, and its chance of being right. */
    record Kept(Event event, double chance) {}

    private record Act(EventType type, Set<String> parties) {
        static Act of(Event event) {
            return new Act(event.type(), event.parties());
        }
    }

    Verdicts(CodedArticle coded) {
        this.coded = coded;
    }

    void keep(Event event, double chance) {
        int sentence = coded.number(event);
        kept.computeIfAbsent(sentence, n -> new ArrayList<>()).add(new Kept(event, chance));
        acts.computeIfAbsent(Act.of(event), a -> new HashSet<>()).add(sentence);
    }

    /** A reading is left out; its chance of being right is between 0 and 1. */
    void leave(Event event, double chance) {
        left.merge(new Place(coded.number(event), event.type()), Math.log(chance / (1 - chance)), Math::max);
    }

    /** The readings of a type that are kept of a sentence. */
    List<Kept> of(int sentence, EventType type) {
        return kept.getOrDefault(sentence, List.of()).stream()
                .filter(k -> k.event().type() == type)
                .toList();
    }

    /**
     * Whether a sentence is known to tell of an event: a reading of its type is kept, or one of all its parties, or of none but these.
     * Those who sign have met and agreed: it is told once.
     */
    boolean tell(int sentence, Event event) {
        Set<String> parties = event.parties();
        return kept.getOrDefault(sentence, List.of()).stream()
                .map(Kept::event)
                .anyMatch(e -> e.type() == event.type()
                        || e.parties().containsAll(parties)
                        || parties.containsAll(e.parties()));
    }

    /** The traits that these readings give to an event that meaning tells of a sentence; log-odds in units of two. */
    Map<String, Double> traits(int sentence, Event event) {
        Map<String, Double> traits = new LinkedHashMap<>();
        Double rival = left.get(new Place(sentence, event.type()));
        if (rival != null) {
            traits.put("rival", 1.0);
            traits.put("rival-chance", Math.max(0, rival - LEAST) / 2);
        }
        List<Kept> beside = kept.getOrDefault(sentence, List.of());
        traits.put("kept=" + Math.min(MANY, beside.size()), 1.0);
        beside.forEach(k -> traits.put("kept-type=" + k.event().type() + "/" + event.type(), 1.0));
        Set<Integer> again = acts.getOrDefault(Act.of(event), Set.of());
        if (again.stream().anyMatch(n -> n != sentence)) {
            traits.put("again", 1.0);
            traits.put("again-mutual", event.mutual() ? 1.0 : 0.0);
        }
        return traits;
    }
}
