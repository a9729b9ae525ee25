package org.disgelo.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.disgelo.dossier.Prose;
import org.disgelo.event.Dyad;
import org.disgelo.event.Place;

/** A map of the region in which the named places lie, with both states set off from their neighbours. */
final class PlaceMap {

    static final double WIDE = 860;
    static final double WIDE_HEIGHT = 480;
    static final double NARROW = 350;
    static final double NARROW_HEIGHT = 330;

    /** States whose visible part is smaller than this, in square units of the picture, stay without a name. */
    private static final double LEAST_AREA = 2600;

    private static final double CHARACTER = 6.8;
    private static final double LINE = 15;

    private final List<Mark> marks;
    private final Dyad dyad;
    private final Prose prose;

    /**
     * A place to show.
     *
     * @param commitment whether something was undertaken there
     * @param count how often it is named
     */
    record Mark(Place place, boolean commitment, int count) {

        Mark with(Mark other) {
            return new Mark(place, commitment || other.commitment, count + other.count);
        }
    }

    private record Box(double x, double y, double width) {

        boolean meets(Box other) {
            return x < other.x + other.width && other.x < x + width && Math.abs(y - other.y) < LINE - 1;
        }
    }

    PlaceMap(List<Mark> marks, Dyad dyad, Prose prose) {
        this.marks = marks;
        this.dyad = dyad;
        this.prose = prose;
    }

    void draw(Markup page, double width, double height, String name) {
        List<double[]> points = marks.stream()
                .map(m -> new double[] {m.place.lon(), m.place.lat()})
                .toList();
        Projection projection = Projection.around(points, width, height, Math.min(width, height) * 0.22);
        page.open(
                "svg",
                "class",
                name,
                "viewBox",
                "0 0 " + Markup.number(width) + " " + Markup.number(height),
                "role",
                "img",
                "aria-label",
                prose.list(marks.stream().map(m -> prose.place(m.place)).toList()));
        page.empty("rect", "class", "sea", "width", width, "height", height);
        List<Box> taken = new ArrayList<>();
        Markup names = new Markup();
        List<double[]> dots = new ArrayList<>();
        for (Mark mark : marks) {
            double[] at = projection.project(mark.place.lon(), mark.place.lat());
            dots.add(at);
            taken.add(new Box(at[0] - 6, at[1] + 4, 12));
        }
        Markup labels = new Markup();
        for (int i = 0; i < marks.size(); i++) {
            label(labels, marks.get(i), dots.get(i), width, taken);
        }
        for (Map.Entry<String, List<double[]>> state : Outlines.states().entrySet()) {
            state(page, names, state.getKey(), state.getValue(), projection, width, height, taken);
        }
        page.raw(names.toString());
        for (int i = 0; i < marks.size(); i++) {
            String kind = marks.get(i).commitment ? "commitment" : "event";
            page.empty("circle", "class", kind, "cx", dots.get(i)[0], "cy", dots.get(i)[1], "r", 5);
        }
        page.raw(labels.toString());
        page.close("svg").line();
    }

    private void state(
            Markup page,
            Markup names,
            String code,
            List<double[]> rings,
            Projection projection,
            double width,
            double height,
            List<Box> taken) {
        StringBuilder path = new StringBuilder();
        List<double[]> largest = List.of();
        double most = 0;
        for (double[] ring : rings) {
            List<double[]> inside = Clip.ring(projected(ring, projection), -4, -4, width + 4, height + 4);
            double area = area(inside);
            if (inside.size() < 3 || area < 1) {
                continue;
            }
            if (area > most) {
                most = area;
                largest = inside;
            }
            for (int i = 0; i < inside.size(); i++) {
                path.append(i == 0 ? 'M' : 'L')
                        .append(Markup.number(inside.get(i)[0]))
                        .append(' ')
                        .append(Markup.number(inside.get(i)[1]));
            }
            path.append('Z');
        }
        if (path.isEmpty()) {
            return;
        }
        boolean ours = dyad.has(code);
        page.empty("path", "class", ours ? "land ours" : "land", "d", path);
        name(names, code, middle(largest), most, width, taken);
    }

    /** The state's name in its middle, or a line above or below it where a place is in the way. */
    private void name(Markup names, String code, double[] middle, double area, double width, List<Box> taken) {
        boolean ours = dyad.has(code);
        String title = prose.name(code).toUpperCase(java.util.Locale.ROOT);
        double size = title.length() * CHARACTER;
        if (!ours && area <= LEAST_AREA) {
            return;
        }
        for (double y : new double[] {middle[1], middle[1] + 1.6 * LINE, middle[1] - 1.6 * LINE}) {
            Box box = new Box(middle[0] - size / 2, y, size);
            if (box.x > 2 && box.x + size < width - 2 && taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                String kind = ours ? "name ours" : "name";
                names.element("text", title, "class", kind, "x", middle[0], "y", y, "text-anchor", "middle");
                return;
            }
        }
    }

    /** Right of the dot, else left, above or below it; left out where there is no room. */
    private void label(Markup labels, Mark mark, double[] dot, double width, List<Box> taken) {
        String text = prose.place(mark.place);
        double size = text.length() * CHARACTER;
        List<Box> choices = List.of(
                new Box(dot[0] + 9, dot[1] + 4, size),
                new Box(dot[0] - 9 - size, dot[1] + 4, size),
                new Box(dot[0] - size / 2, dot[1] - 10, size),
                new Box(dot[0] - size / 2, dot[1] + 20, size));
        for (Box choice : choices) {
            boolean fits = choice.x > 2 && choice.x + choice.width < width - 2;
            if (fits && taken.stream().noneMatch(choice::meets)) {
                taken.add(choice);
                labels.element("text", text, "class", "place", "x", choice.x, "y", choice.y);
                return;
            }
        }
    }

    private static List<double[]> projected(double[] ring, Projection projection) {
        List<double[]> points = new ArrayList<>(ring.length / 2);
        for (int i = 0; i + 1 < ring.length; i += 2) {
            points.add(projection.project(ring[i], ring[i + 1]));
        }
        return points;
    }

    private static double area(List<double[]> ring) {
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            double[] a = ring.get(i);
            double[] b = ring.get((i + 1) % ring.size());
            sum += a[0] * b[1] - b[0] * a[1];
        }
        return Math.abs(sum) / 2;
    }

    /** The centre of gravity of the ring. */
    private static double[] middle(List<double[]> ring) {
        double sum = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < ring.size(); i++) {
            double[] a = ring.get(i);
            double[] b = ring.get((i + 1) % ring.size());
            double cross = a[0] * b[1] - b[0] * a[1];
            sum += cross;
            x += (a[0] + b[0]) * cross;
            y += (a[1] + b[1]) * cross;
        }
        return new double[] {x / (3 * sum), y / (3 * sum)};
    }
}
