package org.disgelo.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Opens files and folders of articles (txt, html, JSON lines, WARC, each of them packed by gzip or zstd, or many in a zip), and
 * {@code -}, the program's input. What cannot be read is told to the listener, and the rest goes on.
 */
public final class ArticleReader {

    private final ReadingOptions options;
    private final ArticleMaker maker;
    private final Consumer<Problem> problems;

    /**
     * @param languages which languages can be read
     * @param options what is known of all articles
     * @param problems is told of each fault, in the order of reading
     */
    public ArticleReader(Languages languages, ReadingOptions options, Consumer<Problem> problems) {
        this.options = options;
        this.problems = problems;
        this.maker = new ArticleMaker(languages, options, problems);
    }

    /** The articles of the files, and of the folders' files in the order of their names, read as they are asked for. */
    public ArticleStream open(List<Path> paths) {
        return new ArticleStream(new FileTree(paths, problems), this, problems);
    }

    /**
     * The article of a web page that a feed leads to.
     *
     * @param page as it came
     * @param address where it was found; becomes the article's id, so that reading it again replaces it
     * @param known what the feed says: it goes before what the page says, but for the language and the title
     * @throws ReadingException if there is no article in it, or none that can be read
     */
    public SourcedArticle page(byte[] page, String address, @Nullable String title, ReadingOptions known)
            throws ReadingException {
        String html = StrictText.decode(ByteBuffer.wrap(page), HtmlPage.declaredCharset(page), 0);
        RawArticle raw = HtmlPage.parse(html).article(new ReadingOptions(null, known.published(), known.source()));
        String day =
                known.published() == null ? raw.published() : known.published().toString();
        return maker.make(
                new RawArticle(
                        address,
                        address,
                        known.source() == null ? raw.source() : known.source(),
                        day,
                        raw.language() == null ? known.language() : raw.language(),
                        raw.title() == null ? title : raw.title(),
                        raw.text()),
                address,
                0);
    }

    FileArticles open(Path file, LongAdder bytes) throws IOException {
        InputStream in = new CountingStream(FileTree.isInput(file) ? System.in : Files.newInputStream(file), bytes);
        try {
            return articles(file.toString(), in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Whether the ending of a file's name is that of a format that can be read. */
    public static boolean reads(String name) {
        return FileFormat.named(name) != null;
    }

    /**
     * The articles of one stream, which is closed with theirs.
     *
     * @param file its name, whose ending tells what it is, else its first bytes do
     */
    public ArticleStream open(String file, InputStream in) throws IOException {
        return new ArticleStream(Path.of(file), articles(file, in), this, problems);
    }

    private FileArticles articles(String file, InputStream stream) throws IOException {
        Unpacked unpacked = Unpacked.of(file, stream);
        BufferedInputStream in = unpacked.in();
        FileFormat named = FileFormat.named(unpacked.name());
        FileFormat format = named == null ? sniffed(in) : named;
        return switch (format) {
            case JSON_LINES -> new JsonLines(new BoundedLines(in), file, maker);
            case TEXT, HTML -> new WholeFile(in, format, file, options, maker);
            case WARC -> new WarcArticles(in, file, options, maker);
            case ZIP -> new ZipArticles(in, file, this::articles);
        };
    }

    private static FileFormat sniffed(InputStream in) throws IOException {
        in.mark(2048);
        byte[] head = in.readNBytes(2048);
        in.reset();
        return FileFormat.sniffed(head);
    }
}
