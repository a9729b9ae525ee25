package org.disgelo.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.actor.Party;
import org.disgelo.event.Status;
import org.jspecify.annotations.Nullable;

/** Says who the parties of an agreement are where the article does not name them beside it. */
final class DraftParties {

    /** The least share of all mentions of states that one has who stands beside a step. */
    private static final double FEWEST_SHARE = 0.1;

    /** The share of all mentions of states at which an article is about a state; on our articles none is lost up to 0.3. */
    private static final double MAIN_SHARE = 0.25;

    /** The share of the weight of the two of whom an article tells most that another pair needs to stand in for them. */
    private static final double MUCH = 0.75;

    private final List<AgreementDraft> drafts;
    private final Map<String, Double> weights;

    /**
     * @param drafts all agreements of the article
     * @param weights the share of all mentions of states that each state has
     */
    DraftParties(List<AgreementDraft> drafts, Map<String, Double> weights) {
        this.drafts = drafts;
        this.weights = weights;
    }

    /** The parties by code: as told, else completed by whom the article is about; fewer than two if it leaves that open. */
    Set<String> of(AgreementDraft draft) {
        if (draft.isAccession()) {
            return accession(draft);
        }
        Set<String> codes = told(draft);
        if (draft.closed) {
            return codes;
        }
        if (codes.size() < 2) {
            complete(codes, beside(draft), draft.thirdParties, FEWEST_SHARE);
        }
        if (codes.size() < 2) {
            Set<String> group = group(codes, draft);
            codes.addAll(group == null ? Set.of() : group);
        }
        if (codes.size() < 2) {
            complete(codes, weights, draft.thirdParties, MAIN_SHARE);
        }
        return codes;
    }

    /** Those told beside it. */
    static Set<String> told(AgreementDraft draft) {
        Set<String> codes = new TreeSet<>(States.withoutFrames(draft.parties));
        if (codes.size() > 2) {
            codes.removeAll(draft.thirdParties);
        }
        // 'A agreed, with the Union's mediation': the Union brings about what A and somebody else agree on
        if (codes.stream().anyMatch(States::isState)) {
            codes.removeIf(c -> !States.isState(c) && draft.thirdParties.contains(c));
        }
        return codes;
    }

    /** Who joins, and what he joins: those who ratify it are no parties of its own. */
    private Set<String> accession(AgreementDraft draft) {
        Set<String> codes = new TreeSet<>();
        for (InstrumentMention mention : draft.mentions) {
            codes.addAll(AgreementDrafts.codes(mention.titled()));
        }
        if (codes.stream().noneMatch(States::isState)) {
            heaviest(weights, true).stream().limit(1).forEach(codes::add);
        }
        if (codes.stream().allMatch(States::isState)) {
            heaviest(weights, false).stream().limit(1).forEach(codes::add);
        }
        return codes;
    }

    /** The states, or the organisations, by how much of the article tells of them. */
    static List<String> heaviest(Map<String, Double> weights, boolean states) {
        return weights.entrySet().stream()
                .filter(e -> States.isState(e.getKey()) == states)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The parties of the article's other agreements that those known belong to; the weightiest of several. */
    private @Nullable Set<String> group(Set<String> codes, AgreementDraft draft) {
        double pair = weight(heaviest(weights, true).stream().limit(2).toList());
        Map<Set<String>, Integer> groups = new HashMap<>();
        for (AgreementDraft other : drafts) {
            Set<String> parties = told(other);
            boolean done = other.steps.stream().anyMatch(s -> s.status() == Status.ACTUAL);
            boolean near = !codes.isEmpty() || weight(parties) >= MUCH * pair;
            if (other != draft
                    && done
                    && near
                    && parties.size() == 2
                    && parties.containsAll(codes)
                    && !other.isAccession()) {
                groups.merge(parties, 1 + other.steps.size(), Integer::sum);
            }
        }
        return groups.entrySet().stream()
                .max(Comparator.<Map.Entry<Set<String>, Integer>>comparingDouble(e -> weight(e.getKey()))
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(e -> e.getKey().toString()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private double weight(Collection<String> codes) {
        return codes.stream().mapToDouble(c -> weights.getOrDefault(c, 0.0)).sum();
    }

    /** The states named in the sentences that tell of the agreement, by their weight in the article. */
    private Map<String, Double> beside(AgreementDraft draft) {
        Map<String, Double> beside = new LinkedHashMap<>();
        for (Step step : draft.steps) {
            List<Party> named = step.passage().partiesIn(step.from(), step.to()).stream()
                    .filter(p -> draft.mentions.stream().noneMatch(m -> m.names(p)))
                    .toList();
            for (String code : AgreementDrafts.codes(named)) {
                beside.put(code, Math.max(FEWEST_SHARE, weights.getOrDefault(code, 0.0)));
            }
        }
        return beside;
    }

    /** Whom the article is about stands in for parties that it does not name; states before their organisations. */
    private static void complete(
            Set<String> codes, Map<String, Double> weights, Set<String> thirdParties, double least) {
        weights.entrySet().stream()
                .filter(e -> e.getValue() >= least && !thirdParties.contains(e.getKey()))
                .sorted(Comparator.comparing((Map.Entry<String, Double> e) -> !States.isState(e.getKey()))
                        .thenComparing(
                                Map.Entry.<String, Double>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(code -> !codes.contains(code))
                .limit(Math.max(0, 2L - codes.size()))
                .toList()
                .forEach(codes::add);
    }
}
