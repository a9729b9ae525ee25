package org.disgelo.web;

import org.disgelo.text.Article;

/** An article's words as a page shows them. */
final class ArticleText {

    private static final int LONGEST_TITLE = 140;

    private ArticleText() {}

    /** Its title; without one its first words. */
    static String title(Article article) {
        String title = article.title();
        if (title == null || title.isBlank()) {
            title = article.text().strip().lines().findFirst().orElse(article.id());
        }
        title = title.strip();
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + " …";
    }
}
