package org.disgelo.coding;

import java.util.List;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;

/** The two sides of what stands between them. */
final class NamedSides {

    private NamedSides() {}

    /** The parties of the first of these phrases that names two sides: 'between Russia and Japan'; empty if none does. */
    static List<Party> of(Language language, ActorResolver actors, List<NounPhrase> phrases) {
        for (NounPhrase noun : phrases) {
            List<Party> parties =
                    noun.preposition() != null && language.between().contains(noun.preposition())
                            ? actors.parties(noun)
                            : List.of();
            if (parties.size() > 1) {
                return parties;
            }
        }
        return List.of();
    }
}
