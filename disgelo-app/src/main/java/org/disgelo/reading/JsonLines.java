package org.disgelo.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One article a line: {@code {"id","language"?,"published"?,"title"?,"text","url"?,"source"?}}. Other members are passed
 * over; blank lines too.
 */
final class JsonLines implements FileArticles {

    private final BoundedLines lines;
    private final String file;
    private final ArticleMaker maker;

    JsonLines(BoundedLines lines, String file, ArticleMaker maker) {
        this.lines = lines;
        this.file = file;
        this.maker = maker;
    }

    @Override
    public @Nullable SourcedArticle next() throws IOException {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        JsonNode article = JsonLine.object(line, lines.number());
        String text = word(article, "text");
        if (text == null) {
            throw new ReadingException(lines.number(), "no \"text\" in it");
        }
        if (text.indexOf('\0') >= 0) {
            throw new ReadingException(lines.number(), "binary (a NUL character in its text)");
        }
        RawArticle raw = new RawArticle(
                word(article, "id"),
                word(article, "url"),
                word(article, "source"),
                word(article, "published"),
                word(article, "language"),
                word(article, "title"),
                text);
        return maker.make(raw, file, lines.number());
    }

    private @Nullable String word(JsonNode article, String name) throws ReadingException {
        JsonNode value = article.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isTextual() || (name.equals("id") && value.isNumber())) {
            return value.asText();
        }
        throw new ReadingException(lines.number(), "\"" + name + "\" is no string");
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
