package org.disgelo.relation;

import java.util.List;
import java.util.Set;
import org.disgelo.event.Dyad;
import org.disgelo.event.Event;

/** Tellings that are all in memory. */
record KnownAnnals(List<Event> tellings) implements Annals {

    KnownAnnals {
        tellings = List.copyOf(tellings);
    }

    @Override
    public List<Event> between(Dyad dyad) {
        return tellings.stream().filter(e -> e.concerns(dyad)).toList();
    }

    @Override
    public List<Event> with(String party, Set<String> others) {
        return tellings.stream()
                .filter(e -> e.parties().contains(party) && e.parties().stream().anyMatch(others::contains))
                .toList();
    }

    @Override
    public List<Event> around(Set<String> parties, List<Days> stretches) {
        return tellings.stream()
                .filter(e -> e.parties().stream().anyMatch(parties::contains))
                .toList();
    }
}
