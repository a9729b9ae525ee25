package org.disgelo.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.disgelo.dossier.Prose;
import org.disgelo.dossier.RelationProse;
import org.disgelo.relation.Action;
import org.disgelo.relation.Channel;
import org.disgelo.relation.Phase;
import org.disgelo.relation.Relation;
import org.disgelo.relation.RelationPoint;
import org.disgelo.relation.TurningPoint;

/** Cooperation above the line, conflict below it, on one scale; the acts as dots, the phases as a band underneath. */
final class RelationChart {

    static final double WIDE = 860;
    static final double NARROW = 350;

    /** Dots that can be told apart. */
    private static final int DOTS = 400;

    private static final double TOP = 22;
    /** The least share of the picture that a channel has, however little there is of it. */
    private static final double LEAST = 0.22;

    private static final double BOTTOM = 278;
    private static final double BAND = 10;
    private static final double HEIGHT = 318;
    private static final double MARGIN = 6;
    private static final double ROOM_FOR_LABEL = 110;

    private final Relation relation;
    private final Prose prose;
    private final double axis;
    private final double unit;

    RelationChart(Relation relation, Prose prose) {
        this.relation = relation;
        this.prose = prose;
        double cooperation = most(RelationPoint::cooperation);
        double conflict = most(RelationPoint::conflict);
        double share = cooperation / (cooperation + conflict);
        double above = Math.max(LEAST, Math.min(1 - LEAST, share)) * (BOTTOM - TOP);
        this.axis = TOP + above;
        this.unit = Math.min(above / cooperation, (BOTTOM - axis) / conflict);
    }

    private double most(ToDoubleFunction<RelationPoint> stock) {
        return Math.max(0.1, relation.series().stream().mapToDouble(stock).max().orElse(0));
    }

    void draw(Markup page, double width, String name) {
        TimeScale scale = new TimeScale(relation.from(), relation.to(), MARGIN, width - MARGIN);
        page.open(
                "svg",
                "class",
                name,
                "viewBox",
                "0 0 " + Markup.number(width) + " " + Markup.number(HEIGHT),
                "role",
                "img",
                "aria-label",
                new RelationProse(prose).now(relation));
        ticks(page, scale);
        area(page, scale, "cooperation", RelationPoint::cooperation, -1);
        area(page, scale, "conflict", RelationPoint::conflict, 1);
        page.empty("line", "class", "axis", "x1", MARGIN, "x2", width - MARGIN, "y1", axis, "y2", axis);
        phases(page, scale);
        turns(page, scale);
        dots().forEach(a -> dot(page, scale, a));
        page.close("svg").line();
    }

    /** How many acts are not drawn, for want of room. */
    int leftOut() {
        return Math.max(0, relation.actions().size() - DOTS);
    }

    /** All acts, or of very many those that weigh most, in time. */
    private List<Action> dots() {
        if (leftOut() == 0) {
            return relation.actions();
        }
        return relation.actions().stream()
                .sorted(Comparator.comparingDouble((Action a) -> -a.force()).thenComparing(Action.IN_TIME))
                .limit(DOTS)
                .sorted(Action.IN_TIME)
                .toList();
    }

    private void ticks(Markup page, TimeScale scale) {
        for (LocalDate tick : scale.ticks()) {
            double x = scale.x(tick);
            page.empty("line", "class", "tick", "x1", x, "x2", x, "y1", TOP, "y2", BOTTOM);
            String label = scale.isByYear() || tick.getMonthValue() == 1
                    ? String.valueOf(tick.getYear())
                    : prose.monthName(tick);
            String anchor = x > scale.right() - 24 ? "end" : x < scale.left() + 24 ? "start" : "middle";
            page.element("text", label, "class", "label", "x", x, "y", HEIGHT - 6, "text-anchor", anchor);
        }
    }

    private void area(
            Markup page, TimeScale scale, String channel, ToDoubleFunction<RelationPoint> stock, int direction) {
        List<RelationPoint> series = relation.series();
        StringBuilder path = new StringBuilder("M")
                .append(Markup.number(scale.x(series.getFirst().from())))
                .append(' ')
                .append(Markup.number(axis));
        for (RelationPoint point : series) {
            double y = axis + direction * stock.applyAsDouble(point) * unit;
            path.append('L')
                    .append(Markup.number(scale.x(point.to())))
                    .append(' ')
                    .append(Markup.number(y));
        }
        path.append('L')
                .append(Markup.number(scale.x(series.getLast().to())))
                .append(' ')
                .append(Markup.number(axis))
                .append('Z');
        page.empty("path", "class", "area " + channel, "d", path);
        // on the side where no turning point stands
        boolean right =
                relation.turningPoints().stream().anyMatch(t -> scale.x(t.date()) < scale.left() + ROOM_FOR_LABEL);
        page.element(
                "text",
                prose.word("channel." + channel),
                "class",
                "label " + channel,
                "x",
                right ? scale.right() : scale.left() + 4,
                "y",
                direction < 0 ? TOP - 8 : BOTTOM - 4,
                "text-anchor",
                right ? "end" : "start");
    }

    private void dot(Markup page, TimeScale scale, Action action) {
        boolean cooperation = action.channel() == Channel.COOPERATION;
        double height = cooperation ? axis - TOP : BOTTOM - axis;
        double y = axis + (cooperation ? -1 : 1) * (7 + action.force() * (height - 14));
        page.open(
                "circle",
                "class",
                "act " + (cooperation ? "cooperation" : "conflict"),
                "cx",
                scale.x(action.date().earliest()),
                "cy",
                y,
                "r",
                3.2);
        page.element("title", new RelationProse(prose).cause(action)).close("circle");
    }

    private void phases(Markup page, TimeScale scale) {
        for (Phase phase : relation.phases()) {
            double from = scale.x(phase.from());
            double to = scale.x(phase.to());
            page.open(
                    "rect",
                    "class",
                    "phase " + phase.kind().word(),
                    "x",
                    from,
                    "y",
                    BOTTOM + 6,
                    "width",
                    Math.max(1, to - from),
                    "height",
                    BAND);
            page.element("title", new RelationProse(prose).phase(phase)).close("rect");
        }
    }

    private void turns(Markup page, TimeScale scale) {
        int number = 0;
        for (TurningPoint turn : relation.turningPoints()) {
            double x = scale.x(turn.date());
            page.empty(
                    "line",
                    "class",
                    "turn " + turn.direction().word(),
                    "x1",
                    x,
                    "x2",
                    x,
                    "y1",
                    TOP - 6,
                    "y2",
                    BOTTOM + 6);
            page.element(
                    "text", String.valueOf(++number), "class", "turn", "x", x, "y", TOP - 9, "text-anchor", "middle");
        }
    }
}
