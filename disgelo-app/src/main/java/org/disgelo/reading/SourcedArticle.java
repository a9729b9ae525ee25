package org.disgelo.reading;

import org.disgelo.text.Article;

/**
 * An article and where it was read.
 *
 * @param article the article
 * @param file the file as the user named it
 * @param line the line in a file of JSON lines, from 1; 0 when the article is the file
 */
public record SourcedArticle(Article article, String file, int line) {

    /** A fault in the work on this article. */
    public Problem problem(String message) {
        return new Problem(file, line, message);
    }
}
