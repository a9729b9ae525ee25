package org.disgelo.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disgelo.event.Event;

/**
 * How likely an event is right, judged by what can be told of it without understanding: a logistic model of its {@link EventTraits},
 * one for all languages. What is likely enough is kept, be it a reading that is all its entry asks for or a doubtful one.
 *
 * <p>Of ordinary news, on which the model was learned, the chance p is the share of events whose type and parties are right. An
 * event's confidence is 1 - (1 - p)²: that share of news about states and of articles on two of them, of which relations and dossiers
 * are drawn (docs/figures.md).
 *
 * <p>The weights stand in {@code reliability.tsv}, learned by {@code lexicon/tools/reliability.py} from news that people annotated and
 * from parallel news: where nobody annotated, an event counts as right by the share of the other languages that tell it as well
 * (docs/figures.md).
 */
public final class Reliability {

    /** Events of less chance are left out; chosen on annotated news and the articles (docs/figures.md). */
    static final double LEAST = 0.08;

    /** Of a doubtful event more is asked: of those below, fewer than one in four are right. */
    static final double LEAST_DOUBTFUL = 0.18;

    private static final String ALWAYS = "always";

    private final Weights weights;

    Reliability(Weights weights) {
        this.weights = weights;
    }

    /**
     * The model of the lexicon; one that leaves all as it is where nothing was learned.
     *
     * @throws org.disgelo.lexicon.LexiconException naming the line that is broken
     */
    public static Reliability learned() {
        return new Reliability(Weights.learned("reliability.tsv"));
    }

    /** The article with the confidence that its events deserve, without those that deserve too little, with doubtful ones that do. */
    public CodedArticle weighed(CodedArticle coded, Trace trace) {
        if (weights.isEmpty()) {
            return coded;
        }
        EventTraits traits = new EventTraits(coded);
        List<Event> kept = new ArrayList<>();
        coded.events().forEach(e -> weigh(e, traits.of(e), LEAST, kept, trace));
        coded.doubtful().forEach(d -> weigh(d.event(), traits.of(d), LEAST_DOUBTFUL, kept, trace));
        kept.sort(Comparator.comparingInt(e -> e.evidence().start()));
        return coded.with(kept);
    }

    private void weigh(Event event, Map<String, Double> traits, double least, List<Event> kept, Trace trace) {
        double chance = chance(traits);
        if (chance >= least) {
            double missed = 1 - chance;
            kept.add(event.with(Math.round((1 - missed * missed) * 100) / 100.0));
        } else if (trace.isOn()) {
            trace.note(
                    String.format(Locale.ROOT, "  left  %s: such events are right in %.2f only", event.rule(), chance));
        }
    }

    /** The chance, from 0 to 1, that an event of these traits, told by how much there is of each, is right. */
    double chance(Map<String, Double> traits) {
        double sum = weights.of(ALWAYS);
        for (Map.Entry<String, Double> trait : traits.entrySet()) {
            sum += weights.of(trait.getKey()) * trait.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
