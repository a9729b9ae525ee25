package org.disgelo.text;

import java.util.List;

/**
 * A sentence or heading of an article.
 *
 * @param span where it stands in the article's text
 * @param tokens its words and marks in order
 * @param heading whether it stands alone on its line without a closing mark
 */
public record Sentence(Span span, List<Token> tokens, boolean heading) {}
