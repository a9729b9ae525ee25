package org.disgelo.coding;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.language.LanguageReader;
import org.disgelo.meaning.Glossary;
import org.disgelo.meaning.SentenceEncoder;
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
 *   <li>V, id, line, the vector of the sentence ({@link SentenceEncoder}), where the language has a glossary and the lexicon no
 *       {@code meaning.tsv}: with one, the traits of events tell their meaning instead
 *   <li>E, id, line, type, codes of actors, codes of recipients (each between commas), whether mutual, whether doubtful, confidence,
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
        boolean vectors = MEANING.isEmpty() && Glossary.of(language).isPresent();
        for (SentenceReading reading : coded.readings()) {
            Set<String> features = Wording.features(reading.parse().tokens(), reading.mentions());
            int start = reading.sentence().span().start();
            out.println(row("W", coded, start, String.join("\t", features)));
            if (vectors) {
                String english =
                        Meaning.english(reading, LanguageReader.of(language).language());
                out.println(row(
                        "V", coded, start, numbers(SentenceEncoder.standard().encode(english))));
            }
        }
        EventTraits traits = new EventTraits(coded);
        MeaningTraits meanings = new MeaningTraits(coded, MEANING);
        coded.events().forEach(e -> out.println(event(coded, e, false, traits.of(e), meanings)));
        coded.doubtful().forEach(d -> out.println(event(coded, d.event(), true, traits.of(d), meanings)));
    }

    private static String numbers(float[] vector) {
        return IntStream.range(0, vector.length)
                .mapToObj(i -> String.format(Locale.ROOT, "%.4f", vector[i]))
                .collect(Collectors.joining(" "));
    }

    private static String event(
            CodedArticle coded, Event event, boolean doubtful, Map<String, Double> traits, MeaningTraits meanings) {
        Map<String, Double> all = new LinkedHashMap<>(traits);
        if (MEANING.knows(coded.article().language())) {
            all.putAll(meanings.of(event, doubtful));
        }
        return row(
                "E",
                coded,
                event.evidence().start(),
                event.type().name(),
                codes(event.actors()),
                codes(event.recipients()),
                String.valueOf(event.mutual()),
                String.valueOf(doubtful),
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
