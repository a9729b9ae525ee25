package org.disgelo.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.disgelo.relation.Alignment;
import org.disgelo.relation.AlignmentPoint;
import org.disgelo.relation.Phase;
import org.disgelo.relation.Relation;
import org.disgelo.relation.RelationPoint;

/** The series of relations and alignments as comma-separated values, a line for each step. */
public final class RelationCsv {

    private RelationCsv() {}

    /** A relation; the phase is that of the last day of the step. */
    public static List<String> lines(Relation relation) {
        Stream<String> steps = relation.series().stream().map(p -> line(p, phase(relation, p)));
        return Stream.concat(Stream.of("from,to,cooperation,conflict,temperature,low,high,actions,phase"), steps)
                .toList();
    }

    /** An alignment, with the temperatures to both camps. */
    public static List<String> lines(Alignment alignment) {
        String header = "from,to,alignment,low,high," + alignment.first().name() + ","
                + alignment.second().name();
        return Stream.concat(Stream.of(header), alignment.series().stream().map(RelationCsv::line))
                .toList();
    }

    private static String line(RelationPoint point, String phase) {
        return String.format(
                Locale.ROOT,
                "%s,%s,%.3f,%.3f,%.1f,%.1f,%.1f,%d,%s",
                point.from(),
                point.to(),
                point.cooperation(),
                point.conflict(),
                point.temperature().degrees(),
                point.temperature().low(),
                point.temperature().high(),
                point.actions(),
                phase);
    }

    private static String line(AlignmentPoint point) {
        return String.format(
                Locale.ROOT,
                "%s,%s,%.3f,%.3f,%.3f,%.1f,%.1f",
                point.from(),
                point.to(),
                point.value(),
                point.low(),
                point.high(),
                point.first().degrees(),
                point.second().degrees());
    }

    private static String phase(Relation relation, RelationPoint point) {
        return relation.phases().stream()
                .filter(p -> !p.from().isAfter(point.to()) && !p.to().isBefore(point.to()))
                .map(Phase::kind)
                .map(k -> k.word())
                .findFirst()
                .orElse("");
    }
}
