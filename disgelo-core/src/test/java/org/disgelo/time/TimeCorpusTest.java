package org.disgelo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disgelo.event.PartialDate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The corpus of each language: {@code time/LANG.tsv} holds, line by line, the day of publication (or '-'), a sentence,
 * and the times that it tells, written as {@link #shown} writes them. A sentence with nothing behind it must tell
 * none.
 */
class TimeCorpusTest {

    private static final List<String> LANGUAGES = List.of("it", "en", "de", "fr", "es", "ru");

    @TestFactory
    Stream<DynamicTest> everyLineTellsTheTimesBehindIt() {
        return LANGUAGES.stream()
                .flatMap(language -> lines(language).stream()
                        .map(line -> DynamicTest.dynamicTest(language + ": " + line[1], () -> {
                            LocalDate published = line[0].equals("-") ? null : LocalDate.parse(line[0]);
                            List<TimeMention> found = TimeFinder.of(language).find(line[1], published);
                            assertThat(shown(found, line[1])).isEqualTo(line[2]);
                        })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "es", "ru"})
    void aWholeTextTellsItsTimesInOrderAndNoneOverAnother(String language) {
        StringBuilder text = new StringBuilder();
        lines(language).forEach(line -> text.append(line[1]).append("\n\n"));
        int end = 0;
        List<TimeMention> found = TimeFinder.of(language).find(text.toString(), LocalDate.of(2021, 3, 8));
        for (TimeMention mention : found) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.span().of(text.toString())).isNotBlank().doesNotContain("\n");
            end = mention.span().end();
        }
        assertThat(found).hasSizeGreaterThan(40);
    }

    private static List<String[]> lines(String language) {
        List<String[]> lines = new ArrayList<>();
        for (String line : resource("/time/" + language + ".tsv").lines().toList()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                lines.add((line + "\t").split("\t", 4));
            }
        }
        return lines;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(TimeCorpusTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static String shown(List<TimeMention> mentions, String text) {
        return mentions.stream().map(m -> m.span().of(text) + "=" + shown(m)).collect(Collectors.joining(" | "));
    }

    private static String shown(TimeMention mention) {
        PartialDate date = mention.date();
        String shown = date == null ? "?" : date + "/" + date.precision().word();
        shown += mention.until() == null ? "" : ".." + mention.until();
        shown += mention.kind() == TimeMention.Kind.POINT
                ? ""
                : " " + mention.kind().name().toLowerCase(Locale.ROOT);
        return shown + (mention.ahead() == null ? "" : " >" + mention.ahead());
    }
}
