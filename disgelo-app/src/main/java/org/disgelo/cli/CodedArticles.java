package org.disgelo.cli;

import java.util.List;
import java.util.function.BiConsumer;
import org.disgelo.event.Event;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.reading.ArticleStream;
import org.disgelo.reading.SourcedArticle;
import org.disgelo.text.Article;
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

    /** What became of an article; a failure has no events. */
    private record Result(
            SourcedArticle source,
            List<Event> events,
            @Nullable String failure) {}

    /** Codes all and gives each article with its events, in order. */
    void each(ArticleStream stream, Progress progress, BiConsumer<Article, List<Event>> taker) {
        OrderedWork.run(stream, this::code, s -> s.article().text().length(), result -> {
            articles++;
            progress.at(stream.bytesRead());
            if (result.failure() != null) {
                output.fault(result.source().problem("cannot be coded: " + result.failure()));
                return;
            }
            if (result.source().article().published() == null) {
                undated++;
            }
            taker.accept(result.source().article(), result.events());
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
            return new Result(source, pipeline.code(source.article()), null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Result(source, List.of(), e.toString());
        }
    }
}
