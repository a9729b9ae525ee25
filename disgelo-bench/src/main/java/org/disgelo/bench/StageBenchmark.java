package org.disgelo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.disgelo.language.LanguageReader;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.pipeline.ReadArticle;
import org.disgelo.place.PlaceFinder;
import org.disgelo.place.PlaceMention;
import org.disgelo.text.Article;
import org.disgelo.text.Sentence;
import org.disgelo.time.TimeFinder;
import org.disgelo.time.TimeMention;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time of one article of the examples (about 200 words) by language, for all of the coder and for its stages by themselves; with
 * {@code -prof gc} what it allocates.
 *
 * <pre>java -cp … org.openjdk.jmh.Main StageBenchmark -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class StageBenchmark {

    /** The language of the articles. */
    @Param({"de", "en", "es", "fr", "it", "ru"})
    public String language = "it";

    private final Pipeline pipeline = Pipeline.standard();
    private final List<Article> articles = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            for (Path file : files.sorted().toList()) {
                String[] name = file.getFileName().toString().split("\\.");
                if (name.length == 4 && name[1].equals(language)) {
                    articles.add(Article.of(name[2], language, LocalDate.parse(name[0]), Files.readString(file)));
                }
            }
        }
    }

    private Article article() {
        next = (next + 1) % articles.size();
        return articles.get(next);
    }

    /** Sentences, words and the reading of each. */
    @Benchmark
    public List<Sentence> tagging() {
        return LanguageReader.of(language).sentences(article().text());
    }

    /** Dates and spans of time. */
    @Benchmark
    public List<TimeMention> times() {
        Article article = article();
        return TimeFinder.of(language).find(article.text(), article.published());
    }

    /** Places of the gazetteer. */
    @Benchmark
    public List<PlaceMention> places() {
        return PlaceFinder.standard().find(article().text(), language, Map.of());
    }

    /** All of it: events, agreements, what the article says of relations. */
    @Benchmark
    public ReadArticle all() {
        return pipeline.reading(article());
    }
}
