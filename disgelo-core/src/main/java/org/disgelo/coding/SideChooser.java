package org.disgelo.coding;

import java.util.List;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.coding.SideCandidates.Candidate;
import org.disgelo.coding.SideCandidates.Pair;
import org.disgelo.lexicon.Entry;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.Parse;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Chooses who is meant by the sides of an action that no word names, where the rules do not know or guess: 'The arrests were condemned',
 * in a report of the arrest of five Americans in Pakistan. See {@link SideModel}.
 *
 * @param trigger the word that names the action
 */
record SideChooser(Parse parse, ActorResolver actors, int trigger) {

    /** How likely others must be, and how many times likelier than those that the rules took. */
    private static final double LEAST = 0.5;

    private static final double AGAINST_GUESS = 3;
    private static final double AGAINST_WORD = 8;

    /**
     * Who is meant.
     *
     * @param chance from 0 to 1, that it is these
     */
    record Sides(List<Party> acting, List<Party> receiving, double chance) {}

    /** Others than the rules took, if these are much likelier; null if what the rules took, or left, stands. */
    @Nullable
    Sides instead(Entry entry, List<Party> acting, List<Party> receiving) {
        boolean told = SideCandidates.isTold(acting);
        // who killed whom is often told of nobody
        boolean victim = entry.type() == EventType.ASSAULT && acting.isEmpty() && SideCandidates.isTold(receiving);
        SideModel model = SideModel.learned();
        // in a first sentence nobody has been told of yet who could be meant
        boolean first = actors.setting().before().isEmpty();
        if (first || told || victim || !model.isKnown() || stands(acting, receiving)) {
            return null;
        }
        SideCandidates candidates = new SideCandidates(parse, actors, trigger);
        boolean to = SideCandidates.isTold(receiving);
        double all = 0;
        double most = 0;
        double rule = 0;
        Pair best = null;
        for (Pair pair : candidates.pairs(entry.type().name(), acting, receiving)) {
            double odds = model.odds(entry.type(), pair, false, to);
            all += odds;
            rule = isOf(pair.by(), acting) && isOf(pair.to(), receiving) ? odds : rule;
            best = odds > most ? pair : best;
            most = Math.max(odds, most);
        }
        // a word that stands for somebody, and an earlier action that is taken up, tell more than where things are
        boolean apart = !acting.isEmpty()
                && !receiving.isEmpty()
                && !Party.without(acting, receiving).isEmpty();
        boolean word = apart || acting.stream().anyMatch(p -> !candidates.isGuess(p));
        return best == null || most < LEAST * all || most < rule * (word ? AGAINST_WORD : AGAINST_GUESS)
                ? null
                : sides(entry, best, acting, receiving, most / all);
    }

    /** Several on a side, and the state of a place that the sentence names. */
    private boolean stands(List<Party> acting, List<Party> receiving) {
        List<Party> here = actors.setting().here(parse.token(trigger));
        boolean placed = !here.isEmpty()
                && !acting.isEmpty()
                && Party.without(acting, here).isEmpty();
        return placed || isSeveral(acting) || isSeveral(receiving);
    }

    private static boolean isSeveral(List<Party> side) {
        return side.stream().map(Party::code).distinct().count() > 1;
    }

    private static boolean isOf(Candidate candidate, List<Party> side) {
        return candidate.party() == null
                ? side.isEmpty()
                : side.stream().anyMatch(p -> p.code().equals(candidate.code()));
    }

    private @Nullable Sides sides(Entry entry, Pair best, List<Party> acting, List<Party> receiving, double chance) {
        if (isOf(best.by(), acting) && isOf(best.to(), receiving)) {
            return null;
        }
        List<Party> by = as(best.by(), acting);
        List<Party> to = as(best.to(), receiving);
        boolean home =
                best.by().party() != null && best.by().code().equals(best.to().code());
        boolean same = home
                && by.getFirst().actor().sector() == null
                && to.getFirst().actor().sector() == null;
        if (same && entry.type() == EventType.PROTEST) {
            by = List.of(by.getFirst().inSector("CIV"));
        } else if (same) {
            to = List.of(to.getFirst().inSector("CIV"));
        }
        return new Sides(by, to, chance);
    }

    private List<Party> as(Candidate candidate, List<Party> rule) {
        Party party = candidate.party();
        if (party == null || isOf(candidate, rule)) {
            return party == null ? List.of() : rule;
        }
        Token at = parse.token(trigger);
        return List.of(party.asContext(at.start(), at.end()));
    }
}
