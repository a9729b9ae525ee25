package org.disgelo.reading;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The articles of one open file. */
interface FileArticles extends Closeable {

    /**
     * The next article; null after the last.
     *
     * @throws ReadingException if the next one is refused; the call after that goes on behind it
     */
    @Nullable
    SourcedArticle next() throws IOException;
}
