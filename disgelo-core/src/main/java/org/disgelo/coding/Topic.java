package org.disgelo.coding;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.event.Actor;
import org.disgelo.syntax.Chunk;
import org.disgelo.syntax.Link;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;

/** What a headline is about, told before its colon: 'Birmanie : nouvelles sanctions européennes', 'Inde-Pakistan : reprise des pourparlers'. */
final class Topic {

    private final int colon;
    private final List<Party> parties;

    Topic(Parse parse, ActorResolver actors) {
        List<Chunk> chunks = parse.chunks();
        int end = 0;
        while (end < chunks.size() && !isColon(chunks.get(end))) {
            if (chunks.get(end) instanceof VerbGroup verb && verb.is(Trait.FINITE)) {
                end = chunks.size();
            }
            end++;
        }
        if (end >= chunks.size()
                && chunks.size() > 2
                && chunks.getFirst() instanceof NounPhrase first
                && new Dateline(parse, actors).isTopic(first)) {
            end = 1;
        }
        this.colon = end < chunks.size() ? chunks.get(end).from() : Integer.MAX_VALUE;
        List<Party> named = new ArrayList<>();
        for (int i = 0; end < chunks.size() && i < end; i++) {
            if (chunks.get(i) instanceof NounPhrase noun && !noun.isTime()) {
                named.addAll(actors.parties(noun));
                named.addAll(actors.owners(noun));
            }
        }
        this.parties = Party.distinct(named).stream()
                .filter(p -> !p.fromContext())
                .map(p -> new Party(p.actor(), true))
                .toList();
    }

    private static boolean isColon(Chunk chunk) {
        return chunk instanceof Link link && link.isColon();
    }

    /** Whom the words before the colon name besides these; empty where the action itself stands before it. */
    List<Party> besides(int trigger, List<Party> others) {
        return trigger < colon ? List.of() : Party.without(parties, others);
    }

    /** The two states of which alone such a headline tells: 'Inde-Pakistan : trêve'; empty if there are not two. */
    List<Party> pair(int trigger) {
        List<Party> named = besides(trigger, List.of());
        return named.size() == 2 && named.stream().map(Party::actor).allMatch(Topic::isWhole) ? named : List.of();
    }

    private static boolean isWhole(Actor actor) {
        return actor.sector() == null && actor.isState();
    }
}
