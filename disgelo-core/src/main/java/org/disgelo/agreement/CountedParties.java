package org.disgelo.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The parties that a number counts off and nobody names: 'the three countries signed'. */
final class CountedParties {

    /** How far before a step, in tokens, stand those who took it. */
    private static final int AROUND = 5;

    /** How many sentences back stand the states that a number counts. */
    private static final int NEAR = 3;

    /** From how many on nobody counts parties off. */
    private static final int MANY = 10;

    private final AgreementWords words;
    private final Numbers numbers;
    private final Map<String, Double> weights;
    private final List<AgreementDraft> drafts;
    private final List<Passage> told = new ArrayList<>();

    /**
     * @param weights the share of all mentions of states that each state has in the article
     * @param drafts the agreements told of so far
     */
    CountedParties(AgreementWords words, Map<String, Double> weights, List<AgreementDraft> drafts) {
        this.words = words;
        this.numbers = new Numbers(words);
        this.weights = weights;
        this.drafts = drafts;
    }

    /** Takes note of the sentence that is being read. */
    void told(Passage passage) {
        told.add(passage);
    }

    /** 'The three countries': the parties of an agreement of so many, else those of whom the article tells most. */
    Set<String> of(List<Step> steps) {
        for (Step step : steps) {
            for (int i = Math.max(0, step.from() - AROUND); i < step.to(); i++) {
                Numbers.Amount amount = numbers.at(step.passage().tokens(), i);
                boolean many = amount != null && amount.value() >= 2 && amount.value() < MANY;
                if (amount == null
                        || !many
                        || !words.set("members").in(step.passage().tokens(), amount.to(), amount.to() + 2)) {
                    continue;
                }
                int number = (int) amount.value();
                for (AgreementDraft draft : drafts.reversed()) {
                    if (draft.parties.size() == number) {
                        return draft.parties;
                    }
                }
                Set<String> near = near(step.passage(), number);
                if (number == 2 || !near.isEmpty()) {
                    return near;
                }
                return new TreeSet<>(DraftParties.heaviest(weights, true).stream()
                        .limit(number)
                        .toList());
            }
        }
        return Set.of();
    }

    /** So many states as the sentences up to here, the nearest first, name together; none where they name others too. */
    private Set<String> near(Passage passage, int number) {
        Set<String> named = new TreeSet<>();
        for (int i = told.size() - 1; i >= 0 && passage.index() - told.get(i).index() <= NEAR; i--) {
            AgreementDrafts.codes(told.get(i).parties()).stream()
                    .filter(States::isState)
                    .forEach(named::add);
            if (named.size() >= number) {
                return named.size() == number ? named : Set.of();
            }
        }
        return Set.of();
    }
}
