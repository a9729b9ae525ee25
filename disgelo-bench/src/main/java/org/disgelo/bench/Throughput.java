package org.disgelo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.reading.ArticleReader;
import org.disgelo.reading.ArticleStream;
import org.disgelo.reading.Languages;
import org.disgelo.reading.ReadingOptions;
import org.disgelo.text.Article;

/**
 * Articles a second that one process codes on all cores. The articles are those of a {@code jsonl} file ({@code mixed.py} makes
 * one) as they are, or those of a folder of examples, each brought to about 500 words; coded again and again under new ids. Prints one
 * line a round; the first is warm-up.
 *
 * <pre>java -Xmx1g -cp … org.disgelo.bench.Throughput examples|articles.jsonl [articles] [rounds]</pre>
 */
public final class Throughput {

    private static final int WORDS = 500;

    private Throughput() {}

    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(arguments.length > 0 ? arguments[0] : "examples");
        List<Article> texts = Files.isDirectory(path) ? texts(path) : articles(path);
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : texts.size();
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 8;
        Pipeline pipeline = Pipeline.standard();
        for (int round = 0; round < rounds; round++) {
            LongAdder events = new LongAdder();
            long begin = System.nanoTime();
            IntStream.range(0, articles).parallel().forEach(i -> {
                Article text = texts.get(i % texts.size());
                Article article = Article.of(text.id() + "-" + i, text.language(), text.published(), text.text());
                events.add(pipeline.code(article).size());
            });
            double seconds = (System.nanoTime() - begin) / 1e9;
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "%s %d articles, %.1f s: %.0f articles/s, %.2f events each, heap %d MiB of %d, %d cores%n",
                    round == 0 ? "warm-up:" : "round " + round + ":",
                    articles,
                    seconds,
                    articles / seconds,
                    events.sum() / (double) articles,
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                    runtime.maxMemory() >> 20,
                    runtime.availableProcessors());
        }
    }

    private static List<Article> articles(Path file) {
        List<Article> articles = new ArrayList<>();
        ArticleReader reader = new ArticleReader(Languages.of(Pipeline.standard()), ReadingOptions.NONE, problem -> {
            throw new IllegalArgumentException(problem.toString());
        });
        try (ArticleStream stream = reader.open(List.of(file))) {
            stream.forEachRemaining(one -> articles.add(one.article()));
        }
        return articles;
    }

    /** Texts of about 500 words, each in one language. */
    private static List<Article> texts(Path folder) throws IOException {
        List<Article> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String[] name = file.getFileName().toString().split("\\.");
                if (name.length == 4 && name[3].equals("txt")) {
                    String text = Files.readString(file);
                    StringBuilder long500 = new StringBuilder(text);
                    while (long500.toString().split("\\s+").length < WORDS) {
                        long500.append("\n\n").append(text);
                    }
                    String[] words = long500.toString().split("(?<=\\s)");
                    String cut = String.join("", List.of(words).subList(0, Math.min(words.length, WORDS)));
                    texts.add(Article.of(name[2], name[1], LocalDate.parse(name[0]), cut));
                }
            }
        }
        if (texts.isEmpty()) {
            throw new IOException(folder + ": no article named DAY.LANGUAGE.NAME.txt");
        }
        return texts;
    }
}
