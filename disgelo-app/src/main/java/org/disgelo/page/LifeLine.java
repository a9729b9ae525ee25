package org.disgelo.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disgelo.agreement.Agreement;
import org.disgelo.dossier.LifeStep;
import org.disgelo.dossier.Prose;
import org.disgelo.event.Status;

/** The life of an agreement as a line with its dated steps; filled where a step was taken, hollow where it is to come. */
final class LifeLine {

    static final double WIDE = 700;
    static final double NARROW = 340;

    private static final double MARGIN = 8;
    private static final double LABEL_HEIGHT = 15;
    private static final double CHARACTER = 6.3;

    private final List<Point> points;
    private final Prose prose;

    private LifeLine(List<Point> points, Prose prose) {
        this.points = points;
        this.prose = prose;
    }

    /**
     * A dated point of the line.
     *
     * @param day where it stands
     * @param label what happened
     * @param kind {@code actual}, {@code planned} or {@code end}
     */
    private record Point(LocalDate day, String label, String kind) {}

    static LifeLine of(Agreement agreement, Prose prose) {
        List<Point> points = new ArrayList<>();
        for (LifeStep step : LifeStep.of(agreement.transitions())) {
            if (step.date() != null && step.status() != Status.DENIED) {
                String label =
                        prose.state(step.state(), agreement.instrument().word()) + ", " + prose.shortDate(step.date());
                boolean planned = step.status() == Status.PLANNED;
                points.add(new Point(
                        step.date().earliest(),
                        planned ? label + " (" + prose.word("status.planned") + ")" : label,
                        step.status().word()));
            }
        }
        Integer years = agreement.durationYears();
        if (years != null && !points.isEmpty()) {
            points.stream()
                    .filter(p -> p.kind.equals(Status.ACTUAL.word()))
                    .map(Point::day)
                    .max(Comparator.naturalOrder())
                    .ifPresent(last -> {
                        LocalDate end = last.plusYears(years);
                        points.add(new Point(end, prose.word("life.expiry") + ", " + end.getYear(), "end"));
                    });
        }
        points.sort(Comparator.comparing(Point::day));
        return new LifeLine(points, prose);
    }

    /** A line needs two days to run between. */
    boolean isDrawable() {
        return points.stream().map(Point::day).distinct().count() > 1;
    }

    void draw(Markup page, double width, String name) {
        TimeScale scale = new TimeScale(points.getFirst().day, points.getLast().day, MARGIN + 4, width - MARGIN - 4);
        List<Label> labels = labels(scale, width);
        int levels = labels.stream().mapToInt(Label::level).max().orElse(0) + 1;
        double axis = levels * LABEL_HEIGHT + 10;
        page.open("svg", "class", name, "viewBox", "0 0 " + Markup.number(width) + " " + Markup.number(axis + 10));
        page.empty("line", "class", "axis", "x1", MARGIN, "x2", width - MARGIN, "y1", axis, "y2", axis);
        for (Label label : labels) {
            double y = (levels - label.level) * LABEL_HEIGHT - 1;
            page.empty("line", "class", "stem", "x1", label.anchor, "x2", label.anchor, "y1", y, "y2", axis - 5);
        }
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            Label label = labels.get(i);
            double y = (levels - label.level) * LABEL_HEIGHT - 4;
            page.element("text", point.label, "x", label.x, "y", y, "text-anchor", "start");
            page.empty("circle", "class", point.kind, "cx", label.anchor, "cy", axis, "r", 4.5);
        }
        page.close("svg").line();
    }

    private record Label(double anchor, double x, int level) {}

    /** Each label as low as it can stand without touching those before it. */
    private List<Label> labels(TimeScale scale, double width) {
        List<Label> labels = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (Point point : points) {
            double anchor = scale.x(point.day);
            double size = point.label.length() * CHARACTER;
            double x = Math.max(0, Math.min(anchor - 4, width - size));
            int level = 0;
            while (level < ends.size() && ends.get(level) > x) {
                level++;
            }
            if (level == ends.size()) {
                ends.add(0.0);
            }
            ends.set(level, x + size + 10);
            labels.add(new Label(anchor, x, level));
        }
        return labels;
    }
}
