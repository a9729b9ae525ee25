package org.disgelo.coding;

import java.util.List;
import org.disgelo.actor.Party;
import org.disgelo.event.Actor;
import org.disgelo.lexicon.Entry;
import org.disgelo.ontology.EventType;

/** Whom a state coerces that stands against it: opponents of whom no state is told are its own. */
final class OwnPeople {

    private OwnPeople() {}

    /**
     * 'Paris condemned the execution of an opponent by Iran': whose opponent he is tells who executes him, not who speaks of it.
     *
     * @param acting who acts, as the words tell it
     * @param receiving on whom, as far as is known
     */
    static List<Party> of(Entry entry, List<Party> acting, List<Party> receiving) {
        boolean own = entry.type() == EventType.COERCE
                && entry.domestic()
                && Party.camps(acting) == 1
                && acting.stream().noneMatch(Party::fromContext)
                && acting.getFirst().actor().isState()
                && !receiving.isEmpty()
                && receiving.stream().allMatch(p -> p.fromContext() && p.isDefiant());
        if (!own) {
            return Party.distinct(receiving);
        }
        Actor state = acting.getFirst().actor();
        return Party.distinct(receiving.stream()
                .map(Party::actor)
                .map(a -> new Party(new Actor(state.code(), a.sector(), null, null, a.start(), a.end()), true))
                .toList());
    }
}
