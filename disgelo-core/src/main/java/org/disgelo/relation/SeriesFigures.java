package org.disgelo.relation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Yaml;

/**
 * The figures of the detector: {@code lexicon/ontology/series.yaml}, where each is explained.
 *
 * @param after lengths of the window from the day on, in days
 * @param before lengths of the window before the day, in days
 * @param scaleDays days on each side in which the usual size is measured
 * @param compression usual sizes beyond which asinh compresses
 * @param quantile of the departures in one direction that is the unit of evidence
 * @param sameApart least days between alarms of one direction
 * @param otherApart least days between alarms of opposite directions
 * @param leadIn days at the start without alarms
 * @param perYear most alarms in a year
 * @param leastDays least days other than 0
 */
record SeriesFigures(
        List<Integer> after,
        List<Integer> before,
        int scaleDays,
        double compression,
        double quantile,
        int sameApart,
        int otherApart,
        int leadIn,
        double perYear,
        int leastDays) {

    private static final Set<String> KEYS = Set.of(
            "after",
            "before",
            "scaleDays",
            "compression",
            "quantile",
            "sameApart",
            "otherApart",
            "leadIn",
            "perYear",
            "leastDays");

    SeriesFigures {
        after = List.copyOf(after);
        before = List.copyOf(before);
    }

    /**
     * Reads the figures.
     *
     * @throws org.disgelo.lexicon.LexiconException naming file and line, if they are broken
     */
    static SeriesFigures load() {
        return read(LexiconSource.yaml("ontology/series.yaml"));
    }

    static SeriesFigures read(Yaml file) {
        Map<String, Yaml> fields = file.fields(KEYS);
        return new SeriesFigures(
                counts(Figures.field(file, fields, "after")),
                counts(Figures.field(file, fields, "before")),
                Figures.count(Figures.field(file, fields, "scaleDays")),
                Figures.positive(Figures.field(file, fields, "compression")),
                Figures.share(Figures.field(file, fields, "quantile")),
                Figures.count(Figures.field(file, fields, "sameApart")),
                Figures.count(Figures.field(file, fields, "otherApart")),
                Figures.count(Figures.field(file, fields, "leadIn")),
                Figures.positive(Figures.field(file, fields, "perYear")),
                Figures.count(Figures.field(file, fields, "leastDays")));
    }

    private static List<Integer> counts(Yaml list) {
        List<Integer> counts = list.items().stream().map(Figures::count).toList();
        if (counts.isEmpty()) {
            throw list.error("expected at least one number");
        }
        return counts;
    }
}
