package org.disgelo.pipeline;

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
import java.util.stream.Stream;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;

/**
 * What texts mean, as events in short: {@code AGREE NOR>MDA}, {@code CONSULT A+B m} for what both do to one another, {@code ASSAULT >SOM}
 * where nobody is known to act; several events with {@code ;} between them.
 */
final class Meaning {

    static final Path RESOURCES = Path.of("src/test/resources/org/disgelo");
    static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 2);

    private Meaning() {}

    static List<String[]> table(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> of(Stream<Event> events) {
        return events.map(Meaning::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String of(Event event) {
        String actors = codes(event.actors().stream().map(Actor::code));
        String recipients = codes(event.recipients().stream().map(Actor::code));
        String sides = event.mutual() ? actors + " m" : recipients.isEmpty() ? actors : actors + ">" + recipients;
        return event.type() + " " + sides;
    }

    /** The events that a row tells, with the parties of each side in order; none of an empty one. */
    static Set<String> told(String told) {
        Set<String> events = new TreeSet<>();
        for (String event : told.isEmpty() ? new String[0] : told.split("; ")) {
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
