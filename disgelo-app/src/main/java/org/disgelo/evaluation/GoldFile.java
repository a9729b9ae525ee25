package org.disgelo.evaluation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.disgelo.reading.BoundedLines;
import org.disgelo.reading.Problem;
import org.disgelo.reading.ReadingException;
import org.jspecify.annotations.Nullable;

/** The gold of a file, a document at a time; lines that hold none are told to a listener. */
public final class GoldFile implements Iterator<GoldDocument>, Closeable {

    private final Path file;
    private final BoundedLines lines;
    private final Predicate<GoldDocument> wanted;
    private final Consumer<Problem> problems;
    private @Nullable GoldDocument ahead;
    private boolean done;

    /**
     * Opens a file.
     *
     * @param wanted leaves out the documents for which it is false
     * @throws IOException if it cannot be opened
     */
    public GoldFile(Path file, Predicate<GoldDocument> wanted, Consumer<Problem> problems) throws IOException {
        this.file = file;
        this.lines = new BoundedLines(Files.newInputStream(file));
        this.wanted = wanted;
        this.problems = problems;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && !done) {
            try {
                String line = lines.next();
                done = line == null;
                if (line != null && !line.isBlank()) {
                    GoldDocument document = GoldReader.read(line, lines.number());
                    ahead = wanted.test(document) ? document : null;
                }
            } catch (IOException e) {
                done = !(e instanceof ReadingException);
                problems.accept(Problem.of(file, e));
            }
        }
        return ahead != null;
    }

    @Override
    public GoldDocument next() {
        GoldDocument document = hasNext() ? ahead : null;
        ahead = null;
        if (document == null) {
            throw new NoSuchElementException();
        }
        return document;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
