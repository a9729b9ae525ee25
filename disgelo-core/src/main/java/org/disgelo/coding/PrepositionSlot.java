package org.disgelo.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * The parties that stand behind a preposition around a verb.
 *
 * @param object what the verb acts on, which no preposition brings, or null. In 'принёс извинения Сеулу', behind a phrase that
 *     holds its object, what is taken for one is whom it is done to
 * @param held which phrases belong to a participle beside the verb
 * @param help which phrases name by whose help it is done
 */
record PrepositionSlot(
        Language language,
        ActorResolver actors,
        VerbGroup verb,
        @Nullable NounPhrase object,
        Predicate<NounPhrase> held,
        Predicate<NounPhrase> help) {

    /** Whom the first phrase behind one of these prepositions names, or what it is of, behind the verb and then before it. */
    List<Party> parties(Collection<String> prepositions) {
        for (List<NounPhrase> side : List.of(verb.adjuncts(), verb.fronted())) {
            for (NounPhrase noun : side) {
                boolean scene = side == verb.fronted() && language.locative().contains(noun.preposition());
                if (noun != object
                        && !scene
                        && !held.test(noun)
                        && !isSeat(noun)
                        && noun.preposition() != null
                        && prepositions.contains(noun.preposition())) {
                    List<Party> parties = new ArrayList<>(actors.parties(noun));
                    if (parties.isEmpty() && !help.test(noun)) {
                        parties.addAll(actors.owners(noun));
                    }
                    if (!parties.isEmpty()) {
                        return parties;
                    }
                }
            }
        }
        return List.of();
    }

    /** 'L'ambassadeur de France au Caire': where an office sits is nobody to whom it does anything. */
    private boolean isSeat(NounPhrase noun) {
        return noun.host() != null
                && !language.seats().isEmpty()
                && language.locative().contains(noun.preposition());
    }
}
