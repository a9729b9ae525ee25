package org.disgelo.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The web pages of a WARC file (ISO 28500), as crawls like CC-NEWS are published; also the texts of WET files. Where a page does not
 * say its day, it is the day on which it was fetched. The number of the record stands for the line.
 */
final class WarcArticles implements FileArticles {

    private static final int OK = 200;

    private final WarcReader records;
    private final String file;
    private final ReadingOptions options;
    private final ArticleMaker maker;
    private int number;

    WarcArticles(InputStream in, String file, ReadingOptions options, ArticleMaker maker) throws IOException {
        this.records = new WarcReader(in);
        this.file = file;
        this.options = options;
        this.maker = maker;
    }

    @Override
    public @Nullable SourcedArticle next() throws IOException {
        for (WarcRecord record = records.next().orElse(null);
                record != null;
                record = records.next().orElse(null)) {
            number++;
            RawArticle raw = article(record);
            if (raw != null) {
                return maker.make(raw, file, number);
            }
        }
        return null;
    }

    private @Nullable RawArticle article(WarcRecord record) throws IOException {
        try {
            return switch (record) {
                case WarcResponse response -> page(response);
                case WarcConversion text -> text(text);
                default -> null;
            };
        } catch (IllegalArgumentException | NoSuchElementException | DateTimeException e) {
            throw new ReadingException(number, "broken record: " + e.getMessage());
        }
    }

    private @Nullable RawArticle page(WarcResponse response) throws IOException {
        if (!MediaType.HTTP.equals(response.contentType().base())) {
            return null;
        }
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        boolean html = MediaType.HTML.equals(type.base()) || type.subtype().equals("xhtml+xml");
        if (http.status() != OK || !html) {
            return null;
        }
        byte[] bytes = bytes(http.bodyDecoded().stream());
        String text = HtmlPage.decoded(bytes, charset(type), number);
        RawArticle raw = HtmlPage.parse(text).article(options);
        return known(raw, response);
    }

    private RawArticle text(WarcConversion conversion) throws IOException {
        String text = new String(bytes(conversion.body().stream()), StandardCharsets.UTF_8);
        return known(new RawArticle(null, null, options.source(), null, null, null, text), conversion);
    }

    /** What the record knows of a page that does not say it itself. */
    private RawArticle known(RawArticle raw, WarcTargetRecord record) {
        String day = options.published() != null || raw.published() != null
                ? raw.published()
                : record.date().atZone(ZoneOffset.UTC).toLocalDate().toString();
        String url = raw.url() == null ? record.target() : raw.url();
        return new RawArticle(raw.id(), url, raw.source(), day, raw.language(), raw.title(), raw.text());
    }

    private byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(BoundedLines.LIMIT + 1);
        if (bytes.length > BoundedLines.LIMIT) {
            throw new ReadingException(number, "longer than " + BoundedLines.LIMIT / (1024 * 1024) + " MB, refused");
        }
        return bytes;
    }

    private static @Nullable Charset charset(MediaType type) {
        String name = type.parameters().get("charset");
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null; // the page's head may know it
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
