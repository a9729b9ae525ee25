package org.disgelo.coding;

import java.util.List;
import java.util.stream.Stream;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.syntax.NounPhrase;
import org.jspecify.annotations.Nullable;

/** From whom a thing comes, where the preposition looks as if it told whose it is: 'a reçu des missiles DE la France'. */
record Givers(ActorResolver actors, @Nullable NounPhrase object) {

    List<Party> behind(String preposition) {
        return object == null
                ? List.of()
                : object.of().stream()
                        // 'cien millones de euros de Noruega': what is counted stands between
                        .flatMap(n -> Stream.concat(Stream.of(n), n.of().stream()))
                        .filter(n -> preposition.equals(n.preposition()))
                        .flatMap(n -> actors.parties(n).stream())
                        .toList();
    }
}
