package org.disgelo.reading;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A web page: the article in it, and what its head says of the article. */
final class HtmlPage {

    /** Where browsers look for the encoding: within the first kilobyte, more or less. */
    private static final int HEAD = 4096;

    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private final Document page;

    private HtmlPage(Document page) {
        this.page = page;
    }

    static HtmlPage parse(String html) {
        return new HtmlPage(Jsoup.parse(html));
    }

    /** The encoding a page's head declares; UTF-8 when none, or none that Java knows. */
    static Charset declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        try {
            return charset.find() ? Charset.forName(charset.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /**
     * The text of a page.
     *
     * @param charset what the server said; null: as the page's head declares
     * @param line for what is said of a page in no such encoding
     */
    static String decoded(byte[] bytes, @Nullable Charset charset, int line) throws ReadingException {
        Charset declared = charset == null ? declaredCharset(bytes) : charset;
        StrictText.Mark mark = StrictText.Mark.of(Arrays.copyOf(bytes, Math.min(bytes.length, 3)), declared);
        ByteBuffer body = ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length());
        return StrictText.decode(body, mark.charset(), line);
    }

    /** The article; what the options know goes before what the page says. */
    RawArticle article(ReadingOptions options) {
        HtmlHead head = new HtmlHead(page);
        String published = options.published() == null ? head.published() : null;
        String language = options.language() == null ? head.language() : null;
        String source = options.source() == null ? head.source() : options.source();
        return new RawArticle(null, head.url(), source, published, language, head.title(), text());
    }

    private String text() {
        // Readability takes the document apart: it gets a copy.
        String content = new Readability4JExtended("", page.clone()).parse().getContent();
        Element body = content == null ? null : Jsoup.parseBodyFragment(content).body();
        String text = body == null ? "" : HtmlText.of(body);
        return text.isBlank() ? HtmlText.of(page.body()) : text;
    }
}
