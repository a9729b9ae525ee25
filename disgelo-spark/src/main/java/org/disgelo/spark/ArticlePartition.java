package org.disgelo.spark;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.store.Coding;
import org.disgelo.store.TableRows;
import org.disgelo.text.Article;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Codes the articles of a partition, which come sorted by id and place: of several with one id the last counts, as when they are read. */
final class ArticlePartition implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(ArticlePartition.class);

    /** One a process: a language is loaded when its first article comes, for all partitions of the executor. */
    private static final class Shared {
        static final Pipeline PIPELINE = Pipeline.standard();
    }

    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
        return new Iterator<>() {
            private @Nullable Row ahead = articles.hasNext() ? articles.next() : null;
            private @Nullable Row coded = step();

            private @Nullable Row step() {
                while (ahead != null) {
                    Row article = ahead;
                    ahead = articles.hasNext() ? articles.next() : null;
                    if (ahead == null || !ahead.getString(0).equals(article.getString(0))) {
                        Row row = coded(article(article));
                        if (row != null) {
                            return row;
                        }
                    }
                }
                return null;
            }

            @Override
            public boolean hasNext() {
                return coded != null;
            }

            @Override
            public Row next() {
                Row row = coded;
                if (row == null) {
                    throw new NoSuchElementException();
                }
                coded = step();
                return row;
            }
        };
    }

    private static Article article(Row row) {
        LocalDate published = row.isNullAt(3) ? null : row.getDate(3).toLocalDate();
        return new Article(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                published,
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    /** One article that the coder fails on must not end the coding of an archive. */
    private static @Nullable Row coded(Article article) {
        try {
            TableRows rows = TableRows.of(new Coding(Shared.PIPELINE.reading(article)));
            return RowFactory.create(
                    rows(List.of(rows.article())),
                    rows(rows.evidences()),
                    rows(rows.agreements()),
                    rows(rows.progress()),
                    rows(rows.judgements()),
                    rows(rows.stories()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} cannot be coded: {}", article.id(), e.toString());
            return null;
        }
    }

    private static Row[] rows(List<List<@Nullable Object>> rows) {
        return rows.stream().map(ArticlePartition::row).toArray(Row[]::new);
    }

    /** A row with values of the types that Spark knows. */
    static Row row(List<@Nullable Object> values) {
        Object[] cells = new Object[values.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = switch (values.get(i)) {
                case LocalDate day -> java.sql.Date.valueOf(day);
                case List<?> list -> list.toArray();
                case null -> null;
                case Object value -> value;
            };
        }
        return RowFactory.create(cells);
    }
}
