package org.disgelo.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disgelo.actor.Party;
import org.disgelo.actor.Setting;
import org.disgelo.lexicon.Entry;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;

/** What is done to a town is done to the state in which it lies: 'drones attacked a depot near Bryansk', 'Xi flew to Hamburg'. */
record Lands(Parse parse, Setting setting) {

    private static final Set<EventType> TYPES = EnumSet.of(EventType.COERCE, EventType.RETREAT);

    /**
     * The state of the place that the words of an action name, if it is none of those who act.
     *
     * @param trigger the word that names the action, from and to the words that tell of it
     */
    List<Party> under(Entry entry, List<Party> acting, int trigger, int from, int to) {
        boolean struck = entry.type() == EventType.ASSAULT;
        if (!struck && !TYPES.contains(entry.type()) && !isVisit(entry)) {
            return List.of();
        }
        List<Party> placed = struck
                ? setting.placed(from, to)
                : parse.nouns().stream()
                        .filter(n -> from <= n.from() && n.from() < to && isOwn(n, trigger))
                        .map(n -> setting.placed(n.from(), n.to()))
                        .filter(p -> !p.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        boolean own = placed.stream()
                .allMatch(p -> acting.stream().anyMatch(a -> a.code().equals(p.code())));
        return own ? List.of() : placed;
    }

    static boolean isVisit(Entry entry) {
        return "visit".equals(entry.mode());
    }

    /** 'To restart talks stalled after the meeting in Singapore' goes nowhere: the place is that of another noun. */
    private static boolean isOwn(NounPhrase noun, int trigger) {
        return noun.host() == null || noun.host().head() == trigger;
    }
}
