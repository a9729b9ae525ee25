package org.disgelo.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disgelo.event.Event;

/**
 * How likely other languages are to tell the same event: the chance that a reading of the same news in another language gives the
 * same type and parties. Of parallel news that nobody annotated, what one language alone tells is wrong nine times in ten
 * (docs/figures.md); so the chance tells right events from wrong ones, and what no other language would tell is left out.
 *
 * <p>A logistic model of the {@link EventTraits} of an event and of the logarithm of the confidence that its reading had, one for all
 * languages. Its weights stand in {@code reliability.tsv}, learned by {@code lexicon/tools/reliability.py} from news that people
 * translated. An event's confidence becomes the chance that at least one of two other languages would tell it: measured on the
 * dev gold, that is the share of such events that are right (docs/figures.md).
 */
public final class Reliability {

    /** Events of less confidence are left out; chosen on the parallel news, the dev gold and the facts of the first article. */
    static final double LEAST = 0.24;

    private static final String CONFIDENCE = "confidence";
    private static final String ALWAYS = "always";
    private static final double FLOOR = 0.05;

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

    /** The article with the confidence that its events deserve, without those that deserve too little. */
    public CodedArticle weighed(CodedArticle coded, Trace trace) {
        if (weights.isEmpty()) {
            return coded;
        }
        EventTraits traits = new EventTraits(coded);
        List<Event> kept = new ArrayList<>();
        for (int i = 0; i < coded.events().size(); i++) {
            Event event = coded.events().get(i);
            double missed = 1 - chance(event.confidence(), traits.of(i));
            double confidence = 1 - missed * missed;
            if (confidence >= LEAST) {
                kept.add(event.with(Math.round(confidence * 100) / 100.0));
            } else if (trace.isOn()) {
                trace.note(String.format(
                        Locale.ROOT, "  left  %s: such events are right in %.2f only", event.rule(), confidence));
            }
        }
        return coded.with(kept);
    }

    /** The chance, from 0 to 1, that another language tells the same. */
    double chance(double confidence, List<String> traits) {
        double sum = weights.of(ALWAYS) + weights.of(CONFIDENCE) * Math.log(Math.max(FLOOR, confidence));
        for (String trait : traits) {
            sum += weights.of(trait);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
