package org.disgelo.reading;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Articles of many files, one in memory at a time. */
public final class ArticleStream implements Iterator<SourcedArticle>, Closeable {

    private final FileTree files;
    private final ArticleReader reader;
    private final Consumer<Problem> problems;
    private final LongAdder bytes = new LongAdder();
    private Set<String> known = Set.of();
    private Path file = Path.of("");
    private @Nullable FileArticles open;
    private @Nullable SourcedArticle ahead;

    ArticleStream(FileTree files, ArticleReader reader, Consumer<Problem> problems) {
        this.files = files;
        this.reader = reader;
        this.problems = problems;
    }

    /** The articles of one open file. */
    ArticleStream(Path file, FileArticles open, ArticleReader reader, Consumer<Problem> problems) {
        this(new FileTree(List.of(), problems), reader, problems);
        this.file = file;
        this.open = open;
    }

    /** The same stream, which passes over articles of these ids. */
    public ArticleStream without(Set<String> ids) {
        known = ids;
        return this;
    }

    /** How much was read so far; any thread may ask. */
    public long bytesRead() {
        return bytes.sum();
    }

    @Override
    public boolean hasNext() {
        while (ahead == null) {
            if (open == null && !openNext()) {
                return false;
            }
            step();
        }
        return true;
    }

    @Override
    public SourcedArticle next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SourcedArticle article = ahead;
        ahead = null;
        return Objects.requireNonNull(article);
    }

    private void step() {
        FileArticles articles = open;
        if (articles == null) {
            return;
        }
        try {
            ahead = articles.next();
            if (ahead == null) {
                close();
            } else if (known.contains(ahead.article().id())) {
                ahead = null;
            }
        } catch (ReadingException e) {
            problems.accept(Problem.of(file, e));
        } catch (IOException e) {
            problems.accept(Problem.of(file, e));
            close();
        }
    }

    private boolean openNext() {
        for (Path next = files.next(); next != null; next = files.next()) {
            file = next;
            try {
                open = reader.open(next, bytes);
                return true;
            } catch (IOException e) {
                problems.accept(Problem.of(next, e));
            }
        }
        return false;
    }

    /** Closes the open file; reading on continues with the next one. */
    @Override
    public void close() {
        FileArticles articles = open;
        open = null;
        if (articles != null) {
            try {
                articles.close();
            } catch (IOException e) {
                problems.accept(Problem.of(file, e));
            }
        }
    }
}
