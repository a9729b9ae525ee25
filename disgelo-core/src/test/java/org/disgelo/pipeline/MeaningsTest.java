package org.disgelo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disgelo.text.Article;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One meaning, six languages: sentences of news that say the same in each language are the same events in each, and no others. A row
 * of {@code meanings/*.tsv} tells the events as {@link Meaning} has them, then the sentence in each language of the first row; an empty
 * field is a language that does not have it yet, one that begins with a question mark a sentence of which it is known that it is missed.
 */
class MeaningsTest {

    private final Pipeline pipeline = Pipeline.standard();

    @TestFactory
    Stream<DynamicNode> sameEventsInEachLanguage() throws IOException {
        try (Stream<Path> files = Files.list(Meaning.RESOURCES.resolve("meanings"))) {
            return files.sorted().map(this::rows).toList().stream();
        }
    }

    private DynamicNode rows(Path file) {
        List<String[]> table = Meaning.table(file);
        String[] languages = table.getFirst();
        return DynamicContainer.dynamicContainer(
                file.getFileName().toString(),
                table.stream()
                        .skip(1)
                        .map(row -> DynamicContainer.dynamicContainer(
                                row[0],
                                IntStream.range(1, row.length)
                                        .filter(i -> !row[i].isEmpty() && !row[i].startsWith("?"))
                                        .mapToObj(i -> DynamicTest.dynamicTest(
                                                languages[i] + ": " + row[i],
                                                () -> assertThat(meaning(languages[i], row[i]))
                                                        .isEqualTo(Meaning.told(row[0])))))));
    }

    private Set<String> meaning(String language, String text) {
        return Meaning.of(pipeline.code(Article.of("row", language, Meaning.PUBLISHED, text)).stream());
    }
}
