package org.disgelo.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The tables of a store in Spark's types, column by column as {@code org.disgelo.store.TableRows} has them.
 *
 * @param name of the table, and of its column among the coded
 * @param row the columns
 * @param day the column whose month parts the table
 */
record StoreTables(String name, StructType row, String day) {

    static final StoreTables ARTICLES = of("articles", "published", """
            id STRING, url STRING, source STRING, published DATE, language STRING, title STRING, text STRING,
            origin STRING
            """);

    static final StoreTables EVIDENCES = of("evidences", "earliest", """
            event STRING, article STRING, first INT, past INT, text STRING, type STRING, mode STRING, cameo STRING,
            actors ARRAY<STRING>, recipients ARRAY<STRING>, parties ARRAY<STRING>, sides STRING, mutual BOOLEAN, date STRING,
            date_precision STRING, earliest DATE, latest DATE, status STRING, scope STRING, place STRING,
            country STRING, confidence DOUBLE, telling STRING, origin STRING
            """);

    private static final StoreTables AGREEMENTS =
            of("agreements", "day", "article STRING, day DATE, parties ARRAY<STRING>, telling STRING");

    private static final StoreTables PROGRESS =
            of("progress", "day", "article STRING, day DATE, places ARRAY<STRING>, report STRING");

    private static final StoreTables JUDGEMENTS = of("judgements", "day", """
            article STRING, day DATE, dyad STRING, direction STRING, first INT, past INT, text STRING
            """);

    /** What copies are found by; not written, as nobody asks for it. */
    static final StoreTables STORIES =
            of("stories", "day", "article STRING, day DATE, text STRING, bands ARRAY<INT>, story STRING");

    /** The tables that are written. */
    static final List<StoreTables> ALL = List.of(ARTICLES, EVIDENCES, AGREEMENTS, PROGRESS, JUDGEMENTS);

    private static StoreTables of(String name, String day, String columns) {
        return new StoreTables(
                name, StructType.fromDDL(columns.replace('\n', ' ').strip()), day);
    }

    /** The names of the columns. */
    Column[] columns() {
        return Arrays.stream(row.fieldNames()).map(functions::col).toArray(Column[]::new);
    }

    /** What coding gives of an article: a list of rows for each table. */
    static StructType coded() {
        StructType coded = new StructType();
        for (StoreTables table : List.of(ARTICLES, EVIDENCES, AGREEMENTS, PROGRESS, JUDGEMENTS, STORIES)) {
            coded = coded.add(table.name, DataTypes.createArrayType(table.row, false), false);
        }
        return coded;
    }
}
