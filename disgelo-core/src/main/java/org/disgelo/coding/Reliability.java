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
import org.disgelo.event.Status;
import org.disgelo.ontology.EventType;
import org.disgelo.text.Span;
import org.disgelo.text.Stretch;

/**
 * How likely an event is right: a logistic model of its {@link EventTraits}, what can be told of it without understanding, one for all
 * languages; and of those that are not hopeless by it a second one, of the {@link MeaningTraits} of their sentences as well, where the
 * language has a glossary. What is likely enough is kept, be it a reading that is all its entry asks for or a doubtful one. Of the
 * {@link MeantEvents} that a sentence may tell beside what is kept of it ({@link Verdicts}) a third model judges, and of each type the
 * likeliest is taken if it is likely enough. A fourth judges of the same events with other sides than were read ({@link Correction}).
 *
 * <p>Of ordinary news, on which the model was learned, the chance p is the share of events whose type and parties are right. An
 * event's confidence is 1 - (1 - p)²: that share of news about states and of articles on two of them, of which relations and dossiers
 * are drawn (docs/figures.md).
 *
 * <p>The weights stand in {@code reliability.tsv}, {@code reliability-meaning.tsv}, {@code reliability-meant.tsv} and
 * {@code reliability-sides.tsv}, learned by
 * {@code lexicon/tools/reliability.py} from annotated news and from parallel news: where nobody annotated, an event counts
 * as right by the share of the other languages that tell it as well (docs/figures.md).
 */
public final class Reliability {

    /** Events of less chance are left out; chosen on annotated news and the articles (docs/figures.md). */
    static final double LEAST = 0.12;

    /** Of a doubtful event more is asked: of those below, fewer than one in four are right. */
    static final double LEAST_DOUBTFUL = 0.25;

    /** And of one that meaning alone tells. */
    static final double LEAST_MEANT = 0.22;

    /** Sides that meaning alone knows take the place of those read from this chance on, if they are so much likelier. */
    static final double LEAST_CORRECTED = 0.15;

    static final double LIKELIER = 1.3;

    /** Below this chance the meaning of the sentence is not asked for: it hardly ever makes up for so little (docs/figures.md). */
    static final double HOPELESS = 0.04;

    /**
     * What share the first model keeps in what is thought where meaning is known: a logarithmic pool of opinions (Genest and Zidek 1986).
     * Without it the second leaves out much that entry and sides make likely, and short sentences most.
     */
    static final double FIRST = 0.3;

    /** How many sentences before its own an event may be told for another time. */
    private static final int RETOLD = 2;

    private static final String ALWAYS = "always";

    private final Weights weights;
    private final Weights closer;
    private final Weights meant;
    private final Weights corrected;
    private final Meaning meaning;

    Reliability(Weights weights) {
        this(weights, new Weights("", null), new Weights("", null), new Weights("", null), Meaning.none());
    }

    /**
     * A judge.
     *
     * @param weights of the traits of an event
     * @param closer of these and the traits of its meaning
     * @param meant of the same of an event that meaning alone tells
     * @param corrected of the same of an event with other sides than were read
     */
    Reliability(Weights weights, Weights closer, Weights meant, Weights corrected, Meaning meaning) {
        this.weights = weights;
        this.closer = closer;
        this.meant = meant;
        this.corrected = corrected;
        this.meaning = meaning;
    }

    /**
     * The model of the lexicon; one that leaves all as it is where nothing was learned.
     *
     * @throws org.disgelo.lexicon.LexiconException naming the line that is broken
     */
    public static Reliability learned() {
        return new Reliability(
                Weights.learned("reliability.tsv"),
                Weights.learned("reliability-meaning.tsv"),
                Weights.learned("reliability-meant.tsv"),
                Weights.learned("reliability-sides.tsv"),
                Meaning.learned());
    }

    /** The article with the confidence that its events deserve, without those that deserve too little, with doubtful ones that do. */
    public CodedArticle weighed(CodedArticle coded, Trace trace) {
        return weighed(coded, List.of(), trace);
    }

    /**
     * The same, of an article that follows agreements: what it tells of a step to come stays, whatever else its sentence is about.
     *
     * @param steps where the article tells steps of its agreements
     */
    public CodedArticle weighed(CodedArticle coded, List<Span> steps, Trace trace) {
        return weights.isEmpty() ? coded : new Judgement(coded, steps, trace).article();
    }

    /** The chance, from 0 to 1, that an event of these traits, told by how much there is of each, is right. */
    double chance(Map<String, Double> traits) {
        return chance(weights, traits);
    }

    private static double chance(Weights weights, Map<String, Double> traits) {
        return chance(logOdds(weights, traits));
    }

    private static double chance(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static double logOdds(Weights weights, Map<String, Double> traits) {
        double sum = weights.of(ALWAYS);
        for (Map.Entry<String, Double> trait : traits.entrySet()) {
            sum += weights.of(trait.getKey()) * trait.getValue();
        }
        return sum;
    }

    /** What is thought of the events of one article. */
    private final class Judgement {
        private final CodedArticle coded;
        private final List<Span> steps;
        private final Trace trace;
        private final EventTraits traits;
        private final Optional<MeaningTraits> meanings;
        private final List<Event> kept = new ArrayList<>();
        private final Verdicts verdicts;

        Judgement(CodedArticle coded, List<Span> steps, Trace trace) {
            this.coded = coded;
            this.steps = steps;
            this.trace = trace;
            traits = new EventTraits(coded);
            meanings = !closer.isEmpty() && meaning.knows(coded.article().language())
                    ? Optional.of(new MeaningTraits(coded, meaning))
                    : Optional.empty();
            verdicts = new Verdicts(coded);
        }

        CodedArticle article() {
            for (Event event : coded.events()) {
                weigh(event, chance(event, traits.of(event), false), isStep(event) ? 0 : LEAST);
            }
            for (DoubtfulEvent doubtful : coded.doubtful()) {
                Event event = doubtful.event();
                if (isRetold(event)) {
                    trace.note("  left  " + event.rule() + ": told just before of another state");
                } else {
                    weigh(event, chance(event, traits.of(doubtful), true), LEAST_DOUBTFUL);
                }
            }
            meanings.filter(m -> !meant.isEmpty()).ifPresent(this::addMeant);
            kept.sort(Comparator.comparingInt(e -> e.evidence().start()));
            return coded.with(kept);
        }

        private boolean isStep(Event event) {
            return event.type() == EventType.SUPPORT
                    && event.status() == Status.PLANNED
                    && steps.stream().anyMatch(s -> s.overlaps(event.evidence().span()));
        }

        private double chance(Event event, Map<String, Double> amounts, boolean doubtful) {
            double chance = Reliability.chance(weights, amounts);
            if (chance < HOPELESS || meanings.isEmpty()) {
                return chance;
            }
            Map<String, Double> all = new HashMap<>(amounts);
            all.putAll(meanings.get().of(event, doubtful));
            return Reliability.chance((1 - FIRST) * logOdds(closer, all) + FIRST * logOdds(weights, amounts));
        }

        private void weigh(Event event, double chance, double least) {
            if (chance >= least) {
                keep(event, chance);
            } else {
                verdicts.leave(event, chance);
                left(event, chance);
            }
        }

        private void keep(Event event, double chance) {
            Event confident = event.with(confidence(chance));
            kept.add(confident);
            verdicts.keep(confident, chance);
        }

        private void left(Event event, double chance) {
            if (trace.isOn()) {
                trace.note(String.format(
                        Locale.ROOT, "  left  %s: such events are right in %.2f only", event.rule(), chance));
            }
        }

        private static double confidence(double chance) {
            double missed = 1 - chance;
            return Math.round((1 - missed * missed) * 100) / 100.0;
        }

        private void addMeant(MeaningTraits meanings) {
            MeantEvents events = new MeantEvents(coded, meanings);
            for (int number = 0; number < coded.readings().size(); number++) {
                if (events.mayTell(number)) {
                    for (EventType type : EventType.values()) {
                        List<Event> meant = events.of(number, type);
                        List<Verdicts.Kept> told = verdicts.of(number, type);
                        if (told.isEmpty()) {
                            addLikeliest(meant, number, meanings);
                        } else if (!corrected.isEmpty()
                                && told.size() == 1
                                && told.getFirst().chance() >= LEAST) {
                            correct(told.getFirst(), meant, meanings);
                        }
                    }
                }
            }
        }

        private void addLikeliest(List<Event> events, int number, MeaningTraits meanings) {
            Event best = null;
            double most = 0;
            for (Event event : events) {
                if (verdicts.tell(number, event)) {
                    continue;
                }
                Map<String, Double> all = traits.of(event);
                all.putAll(meanings.of(event, false));
                all.putAll(verdicts.traits(number, event));
                double chance = Reliability.chance(meant, all);
                if (chance > most && !isRetold(event)) {
                    best = event;
                    most = chance;
                }
            }
            if (best != null && most >= LEAST_MEANT) {
                kept.add(best.with(confidence(most)));
                trace.note("  meant " + best.rule() + ": " + best.evidence().text());
            }
        }

        private void correct(Verdicts.Kept told, List<Event> events, MeaningTraits meanings) {
            Map<String, Double> read = meanings.of(told.event(), false);
            Event best = null;
            double most = Math.max(LEAST_CORRECTED, LIKELIER * told.chance());
            for (Event event : events) {
                if (!Correction.changes(told.event(), event)) {
                    continue;
                }
                Map<String, Double> all = traits.of(event);
                Map<String, Double> meant = meanings.of(event, false);
                all.putAll(meant);
                all.putAll(Correction.traits(told.event(), told.chance(), read, event, meant));
                double chance = Reliability.chance(corrected, all);
                if (chance > most && !isRetold(event)) {
                    best = event;
                    most = chance;
                }
            }
            if (best != null) {
                kept.remove(told.event());
                kept.add(best.with(confidence(most)));
                trace.note("  other sides " + told.event().rule() + ": "
                        + best.evidence().text());
            }
        }

        /** 'Two people died': what is read as done within a state is what another state was just told to have done to it. */
        private boolean isRetold(Event event) {
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
    }
}
