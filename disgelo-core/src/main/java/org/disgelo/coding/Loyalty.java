package org.disgelo.coding;

import java.util.List;
import java.util.Set;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.jspecify.annotations.Nullable;

/** Whether a demonstration is for a power and not against it: 'a rally in support of the police', 'supporters of Assad marched'. */
record Loyalty(Language language, Parse parse, ActorResolver actors) {

    /** Sectors whose supporters stand against those who govern. */
    private static final Set<String> OUT_OF_POWER = Set.of("OPP", "REB", "CIV", "NGO", "LAB", "EDU");

    /**
     * Whether it is.
     *
     * @param acting who demonstrates, as far as it is a party
     * @param crowd who demonstrates, or the noun of the demonstration; null if it is not told
     * @param around the phrases that tell what for
     */
    boolean isShown(List<Party> acting, @Nullable NounPhrase crowd, List<NounPhrase> around) {
        if (acting.stream().map(p -> p.actor().sector()).anyMatch(s -> "OPP".equals(s) || "REB".equals(s))) {
            return false;
        }
        return crowd != null && isLoyal(crowd, 0)
                || around.stream()
                        .anyMatch(n -> n.preposition() != null
                                && language.inFavour().contains(n.preposition())
                                && isPower(actors.parties(n)));
    }

    private boolean isLoyal(NounPhrase noun, int depth) {
        for (NounPhrase one : noun.all()) {
            boolean told = parse.tokens().subList(one.from(), one.to()).stream()
                    .anyMatch(t -> language.loyal().contains(t.lemma())
                            || language.loyal().contains(t.lower()));
            boolean supporter =
                    language.supporters().contains(parse.token(one.head()).lemma());
            if (told
                    || supporter && isPower(actors.owners(one))
                    || depth < 3 && one.of().stream().anyMatch(of -> isLoyal(of, depth + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPower(List<Party> parties) {
        return !parties.isEmpty()
                && parties.stream()
                        .noneMatch(p ->
                                OUT_OF_POWER.contains(String.valueOf(p.actor().sector())));
    }
}
