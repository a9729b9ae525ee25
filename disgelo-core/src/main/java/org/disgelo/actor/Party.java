package org.disgelo.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disgelo.event.Actor;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * An actor as a phrase names it.
 *
 * @param actor who
 * @param fromContext whether only what the article said before tells who it is
 */
public record Party(Actor actor, boolean fromContext) {

    private static final Set<String> OF_SEVERAL = Set.of("CIV", "OPP", "REB", "MIL", "POL");
    /** Who stands against the power of their own state. */
    private static final Set<String> AGAINST_POWER = Set.of("REB", "OPP");

    public String code() {
        return actor.code();
    }

    /** Whether it stands against the power of its own state: rebels, the opposition. */
    public boolean isDefiant() {
        return AGAINST_POWER.contains(String.valueOf(actor.sector()));
    }

    /** Whether it is a group under arms, by its own name: Boko Haram. */
    public boolean isArmedGroup() {
        return "REB".equals(actor.sector()) && actor.group() != null && !fromContext;
    }

    /** Which side of its state this is: those in power and the rest, or those who rise against it. */
    String camp() {
        return isDefiant() ? code() + "-" : code();
    }

    /**
     * Of 'the American secretary of state' the state told, not also the one that the context would give; of 'envoys of the Taliban
     * and of the government' both.
     */
    static List<Party> told(List<Party> states) {
        List<Party> named = states.stream().filter(p -> !p.fromContext()).toList();
        return named.isEmpty()
                ? states
                : states.stream()
                        .filter(p -> !p.fromContext() || p.isOtherCamp(named))
                        .toList();
    }

    /** Whether this is of the same state as all of these and on the other side. */
    private boolean isOtherCamp(List<Party> others) {
        return others.stream()
                .allMatch(o -> o.code().equals(code()) && !o.camp().equals(camp()));
    }

    /** How many sides there are: states, and within a state those who rise against it. */
    public static int camps(List<Party> parties) {
        return (int) parties.stream().map(Party::camp).distinct().count();
    }

    /** Two states of which the article has told; one told twice is the state and those who rise against it. */
    static List<Party> pair(List<String> codes, Token at) {
        List<Party> pair = new ArrayList<>();
        for (String code : codes) {
            String sector = pair.stream().anyMatch(p -> p.code().equals(code)) ? "REB" : null;
            pair.add(new Party(new Actor(code, sector, null, null, at.start(), at.end()), true));
        }
        return pair;
    }

    /** Somebody of the same state: its people, its forces or, where no sector is given, the state itself. */
    public Party inSector(@Nullable String sector) {
        return new Party(new Actor(code(), sector, null, null, actor.start(), actor.end()), true);
    }

    /** The same, as words of the article between these places point back to it. */
    public Party asContext(int start, int end) {
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

    /** Whether there are parties, and the article alone tells who they are: 'the foreign minister'. */
    public static boolean areGuessed(List<Party> parties) {
        return !parties.isEmpty() && parties.stream().allMatch(Party::fromContext);
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
                        p.camp() + (p.actor().group() == null ? "" : p.actor().group()), p));
        return parties.stream().filter(p -> byCode.containsValue(p)).distinct().toList();
    }
}
