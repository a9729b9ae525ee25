package org.disgelo.page;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.disgelo.dossier.Prose;
import org.disgelo.dossier.RelationProse;
import org.disgelo.relation.Alignment;
import org.disgelo.relation.AlignmentPoint;
import org.disgelo.relation.Pivot;

/** A state between two camps: the first at the top, the second at the bottom, with the band of uncertainty. */
final class AlignmentChart {

    private static final double TOP = 20;
    private static final double BOTTOM = 146;
    private static final double HEIGHT = 186;
    private static final double MARGIN = 6;

    private final Alignment alignment;
    private final Prose prose;
    private final RelationProse words;

    AlignmentChart(Alignment alignment, Prose prose) {
        this.alignment = alignment;
        this.prose = prose;
        this.words = new RelationProse(prose);
    }

    void draw(Markup page, double width, String name) {
        TimeScale scale = new TimeScale(alignment.from(), alignment.to(), MARGIN, width - MARGIN);
        page.open(
                "svg",
                "class",
                name,
                "viewBox",
                "0 0 " + Markup.number(width) + " " + Markup.number(HEIGHT),
                "role",
                "img",
                "aria-label",
                words.now(alignment));
        for (LocalDate tick : scale.ticks()) {
            double x = scale.x(tick);
            page.empty("line", "class", "tick", "x1", x, "x2", x, "y1", TOP, "y2", BOTTOM);
            String label = scale.isByYear() || tick.getMonthValue() == 1
                    ? String.valueOf(tick.getYear())
                    : prose.monthName(tick);
            String anchor = x > scale.right() - 24 ? "end" : x < scale.left() + 24 ? "start" : "middle";
            page.element("text", label, "class", "label", "x", x, "y", HEIGHT - 6, "text-anchor", anchor);
        }
        page.empty("line", "class", "axis", "x1", MARGIN, "x2", width - MARGIN, "y1", y(0), "y2", y(0));
        page.empty("path", "class", "band", "d", band(scale));
        page.empty("path", "class", "value", "d", line(scale, AlignmentPoint::value, alignment.series(), 'M'));
        page.element("text", words.camp(alignment.first().name()), "class", "label", "x", MARGIN, "y", TOP - 6);
        page.element("text", words.camp(alignment.second().name()), "class", "label", "x", MARGIN, "y", BOTTOM + 14);
        for (Pivot pivot : alignment.pivots()) {
            double x = scale.x(pivot.date());
            page.empty("line", "class", "turn", "x1", x, "x2", x, "y1", TOP, "y2", BOTTOM);
        }
        page.close("svg").line();
    }

    private static double y(double value) {
        return TOP + (value + 1) / 2 * (BOTTOM - TOP);
    }

    private String band(TimeScale scale) {
        return line(scale, AlignmentPoint::high, alignment.series(), 'M')
                + line(scale, AlignmentPoint::low, alignment.series().reversed(), 'L')
                + "Z";
    }

    private static String line(
            TimeScale scale, ToDoubleFunction<AlignmentPoint> value, List<AlignmentPoint> points, char begin) {
        StringBuilder path = new StringBuilder();
        for (AlignmentPoint point : points) {
            path.append(path.isEmpty() ? begin : 'L')
                    .append(Markup.number(scale.x(point.to())))
                    .append(' ')
                    .append(Markup.number(y(value.applyAsDouble(point))));
        }
        return path.toString();
    }
}
