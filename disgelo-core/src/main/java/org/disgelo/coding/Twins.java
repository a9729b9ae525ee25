package org.disgelo.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disgelo.ontology.EventType;

/** Drafts of one sentence that tell the same action. */
final class Twins {

    private Twins() {}

    /** One telling for each action: the better of two drafts of one type and the same parties, and the one that names both sides. */
    static List<Draft> without(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft twin = kept.stream()
                    .filter(k -> k.entry().type() == draft.entry().type()
                            && k.status() == draft.status()
                            && !k.isReverseOf(draft)
                            && (k.mutual() == draft.mutual() || k.entry().type() != EventType.CONSULT)
                            && (k.parties().equals(draft.parties())
                                    || k.parties().containsAll(draft.parties())
                                            && draft.parties().size() == 1))
                    .findFirst()
                    .orElse(null);
            if (twin == null) {
                kept.removeIf(k -> k.entry().type() == draft.entry().type()
                        && k.status() == draft.status()
                        && k.parties().size() == 1
                        && draft.parties().containsAll(k.parties()));
                kept.add(draft);
            } else if (draft.confidence() > twin.confidence()
                    && draft.parties().size() >= twin.parties().size()) {
                kept.set(kept.indexOf(twin), draft);
            }
        }
        return kept;
    }

    /**
     * Of doubtful drafts one for each word that they were read from, that of which the sentence speaks most, and one for each action,
     * in text order.
     */
    static List<Draft> likeliest(List<Draft> doubtful, WordScores words) {
        List<Draft> likeliest = new ArrayList<>();
        doubtful.stream()
                .sorted(Comparator.comparingDouble(
                                (Draft d) -> words.of(d.entry().type()))
                        .thenComparingDouble(Draft::confidence)
                        .reversed())
                .filter(d -> likeliest.stream()
                        .noneMatch(k -> k.trigger() == d.trigger()
                                || k.entry().type() == d.entry().type()
                                        && k.parties().equals(d.parties())))
                .forEachOrdered(likeliest::add);
        likeliest.sort(Comparator.comparingInt(Draft::trigger));
        return likeliest;
    }
}
