package org.disgelo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.text.Article;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One meaning, six languages: sentences of news that say the same in each language are the same events in each, and no others. A row
 * of {@code meanings/*.tsv} tells the events ({@code AGREE NOR>MDA}, {@code CONSULT A+B m} for what both do to one another, {@code
 * ASSAULT >SOM} where nobody is known to act), then the sentence in each language of the first row; an empty field is a language that
 * does not have it yet.
 */
class MeaningsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/disgelo/meanings");
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 2);

    private final Pipeline pipeline = Pipeline.standard();

    @TestFactory
    Stream<DynamicNode> sameEventsInEachLanguage() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(this::rows).toList().stream();
        }
    }

    private DynamicNode rows(Path file) {
        List<String[]> table = table(file);
        String[] languages = table.getFirst();
        return DynamicContainer.dynamicContainer(
                file.getFileName().toString(),
                table.stream()
                        .skip(1)
                        .map(row -> DynamicContainer.dynamicContainer(
                                row[0],
                                IntStream.range(1, row.length)
                                        .filter(i -> !row[i].isEmpty())
                                        .mapToObj(i -> DynamicTest.dynamicTest(
                                                languages[i] + ": " + row[i],
                                                () -> assertThat(meaning(languages[i], row[i]))
                                                        .isEqualTo(meaning(row[0])))))));
    }

    private static List<String[]> table(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> meaning(String language, String text) {
        return pipeline.code(Article.of("row", language, PUBLISHED, text)).stream()
                .map(MeaningsTest::meaning)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String meaning(Event event) {
        String actors = codes(event.actors().stream().map(Actor::code));
        String recipients = codes(event.recipients().stream().map(Actor::code));
        String sides = event.mutual() ? actors + " m" : recipients.isEmpty() ? actors : actors + ">" + recipients;
        return event.type() + " " + sides;
    }

    /** The events that a row tells, with the parties of each side in order. */
    private static Set<String> meaning(String told) {
        Set<String> events = new TreeSet<>();
        for (String event : told.split("; ")) {
            List<String> parts = new ArrayList<>();
            for (String part : event.split(" ")) {
                parts.add(Arrays.stream(part.split(">", -1))
                        .map(side -> codes(Arrays.stream(side.split("\\+"))))
                        .collect(Collectors.joining(">")));
            }
            events.add(String.join(" ", parts));
        }
        return events;
    }

    private static String codes(Stream<String> codes) {
        return codes.sorted().distinct().collect(Collectors.joining("+"));
    }
}
