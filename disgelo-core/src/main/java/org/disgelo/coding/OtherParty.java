package org.disgelo.coding;

import java.util.List;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;

/** Whom a possessive means that cannot mean who acts: 'Greece has vetoed its entry into NATO'. */
record OtherParty(Parse parse, ActorResolver actors, VerbGroup verb) {

    /** The last party named before the verb, or told of before the sentence, that is none of those who act. */
    List<Party> than(List<Party> acting) {
        for (NounPhrase noun : parse.nouns().reversed()) {
            List<Party> named = noun.to() <= verb.from() ? actors.parties(noun) : List.of();
            if (named.size() == 1
                    && acting.stream()
                            .noneMatch(a -> a.code().equals(named.getFirst().code()))) {
                return named;
            }
        }
        return actors.setting().other(acting, parse.token(verb.verb()));
    }
}
