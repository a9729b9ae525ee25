package org.disgelo.cli;

import java.util.function.Consumer;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.pipeline.ReadArticle;
import org.disgelo.reading.ArticleStream;
import org.disgelo.reading.SourcedArticle;
import org.jspecify.annotations.Nullable;

/** Codes a stream of articles, in order, and says what failed. */
final class CodedArticles {

    private final Pipeline pipeline;
    private final Output output;
    private int articles;
    private int undated;

    CodedArticles(Pipeline pipeline, Output output) {
        this.pipeline = pipeline;
        this.output = output;
    }

    /** What became of an article: it was read, or there is a reason why not. */
    private record Result(
            SourcedArticle source,
            @Nullable ReadArticle read,
            @Nullable String failure) {}

    /** Codes all and gives each article with what was read from it, in order. */
    void each(ArticleStream stream, Progress progress, Consumer<ReadArticle> taker) {
        OrderedWork.run(stream, this::code, s -> s.article().text().length(), result -> {
            articles++;
            progress.at(stream.bytesRead());
            ReadArticle read = result.read();
            if (read == null) {
                output.fault(result.source().problem("cannot be coded: " + result.failure()));
                return;
            }
            if (result.source().article().published() == null) {
                undated++;
            }
            taker.accept(read);
        });
        if (undated > 0) {
            output.note("no published day for " + Output.count(undated, "article")
                    + ": dates told by it ('yesterday', 'in March') stay partial or open");
        }
    }

    int count() {
        return articles;
    }

    /** One article that the coder fails on must not end the reading of an archive. */
    private Result code(SourcedArticle source) {
        try {
            return new Result(source, pipeline.reading(source.article()), null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Result(source, null, e.toString());
        }
    }
}
