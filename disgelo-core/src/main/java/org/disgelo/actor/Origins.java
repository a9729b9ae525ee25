package org.disgelo.actor;

import java.util.List;
import java.util.Set;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;

/** Where those who hold a role come from, or are at home: 'troops from Kenya', 'rebels in the north of Syria'. */
record Origins(Language language, Parse parse, ActorResolver actors) {

    /** Sectors of those who are of the state in which they are told to be; soldiers and envoys are abroad. */
    private static final Set<String> AT_HOME = Set.of("REB", "OPP", "CIV");

    /** Their states; empty where no phrase behind the noun tells. */
    List<Party> of(NounPhrase noun, Roles.Role role) {
        for (NounPhrase behind : parse.after(noun)) {
            String preposition = String.valueOf(behind.preposition());
            if (language.origins().contains(preposition)) {
                // 'senators from the ranks of Obama's Democrats'
                List<Party> from = actors.parties(behind);
                return from.isEmpty() ? actors.owners(behind) : from;
            }
            if (language.onBehalf().contains(preposition)) {
                List<Party> named = actors.parties(behind);
                if (!named.isEmpty() && named.stream().allMatch(Origins::isBody)) {
                    return named;
                }
            }
            // 'speaking in Oslo, the authorities in Warsaw': of those who rule somewhere the city tells, of ministers
            // abroad not
            boolean rules = "GOV".equals(role.sector())
                    && (role.office() == null || role.collective())
                    && behind.from() == noun.to()
                    && actors.isCity(behind);
            if ((AT_HOME.contains(role.sector()) || rules)
                    && language.locative().contains(preposition)) {
                List<Party> named = actors.parties(behind);
                List<Party> there = named.isEmpty() ? actors.owners(behind) : named;
                // 'people outside the French embassy' are at home in no embassy
                return there.stream()
                                .noneMatch(p -> p.fromContext() || p.actor().sector() != null)
                        ? there
                        : List.of();
            }
        }
        return List.of();
    }

    /** 'A spokesman for the US embassy' speaks for it; 'the envoy for Syria' is not Syria's. */
    private static boolean isBody(Party party) {
        return !party.fromContext()
                && (!party.actor().isState() || party.actor().sector() != null);
    }
}
