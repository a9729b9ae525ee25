package org.disgelo.coding;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.language.LanguageReader;
import org.disgelo.meaning.Glossary;
import org.disgelo.meaning.Pieces;
import org.disgelo.meaning.SentenceEncoder;
import org.disgelo.ontology.EventType;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.reading.ArticleReader;
import org.disgelo.reading.ArticleStream;
import org.disgelo.reading.Languages;
import org.disgelo.reading.ReadingOptions;

/**
 * Writes what {@link Reliability} and {@link Wording} learn from, of the articles of a {@code jsonl} file, coded with a lexicon that has
 * no {@code reliability.tsv}. One line a sentence or an event, fields between tabs:
 *
 * <ul>
 *   <li>W, id of the article, number of the line of its text, features of the words, between tabs
 *   <li>M, id, line, numbers of the pieces of the sentence ({@link SentenceEncoder}) between blanks, its participants
 *       ({@link Participant}), where the language has a glossary and the lexicon no {@code meaning.safetensors}: with one, the traits of events
 *       tell their meaning instead
 *   <li>E, id, line, type, codes of actors, codes of recipients (each between commas), whether mutual, kind (sure, doubtful, meant), confidence,
 *       traits with how much there is of each, as name:amount between blanks
 * </ul>
 *
 * <pre>java -cp … org.disgelo.coding.ReliabilitySamples articles.jsonl &gt; samples.tsv</pre>
 */
public final class ReliabilitySamples {

    private static final Meaning MEANING = Meaning.learned();

    private ReliabilitySamples() {}

    public static void main(String[] arguments) {
        Pipeline pipeline = Pipeline.standard();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        ArticleReader reader = new ArticleReader(Languages.of(pipeline), ReadingOptions.NONE, problem -> {
            throw new IllegalArgumentException(problem.toString());
        });
        try (ArticleStream articles = reader.open(List.of(Path.of(arguments[0])))) {
            articles.forEachRemaining(one -> write(pipeline.read(one.article()), out));
        }
        out.flush();
    }

    private static void write(CodedArticle coded, PrintStream out) {
        String language = coded.article().language();
        boolean known = MEANING.knows(language);
        for (SentenceReading reading : coded.readings()) {
            Set<String> features = Wording.features(reading.parse().tokens(), reading.mentions());
            int start = reading.sentence().span().start();
            out.println(row("W", coded, start, String.join("\t", features)));
            if (!known && Glossary.of(language).isPresent()) {
                Pieces pieces = SentenceEncoder.pieces(
                        Glosses.of(reading, LanguageReader.of(language).language()));
                out.println(row("M", coded, start, numbers(pieces.numbers()), participants(reading, pieces)));
            }
        }
        EventTraits traits = new EventTraits(coded);
        Optional<MeaningTraits> meanings = known ? Optional.of(new MeaningTraits(coded, MEANING)) : Optional.empty();
        coded.events().forEach(e -> out.println(event(coded, e, "sure", traits.of(e), meanings)));
        coded.doubtful().forEach(d -> out.println(event(coded, d.event(), "doubtful", traits.of(d), meanings)));
        meanings.ifPresent(m -> meant(coded, new MeantEvents(coded, m))
                .forEach(e -> out.println(event(coded, e, "meant", traits.of(e), meanings))));
    }

    private static List<Event> meant(CodedArticle coded, MeantEvents events) {
        return IntStream.range(0, coded.readings().size())
                .filter(events::mayTell)
                .boxed()
                .flatMap(n -> Arrays.stream(EventType.values()).flatMap(t -> events.of(n, t).stream()))
                .toList();
    }

    private static String numbers(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    /** The participants as FROM-TO:CODES:NAMING between bars, by their pieces; without those that were cut off. */
    private static String participants(SentenceReading reading, Pieces pieces) {
        return Participant.of(reading).stream()
                .filter(p -> pieces.from(p.from()) < pieces.from(p.to()))
                .map(p -> pieces.from(p.from()) + "-" + pieces.from(p.to()) + ":"
                        + String.join(",", p.parties().keySet()) + ":" + p.naming())
                .collect(Collectors.joining("|"));
    }

    private static String event(
            CodedArticle coded,
            Event event,
            String kind,
            Map<String, Double> traits,
            Optional<MeaningTraits> meanings) {
        Map<String, Double> all = new LinkedHashMap<>(traits);
        meanings.ifPresent(m -> all.putAll(m.of(event, kind.equals("doubtful"))));
        return row(
                "E",
                coded,
                event.evidence().start(),
                event.type().name(),
                codes(event.actors()),
                codes(event.recipients()),
                String.valueOf(event.mutual()),
                kind,
                String.valueOf(event.confidence()),
                all.entrySet().stream()
                        .map(t -> String.format(Locale.ROOT, "%s:%.4g", t.getKey(), t.getValue()))
                        .collect(Collectors.joining(" ")));
    }

    private static String row(String kind, CodedArticle coded, int position, String... fields) {
        long line = coded.article()
                .text()
                .substring(0, position)
                .chars()
                .filter(c -> c == '\n')
                .count();
        return String.join("\t", kind, coded.article().id(), String.valueOf(line), String.join("\t", fields));
    }

    private static String codes(List<Actor> actors) {
        Set<String> codes = new TreeSet<>();
        actors.forEach(a -> codes.add(a.code()));
        return String.join(",", codes);
    }
}
