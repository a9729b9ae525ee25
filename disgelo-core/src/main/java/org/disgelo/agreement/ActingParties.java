package org.disgelo.agreement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.actor.Party;
import org.disgelo.text.Span;

/** Says who is a party of an agreement by what names it and who acts on it. */
final class ActingParties {

    private final CountedParties counter;
    private final Map<String, Double> weights;

    /**
     * @param weights the share of all mentions of states that each state has in the article
     */
    ActingParties(CountedParties counter, Map<String, Double> weights) {
        this.counter = counter;
        this.weights = weights;
    }

    /** Who is told to be a party, by the name, by the phrase or by the steps. */
    Set<String> of(InstrumentMention mention, List<Step> steps) {
        KnownAgreement known = mention.known();
        boolean other = known != null
                && known.concluded() != null
                && mention.date() != null
                && mention.date().year() != known.concluded();
        if (known != null && !known.isOpen() && !other && weights.keySet().containsAll(known.about())) {
            return known.parties();
        }
        Set<String> counted = counter.of(steps);
        if (!counted.isEmpty()) {
            return counted;
        }
        Set<String> named = AgreementDrafts.codes(mention.parties());
        if (named.size() >= 2) {
            return named;
        }
        Set<String> acting = new TreeSet<>();
        for (Step step : steps) {
            acting.addAll(AgreementDrafts.codes(beyondTitle(step.actors(), mention)));
            acting.addAll(AgreementDrafts.codes(beyondTitle(step.others(), mention)));
        }
        // 'the doctrine of the Union State', settled by its members: not a party of its own
        boolean frame = acting.size() >= 2 && named.stream().noneMatch(States::isState);
        if (!frame) {
            acting.addAll(named);
        }
        return States.withoutFrames(acting);
    }

    /** Without those who stand only in the title, and are no parties there: 'the agreement of Algiers, signed by ...'. */
    private static List<Party> beyondTitle(List<Party> parties, InstrumentMention mention) {
        Span title = mention.passage().span(mention.firstToken(), mention.lastToken());
        return parties.stream()
                .filter(p -> !title.contains(
                                new Span(p.actor().start(), p.actor().end()))
                        || mention.parties().stream().anyMatch(q -> q.code().equals(p.code())))
                .toList();
    }
}
