package org.disgelo.coding;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.disgelo.actor.Party;
import org.disgelo.coding.SideCandidates.Pair;
import org.disgelo.lexicon.Entry;
import org.disgelo.lexicon.Entry.Mutual;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.reading.ArticleReader;
import org.disgelo.reading.ArticleStream;
import org.disgelo.reading.Languages;
import org.disgelo.reading.ReadingOptions;
import org.disgelo.text.Article;

/**
 * Writes what {@link SideModel} learns from: each action of the articles of a {@code jsonl} file of which the words leave a side open,
 * coded with a lexicon that has no {@code sides.tsv}. One line an action, fields between tabs: id of the article, number of the line
 * of its text, type, whether it may be mutual, who acts and who is acted upon by the rules ({@code !} where words name them, {@code ?}
 * where not; codes between commas); then each pair that may be meant: its codes, the marks of the one, the marks of the other and their
 * ties, between bars.
 *
 * <pre>java -cp … org.disgelo.coding.SideSamples articles.jsonl &gt; samples.tsv</pre>
 */
public final class SideSamples {

    private final PrintStream out;
    private final Map<String, EventCoder> coders = new HashMap<>();

    private SideSamples(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        SideSamples samples = new SideSamples(new PrintStream(System.out, false, StandardCharsets.UTF_8));
        ArticleReader reader = new ArticleReader(Languages.of(Pipeline.standard()), ReadingOptions.NONE, problem -> {
            throw new IllegalArgumentException(problem.toString());
        });
        try (ArticleStream articles = reader.open(List.of(Path.of(arguments[0])))) {
            articles.forEachRemaining(one -> samples.write(one.article()));
        }
        samples.out.flush();
    }

    private void write(Article article) {
        coders.computeIfAbsent(article.language(), EventCoder::new)
                .code(
                        article,
                        Trace.hearing((entry, acting, receiving, candidates) ->
                                write(article, entry, acting, receiving, candidates)));
    }

    private void write(
            Article article, Entry entry, List<Party> acting, List<Party> receiving, SideCandidates candidates) {
        List<Pair> pairs = candidates.pairs(entry.type().name(), acting, receiving);
        if (pairs.size() < 2) {
            return;
        }
        int at = candidates.parse().token(candidates.trigger()).start();
        long line =
                article.text().substring(0, at).chars().filter(c -> c == '\n').count();
        out.println(String.join(
                "\t",
                article.id(),
                String.valueOf(line),
                entry.type().name(),
                String.valueOf(entry.mutual() != Mutual.NEVER),
                side(acting),
                side(receiving),
                pairs.stream().map(SideSamples::pair).collect(Collectors.joining("\t"))));
    }

    private static String pair(Pair pair) {
        return String.join(
                "|",
                pair.by().code() + ">" + pair.to().code(),
                String.join(",", pair.by().marks()),
                String.join(",", pair.to().marks()),
                String.join(",", pair.ties()));
    }

    private static String side(List<Party> side) {
        return (SideCandidates.isTold(side) ? "!" : "?")
                + side.stream().map(Party::code).distinct().sorted().collect(Collectors.joining(","));
    }
}
