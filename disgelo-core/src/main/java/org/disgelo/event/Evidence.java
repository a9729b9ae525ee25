package org.disgelo.event;

import org.disgelo.text.Article;
import org.disgelo.text.Span;

/**
 * The words something was read from.
 *
 * @param article id of the article
 * @param start first position in the article's text
 * @param end position after the last
 * @param text the words themselves: {@code article.text().substring(start, end)}
 */
public record Evidence(String article, int start, int end, String text) {

    public Evidence {
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException("evidence " + start + ".." + end + " of " + article);
        }
    }

    public static Evidence of(Article article, Span span) {
        return new Evidence(article.id(), span.start(), span.end(), span.of(article.text()));
    }

    public Span span() {
        return new Span(start, end);
    }
}
