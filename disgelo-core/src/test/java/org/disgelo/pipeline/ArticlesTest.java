package org.disgelo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disgelo.event.Event;
import org.disgelo.text.Article;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One article, six languages: a file of {@code articles/*.tsv} is an article, a sentence a row, each with the events that it tells as
 * {@link Meaning} has them and in each language of the first row. Who is meant, the sentences before may tell. A sentence marked with
 * {@code ?} is one that its language does not tell rightly yet: it is read with the others, and nothing is asked of it.
 */
class ArticlesTest {

    private final Pipeline pipeline = Pipeline.standard();

    @TestFactory
    Stream<DynamicNode> sameEventsInEachLanguage() throws IOException {
        try (Stream<Path> files = Files.list(Meaning.RESOURCES.resolve("articles"))) {
            return files.sorted().map(this::article).toList().stream();
        }
    }

    private DynamicNode article(Path file) {
        List<String[]> table = Meaning.table(file);
        String[] languages = table.getFirst();
        return DynamicContainer.dynamicContainer(
                file.getFileName().toString(),
                IntStream.range(1, languages.length).mapToObj(i -> language(languages[i], table, i)));
    }

    private DynamicNode language(String language, List<String[]> table, int column) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (String[] row : table.subList(1, table.size())) {
            starts.add(text.length());
            text.append(row[column].replaceFirst("^\\?", "")).append(' ');
        }
        starts.add(text.length());
        List<Event> events = pipeline.code(Article.of(
                "article", language, Meaning.PUBLISHED, text.toString().strip()));
        return DynamicContainer.dynamicContainer(
                language,
                IntStream.range(1, table.size())
                        .filter(i -> !table.get(i)[column].startsWith("?"))
                        .mapToObj(i -> DynamicTest.dynamicTest(
                                table.get(i)[column],
                                () -> assertThat(Meaning.of(events.stream()
                                                .filter(e -> e.evidence().start() >= starts.get(i - 1)
                                                        && e.evidence().start() < starts.get(i))))
                                        .isEqualTo(Meaning.told(table.get(i)[0])))));
    }
}
