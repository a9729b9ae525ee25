package org.disgelo.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.Parse;

/** From whom a step is withheld that a state says it does not take: 'will never disarm if it cannot trust Washington'. */
record Withheld(Parse parse, ActorResolver actors) {

    private static final Set<EventType> STEPS = EnumSet.of(EventType.RETREAT, EventType.MOBILIZE);

    /** The one other state that the sentence names; empty if there is none, or several, or the step is taken. */
    List<Party> from(EventType type, Status status, List<Party> acting) {
        if (!STEPS.contains(type) || status != Status.DENIED || acting.isEmpty()) {
            return List.of();
        }
        List<Party> named = parse.nouns().stream()
                .flatMap(n -> actors.parties(n).stream())
                .filter(p -> p.actor().isState() && !p.fromContext())
                .toList();
        List<Party> others = Party.without(named, acting);
        return others.stream().map(Party::code).distinct().count() == 1 ? List.of(others.getFirst()) : List.of();
    }
}
