package org.disgelo.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * The job for {@code spark-submit}; see {@code docs/spark.md}.
 *
 * <pre>spark-submit --class org.disgelo.spark.DisgeloSpark … disgelo-spark.jar STORE PARTITIONS PATH…</pre>
 */
public final class DisgeloSpark {

    private DisgeloSpark() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("needs STORE PARTITIONS PATH…");
        }
        List<String> paths = List.of(arguments).subList(2, arguments.length);
        try (SparkSession spark =
                SparkSession.builder().appName("disgelo " + arguments[0]).getOrCreate()) {
            new ArchiveJob(spark, arguments[0], Integer.parseInt(arguments[1])).run(paths);
        }
    }
}
