package org.disgelo.coding;

import java.util.List;
import org.disgelo.actor.ActorResolver;
import org.disgelo.actor.Party;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.text.Feature;

/**
 * A dative that has been taken for what another phrase is of, since article and noun are alike in both cases: 'warf am Rande des
 * Gipfels der Regierung Mängel vor'.
 */
record TakenDative(Language language, ActorResolver actors, VerbGroup verb) {

    /** Whom it names, if the slot is that of the dative and nothing else fills it. */
    List<Party> of(String slot) {
        if (!language.verbBracket() || !slot.equals(language.cases().get(Feature.DATIVE))) {
            return List.of();
        }
        // 'weil die Opposition der Regierung Betrug vorwarf'
        NounPhrase subject = verb.subject();
        boolean defiant = subject != null
                && subject.from() < verb.verb()
                && !actors.parties(subject).isEmpty()
                && actors.parties(subject).stream().allMatch(Party::isDefiant);
        List<Party> ruled = subject == null || !defiant ? List.of() : named(subject);
        return ruled.isEmpty()
                ? verb.adjuncts().stream()
                        .filter(n -> n.from() < verb.verb())
                        .map(this::named)
                        .filter(p -> !p.isEmpty() && p.stream().noneMatch(Party::fromContext))
                        .findFirst()
                        .orElse(List.of())
                : ruled;
    }

    private List<Party> named(NounPhrase noun) {
        return noun.of().stream()
                .filter(NounPhrase::mayBeDative)
                .map(actors::parties)
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
