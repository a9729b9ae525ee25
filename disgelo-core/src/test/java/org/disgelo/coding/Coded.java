package org.disgelo.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.disgelo.event.Actor;
import org.disgelo.event.Event;
import org.disgelo.text.Article;

/** What is coded of a text of 6 May 2024, for tests. */
final class Coded {

    private Coded() {}

    static List<Event> events(String language, String text) {
        Article article = Article.of("a", language, LocalDate.parse("2024-05-06"), text);
        return new EventCoder(language).code(article).events();
    }

    /** Type, actors and recipients of each event: {@code SUPPORT DZA+MLI DZA+MLI}. */
    static List<String> coded(String language, String text) {
        return events(language, text).stream()
                .map(e -> e.type() + " " + codes(e.actors()) + " " + codes(e.recipients()))
                .toList();
    }

    private static String codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).sorted().distinct().collect(Collectors.joining("+"));
    }
}
