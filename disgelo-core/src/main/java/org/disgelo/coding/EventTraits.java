package org.disgelo.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.actor.Mention;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.event.Scope;
import org.disgelo.text.Pos;
import org.disgelo.text.Span;
import org.disgelo.text.Token;

/**
 * What can be told of the events of an article without understanding it, as names of traits: by which entry an event was read, how
 * its two sides are named, how much else the article tells of them, how busy its sentence is. From these {@link Reliability} has
 * learned what to think of an event. A number in a name is the lowest bound that the measured value does not pass, {@code +}
 * where it passes all.
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

    private final CodedArticle coded;
    private final List<Event> events;
    private final List<SentenceReading> readings = new ArrayList<>();
    private final int[] numbers;
    private final String density;
    private final String named;

    /** The traits of all events of an article, those of its agreements included. */
    EventTraits(CodedArticle coded) {
        this.coded = coded;
        this.events = coded.events();
        this.numbers = new int[events.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(events.get(i).evidence().start());
            readings.add(coded.readings().get(numbers[i]));
        }
        double sentences = coded.readings().size();
        int mentions =
                coded.readings().stream().mapToInt(r -> r.mentions().size()).sum();
        density = level(events.size() / sentences, DENSITIES);
        named = level(mentions / sentences, MENTIONS);
    }

    private int number(int position) {
        int number = 0;
        for (int i = 0; i < coded.readings().size(); i++) {
            if (coded.readings().get(i).sentence().span().start() <= position) {
                number = i;
            }
        }
        return number;
    }

    /** The traits of the event at this place of the article's list. */
    List<String> of(int at) {
        Event event = events.get(at);
        List<String> traits = new ArrayList<>();
        traits.add("type=" + event.type());
        traits.add("entry=" + event.rule().substring(event.rule().indexOf('.') + 1));
        traits.add("scope=" + scope(event));
        traits.add("status=" + event.status().word());
        traits.add("dated=" + dated(event));
        sides(traits, event, readings.get(at));
        sentence(traits, event, at);
        article(traits, event, at);
        return traits;
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
        SentenceReading reading = readings.get(at);
        List<Token> tokens = reading.sentence().tokens();
        Span evidence = event.evidence().span();
        traits.add("number=" + level(numbers[at], 0, 2, 5, 10, 20));
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
        for (int number : numbers) {
            beside += number == numbers[at] ? 1 : 0;
        }
        traits.add("beside=" + level(beside - 1, COUNTS));
    }

    private void article(List<String> traits, Event event, int at) {
        int pair = 0;
        int type = 0;
        int near = 0;
        int touching = 0;
        Set<String> parties = event.parties();
        for (int i = 0; i < events.size(); i++) {
            if (i != at) {
                Event other = events.get(i);
                pair += other.parties().equals(parties) ? 1 : 0;
                type += other.type() == event.type() ? 1 : 0;
                near += Math.abs(numbers[i] - numbers[at]) <= 2 ? 1 : 0;
                touching += other.parties().stream().anyMatch(parties::contains) ? 1 : 0;
            }
        }
        boolean domestic = event.scope() == Scope.DOMESTIC;
        traits.add("pair=" + level(pair, COUNTS) + "," + domestic);
        traits.add("same-type=" + level(type, COUNTS));
        traits.add("near=" + level(near, COUNTS));
        traits.add("touching=" + level(touching, COUNTS));
        traits.add("alone=" + level(events.size() - 1.0 - touching, COUNTS));
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
