package org.disgelo.actor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disgelo.event.Actor;
import org.disgelo.text.Token;

/**
 * An actor as a phrase names it.
 *
 * @param actor who
 * @param fromContext whether only what the article said before tells who it is
 */
public record Party(Actor actor, boolean fromContext) {

    private static final Set<String> OF_SEVERAL = Set.of("CIV", "OPP", "REB", "MIL", "POL");

    public String code() {
        return actor.code();
    }

    Party asContext(int start, int end) {
        return new Party(new Actor(actor.code(), actor.sector(), actor.group(), actor.name(), start, end), true);
    }

    /** The same parties, as a word points back to them. */
    static List<Party> asContext(List<Party> parties, Token token) {
        return parties.stream()
                .map(p -> p.asContext(token.start(), token.end()))
                .toList();
    }

    /** Some of the parties, of which there are some only where they are people or forces: 'others threw stones'. */
    static List<Party> someOf(List<Party> parties, Token token) {
        return asContext(
                parties.stream()
                        .filter(p ->
                                OF_SEVERAL.contains(String.valueOf(p.actor().sector())))
                        .toList(),
                token);
    }

    /** Those of the parties whose code none of the others has, in their order. */
    public static List<Party> without(List<Party> parties, List<Party> others) {
        return parties.stream()
                .filter(p -> others.stream().noneMatch(o -> o.code().equals(p.code())))
                .toList();
    }

    /** Each party once: as told rather than as the context gives it. */
    public static List<Party> distinct(List<Party> parties) {
        if (parties.size() < 2) {
            return parties;
        }
        Map<String, Party> byCode = new LinkedHashMap<>();
        parties.stream()
                .sorted(Comparator.comparing(Party::fromContext))
                .forEach(p -> byCode.putIfAbsent(
                        p.code() + (p.actor().group() == null ? "" : p.actor().group()), p));
        return parties.stream().filter(p -> byCode.containsValue(p)).distinct().toList();
    }
}
