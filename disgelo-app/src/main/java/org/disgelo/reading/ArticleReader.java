package org.disgelo.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/**
 * Opens files and folders of articles (txt, html, JSON lines). What cannot be read is told to the listener, and the rest
 * goes on.
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

    FileArticles open(Path file, LongAdder bytes) throws IOException {
        BufferedInputStream in =
                new BufferedInputStream(new CountingStream(Files.newInputStream(file), bytes), 1 << 16);
        try {
            FileFormat format = FileFormat.named(file);
            if (format == null) {
                format = sniffed(in);
            }
            return switch (format) {
                case JSON_LINES -> new JsonLines(new BoundedLines(in), file.toString(), maker);
                case TEXT, HTML -> new WholeFile(in, format, file.toString(), options, maker);
            };
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static FileFormat sniffed(InputStream in) throws IOException {
        in.mark(2048);
        byte[] head = in.readNBytes(2048);
        in.reset();
        return FileFormat.sniffed(head);
    }
}
