package org.disgelo.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A file that is one article: plain text or a web page. */
final class WholeFile implements FileArticles {

    private final InputStream in;
    private final FileFormat format;
    private final String file;
    private final ReadingOptions options;
    private final ArticleMaker maker;
    private boolean read;

    WholeFile(InputStream in, FileFormat format, String file, ReadingOptions options, ArticleMaker maker) {
        this.in = in;
        this.format = format;
        this.file = file;
        this.options = options;
        this.maker = maker;
    }

    @Override
    public @Nullable SourcedArticle next() throws IOException {
        if (read) {
            return null;
        }
        read = true;
        byte[] bytes = in.readNBytes(BoundedLines.LIMIT + 1);
        if (bytes.length > BoundedLines.LIMIT) {
            throw new ReadingException(0, "longer than " + BoundedLines.LIMIT / (1024 * 1024) + " MB, refused");
        }
        boolean html = format == FileFormat.HTML;
        String text = HtmlPage.decoded(bytes, html ? null : StandardCharsets.UTF_8, 0);
        RawArticle raw =
                html ? HtmlPage.parse(text).article(options) : new RawArticle(null, null, null, null, null, null, text);
        return maker.make(raw, file, 0);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
