package org.disgelo.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;
import org.disgelo.event.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the models find what is told, so that of a great archive only that is loaded which they ask for. A telling is an event of
 * its own for each article that tells the action.
 */
public interface Annals {

    /** Every telling in which both of a dyad take part, dated or not, in any order. */
    List<Event> between(Dyad dyad);

    /** Every telling in which a party takes part together with one of the others at least, in any order. */
    List<Event> with(String party, Set<String> others);

    /**
     * What happened around some stretches of time: at least every telling that one of the parties takes part in and that can be
     * of one of these days, and, so that coarse dates are joined to the same finer ones whatever is asked, every telling of the same
     * type and parties whose date lies within the date of one of them.
     */
    List<Event> around(Set<String> parties, List<Days> stretches);

    /** Tellings at hand. */
    static Annals of(List<Event> tellings) {
        return new KnownAnnals(tellings);
    }

    /** Only what can be of a period; without a limit, everything, undated tellings too. */
    default Annals within(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return this;
        }
        Annals all = this;
        return new Annals() {
            @Override
            public List<Event> between(Dyad dyad) {
                return within(all.between(dyad));
            }

            @Override
            public List<Event> with(String party, Set<String> others) {
                return within(all.with(party, others));
            }

            @Override
            public List<Event> around(Set<String> parties, List<Days> stretches) {
                return within(all.around(parties, stretches));
            }

            private List<Event> within(List<Event> events) {
                return events.stream()
                        .filter(e -> e.date() != null && meets(e.date()))
                        .toList();
            }

            private boolean meets(PartialDate date) {
                return (from == null || !date.latest().isBefore(from))
                        && (to == null || !date.earliest().isAfter(to));
            }
        };
    }
}
