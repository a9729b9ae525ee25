package org.disgelo.coding;

import java.util.List;
import org.disgelo.actor.Party;
import org.disgelo.ontology.EventType;

/** Who had held those who are let go: 'China released the Australian journalist, jailed for three years'. */
final class Jailers {

    private Jailers() {}

    /** The drafts of a sentence; who holds somebody, where nobody is told, is who lets those of that state go. */
    static List<Draft> told(List<Draft> drafts) {
        return drafts.stream()
                .map(d -> isOfNobody(d)
                        ? drafts.stream()
                                .filter(c -> isRelease(c, d))
                                .findFirst()
                                .map(c -> d.by(c.actors()))
                                .orElse(d)
                        : d)
                .toList();
    }

    private static boolean isOfNobody(Draft draft) {
        return draft.entry().type() == EventType.COERCE
                && draft.parties().size() == 1
                && draft.actors().stream().allMatch(Party::fromContext);
    }

    private static boolean isRelease(Draft release, Draft held) {
        return release.entry().type() == EventType.CONCEDE
                && release.parties().size() == 2
                && VerbCoder.codes(release.recipients()).equals(VerbCoder.codes(held.recipients()));
    }
}
