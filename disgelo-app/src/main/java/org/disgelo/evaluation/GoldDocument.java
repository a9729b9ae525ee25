package org.disgelo.evaluation;

import java.util.List;
import java.util.Set;
import org.disgelo.event.Event;
import org.disgelo.text.Article;

/** A text with what a coder should find in it. */
public sealed interface GoldDocument {

    /** The text to code. */
    Article article();

    /**
     * News with its events marked by line.
     *
     * @param article the lines joined by line feeds
     * @param lines the lines in order
     */
    record Lines(Article article, List<Line> lines) implements GoldDocument {

        /** Those of the article's events whose evidence begins in a line. */
        List<Event> eventsOf(Line line, List<Event> events) {
            int next = lines.indexOf(line) + 1;
            int end = next < lines.size() ? lines.get(next).start() : Integer.MAX_VALUE;
            return events.stream()
                    .filter(e ->
                            e.evidence().start() >= line.start() && e.evidence().start() < end)
                    .toList();
        }
    }

    /**
     * A line of news.
     *
     * @param number the same in every language
     * @param start where it begins in the article
     * @param text the line
     * @param events its events; most lines have none
     */
    record Line(int number, int start, String text, List<GoldEvent> events) {}

    /**
     * An article with its events quoted.
     *
     * @param article the article
     * @param events its events
     * @param agreements the agreements it tells of
     */
    record Quotes(Article article, List<GoldEvent> events, List<GoldAgreement> agreements) implements GoldDocument {}

    /**
     * A sentence of which the type of one event is known.
     *
     * @param article the sentence
     * @param types the types that count as right
     */
    record Sentence(Article article, Set<String> types) implements GoldDocument {}
}
