package org.disgelo.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.actor.Party;
import org.disgelo.coding.SentenceMeaning.Side;
import org.disgelo.event.Event;
import org.disgelo.event.Status;
import org.disgelo.language.Language;
import org.disgelo.language.LanguageReader;
import org.disgelo.lexicon.Entry;
import org.disgelo.ontology.EventType;
import org.disgelo.syntax.VerbGroup;

/**
 * The events that a sentence may tell by its {@link Meaning} alone, no entry of the lexicon having fired: of a type, its likeliest pairs
 * of sides.
 */
final class MeantEvents {

    /** Log-odds of a type below which none of its events is right often enough to be looked at. */
    static final double LEAST = -3;

    /** How many pairs of sides are looked at. */
    private static final int PAIRS = 6;

    private static final int STATES = 3;

    /** Who is no less likely than this, and hardly less than the likeliest, may stand beside him. */
    private static final double BESIDE = -2;

    private static final double HARDLY_LESS = 2.5;

    private final CodedArticle coded;
    private final MeaningTraits meanings;
    private final Language language;

    MeantEvents(CodedArticle coded, MeaningTraits meanings) {
        this.coded = coded;
        this.meanings = meanings;
        this.language = LanguageReader.of(coded.article().language()).language();
    }

    /** Two sides, by codes; one set of them where they act on each other. */
    private record Sides(Set<String> source, Set<String> target, boolean mutual, double score) {}

    /**
     * Whether a sentence may tell anything beside what the coder saw: by its words, which is cheap, four in five that do and one in five
     * of the others; all that name anybody where nothing was learned of the words. What a heading tells the article tells again.
     */
    boolean mayTell(int number) {
        SentenceReading reading = coded.readings().get(number);
        return !reading.sentence().heading()
                && (reading.words().areUnknown() || reading.words().speak())
                && !Byline.is(reading.sentence(), reading.times())
                && !Participant.of(reading).isEmpty();
    }

    /** The events of a type that a sentence may tell, the likeliest first; none where it hardly speaks of the type. */
    List<Event> of(int number, EventType type) {
        SentenceMeaning meaning = meanings.of(number);
        if (meaning.of(type) < LEAST) {
            return List.of();
        }
        return sides(meaning, type).stream()
                .map(s -> event(coded.readings().get(number), meaning, type, s))
                .toList();
    }

    private static List<Sides> sides(SentenceMeaning meaning, EventType type) {
        Map<String, Double> sources = meaning.states(Side.SOURCE, type);
        Map<String, Double> targets = meaning.states(Side.TARGET, type);
        List<Sides> pairs = new ArrayList<>();
        for (Set<String> source : likely(sources)) {
            for (Set<String> target : likely(targets)) {
                if (!source.isEmpty() || !target.isEmpty()) {
                    double score = score(source, sources, meaning.nobody(Side.SOURCE, type))
                            + score(target, targets, meaning.nobody(Side.TARGET, type));
                    pairs.add(new Sides(source, target, false, score));
                }
            }
        }
        Map<String, Double> both = new LinkedHashMap<>();
        sources.forEach((code, score) -> both.put(code, (score + of(code, targets)) / 2));
        List<String> first = first(both, STATES);
        for (int n = 2; n <= first.size(); n++) {
            Set<String> together = new TreeSet<>(first.subList(0, n));
            pairs.add(new Sides(together, together, true, 2 * score(together, both, 0)));
        }
        pairs.sort(Comparator.comparingDouble((Sides s) -> -s.score()));
        return pairs.subList(0, Math.min(PAIRS, pairs.size()));
    }

    /** Those who may be a side: nobody named, one of the likeliest, or all that are about as likely as the first. */
    private static Set<Set<String>> likely(Map<String, Double> scores) {
        Set<Set<String>> sides = new LinkedHashSet<>();
        sides.add(Set.of());
        List<String> first = first(scores, STATES);
        first.forEach(code -> sides.add(Set.of(code)));
        if (!first.isEmpty()) {
            double least = Math.max(BESIDE, of(first.getFirst(), scores) - HARDLY_LESS);
            Set<String> together = new TreeSet<>();
            scores.forEach((code, score) -> {
                if (score > least) {
                    together.add(code);
                }
            });
            if (together.size() > 1) {
                sides.add(together);
            }
        }
        return sides;
    }

    private static List<String> first(Map<String, Double> scores, int most) {
        return scores.keySet().stream()
                .sorted(Comparator.comparingDouble((String code) -> -of(code, scores)))
                .limit(most)
                .toList();
    }

    /** The logarithm of the chance that these are the side: of all who are, and that nobody else is where there is none. */
    private static double score(Set<String> codes, Map<String, Double> scores, double nobody) {
        return codes.isEmpty()
                ? chance(nobody)
                : codes.stream()
                        .mapToDouble(code -> chance(of(code, scores)))
                        .min()
                        .orElseThrow();
    }

    private static double of(String code, Map<String, Double> scores) {
        return Objects.requireNonNull(scores.get(code), code);
    }

    private static double chance(double logOdds) {
        return -Math.log1p(Math.exp(-logOdds));
    }

    private Event event(SentenceReading reading, SentenceMeaning meaning, EventType type, Sides sides) {
        List<Participant> named = new ArrayList<>();
        List<Party> source = parties(meaning, Side.SOURCE, type, sides.source(), named);
        List<Party> target = parties(meaning, Side.TARGET, type, sides.target(), named);
        int trigger = meaning.trigger(type);
        int from = named.stream().mapToInt(Participant::from).reduce(trigger, Math::min);
        int to = named.stream().mapToInt(Participant::to).reduce(trigger + 1, Math::max);
        Entry entry = Entry.meant(language.code(), type);
        Draft draft = new Draft(
                entry,
                source,
                target,
                sides.mutual(),
                status(reading, trigger, type),
                trigger,
                from,
                to,
                1,
                0,
                Set.of());
        return new EventMaker(
                        coded.article(),
                        language,
                        reading.parse(),
                        coded.times(),
                        reading.places(),
                        coded.article().published())
                .event(draft);
    }

    /** The parties of a side, each as the likeliest of those who name it does. */
    private static List<Party> parties(
            SentenceMeaning meaning, Side side, EventType type, Collection<String> codes, List<Participant> named) {
        List<Party> parties = new ArrayList<>();
        for (String code : codes) {
            Participant best = null;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < meaning.participants().size(); i++) {
                Participant participant = meaning.participants().get(i);
                if (participant.parties().containsKey(code) && meaning.of(i, side, type) > most) {
                    best = participant;
                    most = meaning.of(i, side, type);
                }
            }
            named.add(Objects.requireNonNull(best));
            parties.add(Objects.requireNonNull(best.parties().get(code)));
        }
        return parties;
    }

    /** How real it is by the verb that tells it; a refusal is told by what is not done. */
    private Status status(SentenceReading reading, int trigger, EventType type) {
        for (VerbGroup verb : reading.parse().verbs()) {
            if (verb.verb() >= 0 && verb.from() <= trigger && trigger < Math.max(verb.to(), verb.verb() + 1)) {
                Status status = Modality.of(verb, List.of(), reading.parse(), language)
                        .of(type)
                        .status();
                return status == Status.DENIED && type == EventType.REJECT ? Status.ACTUAL : status;
            }
        }
        return Status.ACTUAL;
    }
}
