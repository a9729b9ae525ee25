package org.disgelo.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disgelo.event.Event;
import org.disgelo.event.Scope;
import org.disgelo.text.Stretch;

/**
 * How likely an event is right: a logistic model of its {@link EventTraits}, what can be told of it without understanding, one for all
 * languages; and of those that are not hopeless by it a second one, of the {@link MeaningTraits} of their sentences as well, where the
 * language has a glossary. What is likely enough is kept, be it a reading that is all its entry asks for or a doubtful one.
 *
 * <p>Of ordinary news, on which the model was learned, the chance p is the share of events whose type and parties are right. An
 * event's confidence is 1 - (1 - p)²: that share of news about states and of articles on two of them, of which relations and dossiers
 * are drawn (docs/figures.md).
 *
 * <p>The weights stand in {@code reliability.tsv} and {@code reliability-meaning.tsv}, learned by {@code lexicon/tools/reliability.py}
 * from news that people annotated and from parallel news: where nobody annotated, an event counts as right by the share of the other
 * languages that tell it as well (docs/figures.md).
 */
public final class Reliability {

    /** Events of less chance are left out; chosen on annotated news and the articles (docs/figures.md). */
    static final double LEAST = 0.08;

    /** Of a doubtful event more is asked: of those below, fewer than one in four are right. */
    static final double LEAST_DOUBTFUL = 0.18;

    /** Below this chance the meaning of the sentence is not asked for: it hardly ever makes up for so little (docs/figures.md). */
    static final double HOPELESS = 0.04;

    /** How many sentences before its own an event may be told for another time. */
    private static final int RETOLD = 2;

    private static final String ALWAYS = "always";

    private final Weights weights;
    private final Weights closer;
    private final Meaning meaning;

    Reliability(Weights weights) {
        this(weights, new Weights("", null), new Meaning("", null));
    }

    /**
     * A judge.
     *
     * @param weights of the traits of an event
     * @param closer of these and the traits of its meaning
     */
    Reliability(Weights weights, Weights closer, Meaning meaning) {
        this.weights = weights;
        this.closer = closer;
        this.meaning = meaning;
    }

    /**
     * The model of the lexicon; one that leaves all as it is where nothing was learned.
     *
     * @throws org.disgelo.lexicon.LexiconException naming the line that is broken
     */
    public static Reliability learned() {
        return new Reliability(
                Weights.learned("reliability.tsv"), Weights.learned("reliability-meaning.tsv"), Meaning.learned());
    }

    /** The article with the confidence that its events deserve, without those that deserve too little, with doubtful ones that do. */
    public CodedArticle weighed(CodedArticle coded, Trace trace) {
        if (weights.isEmpty()) {
            return coded;
        }
        EventTraits traits = new EventTraits(coded);
        Optional<MeaningTraits> meanings =
                !closer.isEmpty() && meaning.knows(coded.article().language())
                        ? Optional.of(new MeaningTraits(coded, meaning))
                        : Optional.empty();
        List<Event> kept = new ArrayList<>();
        coded.events().forEach(e -> weigh(e, chance(e, traits.of(e), false, meanings), LEAST, kept, trace));
        for (DoubtfulEvent doubtful : coded.doubtful()) {
            Event event = doubtful.event();
            if (isRetold(event, coded)) {
                trace.note("  left  " + event.rule() + ": told just before of another state");
            } else {
                weigh(event, chance(event, traits.of(doubtful), true, meanings), LEAST_DOUBTFUL, kept, trace);
            }
        }
        kept.sort(Comparator.comparingInt(e -> e.evidence().start()));
        return coded.with(kept);
    }

    /** 'Two people died': what is read as done within a state is what another state was just told to have done to it. */
    private static boolean isRetold(Event event, CodedArticle coded) {
        int number = coded.number(event);
        int from = coded.readings()
                .get(Math.max(0, number - RETOLD))
                .sentence()
                .span()
                .start();
        int to = coded.readings().get(number).sentence().span().end();
        return event.scope() == Scope.DOMESTIC
                && Stretch.of(coded.events(), e -> e.evidence().span(), from, to).stream()
                        .anyMatch(e -> e.type() == event.type()
                                && e.scope() != Scope.DOMESTIC
                                && e.parties().containsAll(event.parties()));
    }

    private double chance(Event event, Map<String, Double> traits, boolean doubtful, Optional<MeaningTraits> meanings) {
        double chance = chance(weights, traits);
        if (chance < HOPELESS || meanings.isEmpty()) {
            return chance;
        }
        Map<String, Double> all = new HashMap<>(traits);
        all.putAll(meanings.get().of(event, doubtful));
        return chance(closer, all);
    }

    private static void weigh(Event event, double chance, double least, List<Event> kept, Trace trace) {
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
        return chance(weights, traits);
    }

    private static double chance(Weights weights, Map<String, Double> traits) {
        double sum = weights.of(ALWAYS);
        for (Map.Entry<String, Double> trait : traits.entrySet()) {
            sum += weights.of(trait.getKey()) * trait.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
