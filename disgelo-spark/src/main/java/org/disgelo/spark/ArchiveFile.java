package org.disgelo.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.disgelo.agreement.Account;
import org.disgelo.pipeline.Pipeline;
import org.disgelo.reading.ArticleReader;
import org.disgelo.reading.ArticleStream;
import org.disgelo.reading.Languages;
import org.disgelo.reading.ReadingOptions;
import org.disgelo.reading.SourcedArticle;
import org.disgelo.store.Coding;
import org.disgelo.store.Origin;
import org.disgelo.store.TableRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of articles.
 *
 * @param number its place in the order of reading
 * @param uri where it lies
 */
record ArchiveFile(int number, String uri) implements Serializable {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveFile.class);

    /** The files of paths, those of folders in the order of their names, as {@code disgelo read} takes them. */
    static List<ArchiveFile> below(List<String> paths, Configuration hadoop) throws IOException {
        List<ArchiveFile> files = new ArrayList<>();
        for (String path : paths) {
            Path root = new Path(path);
            add(root.getFileSystem(hadoop).getFileStatus(root), hadoop, files);
        }
        return files;
    }

    private static void add(FileStatus file, Configuration hadoop, List<ArchiveFile> files) throws IOException {
        String name = file.getPath().getName();
        if (file.isDirectory()) {
            FileStatus[] children = file.getPath().getFileSystem(hadoop).listStatus(file.getPath());
            Arrays.sort(children);
            for (FileStatus child : children) {
                if (!child.getPath().getName().startsWith(".")
                        && !child.getPath().getName().startsWith("_")) {
                    add(child, hadoop, files);
                }
            }
        } else if (ArticleReader.reads(name)) {
            files.add(new ArchiveFile(files.size(), file.getPath().toString()));
        }
    }

    /** Its articles, as rows of the table of articles with the file's number and the article's in the file behind. */
    Iterator<Row> articles(Configuration hadoop) {
        Path path = new Path(uri);
        try {
            FileSystem system = path.getFileSystem(hadoop);
            ArticleReader reader =
                    new ArticleReader(Languages.of(Pipeline.standard()), ReadingOptions.NONE, p -> LOG.warn("{}", p));
            return new Rows(reader.open(uri, system.open(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads as rows are asked for. */
    private final class Rows implements Iterator<Row> {

        private final ArticleStream stream;
        private int count;

        Rows(ArticleStream stream) {
            this.stream = stream;
        }

        @Override
        public boolean hasNext() {
            return stream.hasNext();
        }

        @Override
        public Row next() {
            SourcedArticle article = stream.next();
            Coding bare = new Coding(
                    Origin.READ,
                    article.article(),
                    List.of(),
                    Account.silent(article.article().id(), null));
            List<Object> values = new ArrayList<>(TableRows.of(bare).article());
            values.add(number);
            values.add(count++);
            return ArticlePartition.row(values);
        }
    }
}
