package org.disgelo.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.disgelo.actor.Mention;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Scope;
import org.disgelo.text.Pos;
import org.disgelo.text.Span;
import org.disgelo.text.Token;

/**
 * What can be told of the events of an article without understanding it, as names of traits and how much of each there is: by which
 * entry an event was read and what that lacked, how its two sides are named, how much else the article tells of them, how busy its
 * sentence is and what its words speak of. From these {@link Reliability} has learned what to think of an event. Of most traits there
 * is 1; a number in a name is the lowest bound that the measured value does not pass, {@code +} where it passes all.
 */
final class EventTraits {

    private static final String NOBODY = "nobody";
    private static final String GUESS = "guess";
    private static final Set<String> WITHOUT_NAME = Set.of(NOBODY, GUESS, "pronoun", "noun");

    private static final double[] SHARES = {0.05, 0.15, 0.3, 0.5, 0.8};
    private static final double[] COUNTS = {0, 1, 2, 4};
    private static final double[] DENSITIES = {0.05, 0.1, 0.2, 0.4, 0.8};
    private static final double[] MENTIONS = {0.2, 0.4, 0.7, 1, 1.5};
    private static final double[] TOKENS = {0, 2, 5, 10, 20};
    private static final double[] LENGTHS = {8, 15, 25, 40, 60};
    private static final Set<String> QUOTES = Set.of("\"", "«", "»", "„", "“", "”");

    private static final double FLOOR = 0.05;

    private final CodedArticle coded;
    private final List<Event> events;
    private final int[] numbers;
    private final String density;
    private final String named;

    /** The traits of all events of an article, those of its agreements included. */
    EventTraits(CodedArticle coded) {
        this.coded = coded;
        this.events = coded.events();
        this.numbers = events.stream().mapToInt(coded::number).toArray();
        double sentences = coded.readings().size();
        int mentions =
                coded.readings().stream().mapToInt(r -> r.mentions().size()).sum();
        density = level(events.size() / sentences, DENSITIES);
        named = level(mentions / sentences, MENTIONS);
    }

    /** The traits of one of the events of the article. */
    Map<String, Double> of(Event event) {
        return of(event, Set.of());
    }

    /** The traits of an event that may be one of the article's as well. */
    Map<String, Double> of(DoubtfulEvent doubtful) {
        Map<String, Double> amounts = of(doubtful.event(), doubtful.doubts());
        amounts.put("word", doubtful.word());
        return amounts;
    }

    private Map<String, Double> of(Event event, Set<Doubt> doubts) {
        int number = coded.number(event);
        SentenceReading reading = coded.readings().get(number);
        List<String> traits = new ArrayList<>();
        traits.add("type=" + event.type());
        traits.add("entry=" + event.rule().substring(event.rule().indexOf('.') + 1));
        traits.add("scope=" + scope(event));
        traits.add("status=" + event.status().word());
        traits.add("dated=" + dated(event));
        sides(traits, event, reading);
        sentence(traits, event, number);
        article(traits, event, number);
        Map<String, Double> amounts = new LinkedHashMap<>();
        doubts(traits, event, doubts);
        traits.forEach(t -> amounts.put(t, 1.0));
        List<String> kinds = doubts.isEmpty() ? List.of("") : List.of("", "-doubtful");
        kinds.forEach(k -> amounts.put("confidence" + k, Math.log(Math.max(FLOOR, event.confidence()))));
        words(amounts, event, number, kinds);
        return amounts;
    }

    private static void doubts(List<String> traits, Event event, Set<Doubt> doubts) {
        traits.add("doubts=" + doubts.size());
        for (Doubt doubt : doubts) {
            traits.add("doubt=" + doubt.word());
            traits.add("doubted=" + event.type() + "/" + doubt.word());
        }
    }

    /** What the words of the sentence, and of those around it, speak of; in units of two log-odds, 0 where these are -4. */
    private void words(Map<String, Double> amounts, Event event, int number, List<String> kinds) {
        if (wordsOf(number).areUnknown()) {
            amounts.put("words=unknown", 1.0);
            return;
        }
        double own = wordsOf(number).of(event.type());
        double before = wordsOf(number - 1).of(event.type());
        double behind = wordsOf(number + 1).of(event.type());
        double around = IntStream.of(-2, -1, 1, 2)
                .mapToDouble(i -> wordsOf(number + i).highest())
                .average()
                .orElseThrow();
        for (String kind : kinds) {
            amounts.put("words" + kind, scaled(own));
            amounts.put("words-high" + kind, Math.max(0, own + 2) / 2);
        }
        amounts.put("words-of=" + event.type(), scaled(own) / 2);
        amounts.put("words-above", (wordsOf(number).highest() - own) / 2);
        amounts.put("words-near", scaled(Math.max(before, behind)));
        amounts.put("words-around", scaled(around));
    }

    private static double scaled(double logOdds) {
        return (logOdds + 4) / 2;
    }

    private WordScores wordsOf(int number) {
        return 0 <= number && number < coded.readings().size()
                ? coded.readings().get(number).words()
                : WordScores.NONE;
    }

    private String dated(Event event) {
        if (event.date() == null) {
            return "no";
        }
        boolean past = coded.article().published() != null
                && event.date().latest().isBefore(coded.article().published().minusYears(1));
        return past ? "past" : event.date().precision().name().toLowerCase(Locale.ROOT);
    }

    private void sides(List<String> traits, Event event, SentenceReading reading) {
        String acting = event.actors().isEmpty() ? NOBODY : naming(event.actors(), reading);
        String receiving = event.recipients().isEmpty() ? NOBODY : naming(event.recipients(), reading);
        traits.add("sides=" + scope(event) + "/" + acting + ">" + receiving);
        traits.add("told=" + event.type() + "/" + scope(event) + "/" + told(acting) + ">" + told(receiving));
        side(traits, event, reading, "by", acting, event.actors());
        if (!event.mutual()) {
            side(traits, event, reading, "to", receiving, event.recipients());
        }
    }

    private void side(
            List<String> traits, Event event, SentenceReading reading, String side, String naming, List<Actor> actors) {
        traits.add(side + "=" + naming);
        if (actors.isEmpty()) {
            return;
        }
        Actor first = actors.getFirst();
        traits.add(side + "-sector=" + (first.sector() == null ? "none" : first.sector()));
        traits.add(side + "-state=" + first.isState());
        traits.add(side + "-number=" + Math.min(3, actors.size()));
        traits.add(side + "-person=" + (first.name() != null));
        double share = actors.stream()
                .mapToDouble(a -> coded.weights().getOrDefault(a.code(), 0.0))
                .min()
                .orElse(0);
        traits.add(side + "-share=" + level(share, SHARES));
        traits.add(side + "-away=" + level(distance(event, first, reading), TOKENS));
    }

    private static String scope(Event event) {
        return event.mutual() ? "mutual" : event.scope().name().toLowerCase(Locale.ROOT);
    }

    private static String told(String naming) {
        return WITHOUT_NAME.contains(naming) ? naming : "named";
    }

    /** How the words name a side: by the first kind of name among its parties; else by a pronoun or a noun; or not at all. */
    private static String naming(List<Actor> actors, SentenceReading reading) {
        List<Token> tokens = reading.sentence().tokens();
        for (Actor actor : actors) {
            Span span = new Span(actor.start(), actor.end());
            for (Mention mention : reading.mentions()) {
                Span words = tokens.get(mention.from())
                        .span()
                        .union(tokens.get(mention.to() - 1).span());
                if (words.overlaps(span)) {
                    return mention.mark().kind().name().toLowerCase(Locale.ROOT);
                }
            }
        }
        Span first = new Span(actors.getFirst().start(), actors.getFirst().end());
        return tokens.stream()
                .filter(t -> t.span().overlaps(first))
                .findFirst()
                .map(t -> t.is(Pos.PRONOUN) || t.is(Pos.DETERMINER) ? "pronoun" : t.is(Pos.VERB) ? GUESS : "noun")
                .orElse(GUESS);
    }

    /** How many words lie between a party and the evidence. */
    private static int distance(Event event, Actor actor, SentenceReading reading) {
        Span evidence = event.evidence().span();
        int from = Math.min(actor.start(), evidence.end());
        int to = Math.max(actor.start(), evidence.start());
        return (int) reading.sentence().tokens().stream()
                .filter(t -> from <= t.start() && t.start() < to && !evidence.contains(t.span()))
                .count();
    }

    private void sentence(List<String> traits, Event event, int at) {
        SentenceReading reading = coded.readings().get(at);
        List<Token> tokens = reading.sentence().tokens();
        Span evidence = event.evidence().span();
        traits.add("number=" + level(at, 0, 2, 5, 10, 20));
        traits.add("length=" + level(tokens.size(), LENGTHS));
        traits.add("evidence="
                + level(tokens.stream().filter(t -> evidence.contains(t.span())).count(), TOKENS));
        traits.add("verbs=" + level(reading.parse().verbs().size(), COUNTS));
        traits.add("heading=" + reading.sentence().heading());
        traits.add("quoted=" + tokens.stream().anyMatch(t -> QUOTES.contains(t.lower())));
        Set<String> codes = new TreeSet<>();
        reading.mentions().forEach(m -> codes.addAll(m.codes()));
        codes.removeAll(event.parties());
        traits.add("others-named=" + level(codes.size(), COUNTS));
        long beside = 0;
        for (int i = 0; i < numbers.length; i++) {
            beside += numbers[i] == at && events.get(i) != event ? 1 : 0;
        }
        traits.add("beside=" + level(beside, COUNTS));
    }

    private void article(List<String> traits, Event event, int at) {
        int pair = 0;
        int type = 0;
        int near = 0;
        int touching = 0;
        int others = 0;
        Set<String> parties = event.parties();
        for (int i = 0; i < events.size(); i++) {
            Event other = events.get(i);
            if (other != event) {
                pair += other.parties().equals(parties) ? 1 : 0;
                type += other.type() == event.type() ? 1 : 0;
                near += Math.abs(numbers[i] - at) <= 2 ? 1 : 0;
                others++;
                touching += other.parties().stream().anyMatch(parties::contains) ? 1 : 0;
            }
        }
        boolean domestic = event.scope() == Scope.DOMESTIC;
        traits.add("pair=" + level(pair, COUNTS) + "," + domestic);
        traits.add("same-type=" + level(type, COUNTS));
        traits.add("near=" + level(near, COUNTS));
        traits.add("touching=" + level(touching, COUNTS));
        traits.add("alone=" + level(others - touching, COUNTS));
        traits.add("density=" + density);
        traits.add("named=" + named);
        traits.add("states=" + level(coded.weights().size(), 1, 2, 4, 7, 12));
    }

    private static String level(double value, double... bounds) {
        for (double bound : bounds) {
            if (value <= bound) {
                return bound == Math.rint(bound) ? String.valueOf((int) bound) : String.valueOf(bound);
            }
        }
        return "+";
    }
}
