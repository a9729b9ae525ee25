package org.disgelo.coding;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.reading.ArticleReader;
import org.disgelo.reading.ArticleStream;
import org.disgelo.reading.Languages;
import org.disgelo.reading.ReadingOptions;

/**
 * Writes what {@link Reliability} learns from: each event of the articles of a {@code jsonl} file, coded with a lexicon that has no
 * {@code reliability.tsv}. One line an event, fields between tabs: id of the article, number of the line of its text, type, codes of
 * actors, codes of recipients (each between commas), whether mutual, confidence, traits between blanks.
 *
 * <pre>java -cp … org.disgelo.coding.ReliabilitySamples articles.jsonl &gt; samples.tsv</pre>
 */
public final class ReliabilitySamples {

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
        EventTraits traits = new EventTraits(coded);
        for (int i = 0; i < coded.events().size(); i++) {
            Event event = coded.events().get(i);
            long line = coded.article()
                    .text()
                    .substring(0, event.evidence().start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            out.println(String.join(
                    "\t",
                    coded.article().id(),
                    String.valueOf(line),
                    event.type().name(),
                    codes(event.actors()),
                    codes(event.recipients()),
                    String.valueOf(event.mutual()),
                    String.valueOf(event.confidence()),
                    String.join(" ", traits.of(i))));
        }
    }

    private static String codes(List<Actor> actors) {
        Set<String> codes = new TreeSet<>();
        actors.forEach(a -> codes.add(a.code()));
        return String.join(",", codes);
    }
}
