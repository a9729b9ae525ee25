package org.disgelo.coding;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.syntax.NounPhrase;

/**
 * Who leaves and what is left, where one preposition tells both: 'la retirada del ejército ruso de Georgia'.
 *
 * @param own the parties of the phrase behind 'of' who act
 * @param others those who are left, empty where the preposition tells only who acts
 * @param leaves whether the preposition may tell both
 */
record Origin(List<Party> own, List<Party> others, boolean leaves) {

    Origin {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    /** Parts the parties of a phrase: its adjectives of nationality, else the first that it names, tell who leaves. */
    static Origin of(ActorResolver actors, NounPhrase of, boolean leaves) {
        List<Party> named = actors.parties(of);
        List<Party> told = named.isEmpty() ? actors.owners(of) : named;
        boolean several = !of.joined().isEmpty()
                || of.of().stream().anyMatch(n -> !n.joined().isEmpty());
        if (!leaves || several || told.isEmpty()) {
            return new Origin(told, List.of(), leaves);
        }
        List<Party> all = new ArrayList<>(told);
        of.of().forEach(n -> all.addAll(actors.parties(n)));
        List<Party> attributes = actors.attributes(of);
        List<Party> own = attributes.isEmpty() ? told.subList(0, 1) : attributes;
        return new Origin(own, Party.without(all, own), leaves);
    }

    /** Who acts; {@code acting} are those told before, of whom what follows is what they leave. */
    List<Party> doers(List<Party> acting) {
        return leaves && !acting.isEmpty() ? List.of() : own;
    }

    /** Whom they leave. */
    List<Party> left(List<Party> acting) {
        List<Party> told = new ArrayList<>(leaves ? own : List.of());
        told.addAll(others);
        return Party.without(told, acting);
    }
}
