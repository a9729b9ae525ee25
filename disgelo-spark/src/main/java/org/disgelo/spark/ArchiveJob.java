package org.disgelo.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.disgelo.store.ParquetFolder;
import org.disgelo.store.TableRows;

/**
 * Codes an archive and writes it as a store of Parquet, which {@code disgelo --store FOLDER} opens.
 *
 * <p>What is coded stands in {@code coded} until all tables are written; a step that has ended is not done again, so that a job that
 * was killed goes on where it was when it is started again, to the same result. Articles are dealt out by their ids before they are
 * coded: one large file keeps no core waiting.
 */
public final class ArchiveJob {

    private static final String CODED = "coded";
    private static final String ENDED = "_SUCCESS";
    private static final String MONTH = "month";
    private static final int ROWS_A_FILE = 1_000_000;

    private final SparkSession spark;
    private final Path store;
    private final int partitions;
    private final Configuration hadoop;

    /**
     * @param store the folder to write, in any file system that Hadoop knows
     * @param partitions into how many pieces the articles are dealt out; some for each core
     */
    public ArchiveJob(SparkSession spark, String store, int partitions) {
        this.spark = spark;
        this.store = new Path(store);
        this.partitions = partitions;
        this.hadoop = spark.sparkContext().hadoopConfiguration();
    }

    /**
     * Does what is not done yet.
     *
     * @param paths files and folders of articles: jsonl, warc, html, txt, also packed
     */
    public void run(List<String> paths) throws IOException {
        FileSystem files = store.getFileSystem(hadoop);
        Path version = new Path(store, ParquetFolder.VERSION_FILE);
        if (files.exists(version)) {
            return;
        }
        Path coded = new Path(store, CODED);
        if (!files.exists(new Path(coded, ENDED))) {
            articles(ArchiveFile.below(paths, hadoop))
                    .repartition(partitions, col("id"))
                    .sortWithinPartitions("id", "file", "place")
                    .mapPartitions(new ArticlePartition(), Encoders.row(StoreTables.coded()))
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(coded.toString());
        }
        Dataset<Row> all = spark.read().parquet(coded.toString());
        for (StoreTables table : StoreTables.ALL) {
            Path folder = new Path(store, table.name());
            if (!files.exists(new Path(folder, ENDED))) {
                Dataset<Row> rows = rows(all, table);
                write(
                        table,
                        table == StoreTables.EVIDENCES ? grouped(rows, rows(all, StoreTables.STORIES)) : rows,
                        folder);
            }
        }
        try (OutputStream out = files.create(version)) {
            out.write((ParquetFolder.version() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        files.delete(coded, true);
    }

    private Dataset<Row> articles(List<ArchiveFile> files) {
        Map<String, String> settings = new HashMap<>();
        hadoop.forEach(e -> settings.put(e.getKey(), e.getValue()));
        JavaRDD<Row> rows = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(files, Math.max(1, files.size()))
                .flatMap(file -> file.articles(configuration(settings)));
        StructType placed = StoreTables.ARTICLES.row().add("file", "int").add("place", "int");
        return spark.createDataFrame(rows, placed);
    }

    private static Configuration configuration(Map<String, String> settings) {
        Configuration hadoop = new Configuration(false);
        settings.forEach(hadoop::set);
        return hadoop;
    }

    private static Dataset<Row> rows(Dataset<Row> coded, StoreTables table) {
        return coded.select(explode(col(table.name())).as("row")).select("row.*");
    }

    /** Events without a date that several copies of a story tell made one, as the store does it. */
    private Dataset<Row> grouped(Dataset<Row> evidences, Dataset<Row> stories) {
        Dataset<Row> named = new CopyFinder(spark).stories(stories);
        if (named.isEmpty()) {
            return evidences;
        }
        Dataset<Row> moved =
                stories.select("article", "text").join(named, "text").select("article", "named");
        Column undated = col("date").isNull().and(col("named").isNotNull());
        return evidences
                .join(moved, new String[] {"article"}, "left")
                .withColumn(
                        "event",
                        when(undated, expr(TableRows.eventWithin("event", "named")))
                                .otherwise(col("event")))
                .select(StoreTables.EVIDENCES.columns());
    }

    private void write(StoreTables table, Dataset<Row> rows, Path folder) {
        Column month = coalesce(date_format(col(table.day()), "yyyy-MM"), lit(ParquetFolder.UNDATED));
        rows.withColumn(MONTH, month)
                .repartition(partitions, col(MONTH))
                .write()
                .mode(SaveMode.Overwrite)
                .option("maxRecordsPerFile", ROWS_A_FILE)
                .partitionBy(MONTH)
                .parquet(folder.toString());
    }
}
