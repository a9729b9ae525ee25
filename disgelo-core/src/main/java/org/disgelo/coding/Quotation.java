package org.disgelo.coding;

import java.util.List;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;

/**
 * What is said before the verb that tells who says it: '« La décision de Moscou est inacceptable », a déclaré le ministre'.
 *
 * @param verb the verb of saying
 */
record Quotation(Parse parse, ActorResolver actors, VerbGroup verb) {

    /** Of whom it speaks: the first subject that names a party or what belongs to one; empty if none does or nothing is said before. */
    List<Party> parties() {
        for (VerbGroup said : verb.is(Trait.INCISE) ? parse.verbs() : List.<VerbGroup>of()) {
            NounPhrase subject = said.subject();
            if (said.from() < verb.from() && said.is(Trait.FINITE) && !said.is(Trait.RELATIVE) && subject != null) {
                List<Party> named = actors.parties(subject);
                List<Party> parties = named.isEmpty() ? actors.owners(subject) : named;
                if (parties.stream().anyMatch(p -> !p.fromContext())) {
                    return parties;
                }
            }
        }
        return List.of();
    }
}
