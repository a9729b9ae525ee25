package org.disgelo.coding;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * The country where a verb says that something is done.
 *
 * @param object what it is done to
 */
record Stage(
        Language language,
        Parse parse,
        ActorResolver actors,
        VerbGroup verb,
        @Nullable NounPhrase object) {

    /** The state where something is done to what stands there, if it is another than that of those who act. */
    List<Party> of(List<Party> acting) {
        List<NounPhrase> around = new ArrayList<>(verb.adjuncts());
        if (object != null) {
            around.addAll(parse.after(object));
        }
        for (NounPhrase noun : around) {
            boolean there = noun.preposition() != null
                    && language.locative().contains(noun.preposition())
                    && !language.to().contains(noun.preposition());
            List<Party> parties = there && !noun.isTime() ? land(noun) : List.of();
            boolean told = !parties.isEmpty() && parties.stream().noneMatch(Party::fromContext);
            if (told
                    && object != null
                    && !acting.isEmpty()
                    && parties.stream()
                            .noneMatch(
                                    p -> acting.stream().anyMatch(a -> a.code().equals(p.code())))) {
                return parties;
            }
        }
        return List.of();
    }

    /** The state named, or whose land it is: 'en Siria', 'en suelo paquistaní', 'in Syrian territory'. */
    private List<Party> land(NounPhrase noun) {
        List<Party> named = actors.parties(noun);
        return named.isEmpty() ? actors.owners(noun) : named;
    }
}
