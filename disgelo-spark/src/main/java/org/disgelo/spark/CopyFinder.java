package org.disgelo.spark;

import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.disgelo.store.Copies;
import org.disgelo.store.StoryGroups;

/**
 * Finds the copies among the articles of an archive, as the store does it ({@link Copies}). Texts are compared on the cluster; the
 * pairs that are copies, some hundred bytes each, are put together by the driver.
 */
final class CopyFinder {

    private static final StructType NAMED = StructType.fromDDL("text STRING, named STRING");

    private final SparkSession spark;

    CopyFinder(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * The texts of stories of several texts, each with the name of its story.
     *
     * @param stories rows of the table of stories
     */
    Dataset<Row> stories(Dataset<Row> stories) {
        stories.createOrReplaceTempView("stories");
        StoryGroups groups = new StoryGroups();
        pairs(groups);
        Map<String, LocalDate> days = days(groups);
        List<Row> named = new ArrayList<>();
        groups.stories(days).forEach((text, story) -> named.add(RowFactory.create(text, story)));
        return spark.createDataFrame(named, NAMED);
    }

    private void pairs(StoryGroups groups) {
        Dataset<Row> pairs = spark.sql("""
                WITH side AS (SELECT DISTINCT text, day, place, band FROM stories LATERAL VIEW posexplode(bands) AS place, band),
                    rare AS (SELECT * FROM (SELECT *, count(*) OVER (PARTITION BY place, band, date_trunc('week', day)) AS crowd
                        FROM side) WHERE crowd <= %d)
                SELECT text, other FROM (SELECT DISTINCT a.text, b.text AS other, a.place FROM rare a
                    JOIN rare b ON a.place = b.place AND a.band = b.band AND a.text < b.text
                    AND (abs(datediff(a.day, b.day)) <= %d OR a.day IS NULL AND b.day IS NULL))
                GROUP BY text, other HAVING count(*) >= %d
                """.formatted(Copies.CROWD, Copies.DAYS, Copies.SHARED));
        for (Iterator<Row> rows = pairs.toLocalIterator(); rows.hasNext(); ) {
            Row pair = rows.next();
            groups.join(pair.getString(0), pair.getString(1));
        }
    }

    /** When each was first published. */
    private Map<String, LocalDate> days(StoryGroups groups) {
        List<Row> texts = groups.texts().stream().map(RowFactory::create).toList();
        Dataset<Row> first = spark.createDataFrame(texts, StructType.fromDDL("text STRING"))
                .join(spark.table("stories"), "text")
                .groupBy("text")
                .agg(min("day"));
        Map<String, LocalDate> days = new HashMap<>();
        for (Iterator<Row> rows = first.toLocalIterator(); rows.hasNext(); ) {
            Row row = rows.next();
            if (!row.isNullAt(1)) {
                days.put(row.getString(0), row.getDate(1).toLocalDate());
            }
        }
        return days;
    }
}
