package org.disgelo.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.actor.Presence;
import org.disgelo.event.Actor;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Who may be meant by the sides of an action that no word names: whoever the sentence names, whoever the article told of last or
 * tells of most, and nobody.
 *
 * @param trigger the word that names the action
 */
record SideCandidates(Parse parse, ActorResolver actors, int trigger) {

    private static final int OUTWARD = 3;

    /**
     * One who may be meant.
     *
     * @param party null: nobody
     * @param marks what speaks for him or against: those of {@link Presence}; where the sentence names him, {@code before} or {@code behind}
     *     the trigger, {@code oblique} behind a preposition, as owner of a thing, {@code first}, {@code nearest}, {@code next} to it,
     *     as subject {@code above} it; whether the rules took him, because of a word or for want of one
     */
    record Candidate(@Nullable Party party, List<String> marks) {

        String code() {
            return party == null ? "" : party.code();
        }
    }

    /** A pair of candidates, and what the article has told of the two. */
    record Pair(Candidate by, Candidate to, List<String> ties) {

        boolean isApart() {
            return by.party != null && to.party != null && !by.code().equals(to.code());
        }
    }

    /** All pairs for an action of that kind; a side that words name has but one candidate. */
    List<Pair> pairs(String kind, List<Party> acting, List<Party> receiving) {
        List<Candidate> all = isTold(acting) && isTold(receiving) ? List.of() : named();
        List<Candidate> receivers = side(all, receiving);
        List<Pair> pairs = new ArrayList<>();
        for (Candidate by : side(all, acting)) {
            for (Candidate to : receivers) {
                boolean both = by.party != null && to.party != null;
                if (by.party != null || to.party != null) {
                    pairs.add(new Pair(by, to, both ? actors.setting().ties(kind, by.code(), to.code()) : List.of()));
                }
            }
        }
        return pairs;
    }

    /** Whether words name a side. */
    static boolean isTold(List<Party> side) {
        return !side.isEmpty() && side.stream().noneMatch(Party::fromContext);
    }

    /** Whether the rules took a side for want of a word that could name it: then it is said to stand where the action does. */
    boolean isGuess(Party party) {
        return party.actor().start() == parse.token(trigger).start();
    }

    private List<Candidate> side(List<Candidate> all, List<Party> rule) {
        if (isTold(rule)) {
            return List.of(new Candidate(rule.getFirst(), List.of()));
        }
        String how = rule.stream().allMatch(this::isGuess) ? "rule-guess" : "rule-word";
        List<Candidate> side = new ArrayList<>();
        for (Candidate one : all) {
            Party taken = rule.stream()
                    .filter(p -> p.code().equals(one.code()))
                    .findFirst()
                    .orElse(null);
            side.add(taken == null ? one : new Candidate(taken, with(one.marks, how)));
        }
        for (Party party : rule) {
            if (all.stream().noneMatch(c -> c.code().equals(party.code()))) {
                side.add(new Candidate(party, List.of("else", how)));
            }
        }
        side.add(new Candidate(null, List.of("nobody", rule.isEmpty() ? "rule-none" : "rule-some")));
        return side;
    }

    private static List<String> with(List<String> marks, String mark) {
        List<String> more = new ArrayList<>(marks);
        more.add(mark);
        return more;
    }

    private List<Candidate> named() {
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (Presence p : actors.setting().present()) {
            found.put(p.party().code(), new Candidate(p.party(), new ArrayList<>(p.marks())));
        }
        Party first = null;
        Party nearest = null;
        Party next = null;
        for (NounPhrase noun : parse.nouns()) {
            boolean before = noun.head() < trigger;
            for (Party party : told(actors.parties(noun))) {
                mark(found, party, before ? "before" : "behind");
                if (noun.preposition() != null) {
                    mark(found, party, "oblique");
                }
                first = first == null ? party : first;
                nearest = before ? party : nearest;
                next = !before && next == null ? party : next;
            }
            told(actors.owners(noun)).forEach(p -> mark(found, p, before ? "owner-before" : "owner-behind"));
        }
        mark(found, first, "first");
        mark(found, nearest, "nearest");
        mark(found, next, "next");
        above(found);
        return List.copyOf(found.values());
    }

    private static List<Party> told(List<Party> parties) {
        return parties.stream().filter(p -> !p.fromContext()).toList();
    }

    /** 'Warsaw says that sanctions are needed': who speaks of the action. */
    private void above(Map<String, Candidate> found) {
        VerbGroup verb = parse.verbs().stream()
                .filter(v -> v.from() <= trigger && trigger < v.to())
                .findFirst()
                .orElse(null);
        for (int depth = 0; verb != null && depth < OUTWARD; depth++) {
            verb = verb.governor();
            NounPhrase subject = verb == null ? null : verb.subject();
            if (subject != null) {
                told(actors.parties(subject)).forEach(p -> mark(found, p, "above"));
            }
        }
    }

    private static void mark(Map<String, Candidate> found, @Nullable Party party, String mark) {
        if (party == null) {
            return;
        }
        Actor actor = party.actor();
        Candidate candidate = found.computeIfAbsent(
                actor.code(), c -> new Candidate(party, new ArrayList<>(List.of("ago=never", "rank=+", "share=0"))));
        if (!candidate.marks.contains(mark)) {
            candidate.marks.add(mark);
        }
    }
}
