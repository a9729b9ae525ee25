package org.disgelo.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts a ring at the four sides of a frame (Sutherland and Hodgman, Reentrant polygon clipping, 1974). */
final class Clip {

    private Clip() {}

    /** What of the ring lies within; empty when nothing does. */
    static List<double[]> ring(List<double[]> ring, double left, double top, double right, double bottom) {
        List<double[]> inside = side(ring, 0, left, 1);
        inside = side(inside, 0, right, -1);
        inside = side(inside, 1, top, 1);
        return side(inside, 1, bottom, -1);
    }

    /** Keeps what lies beyond the limit on one axis, in the direction of the sign. */
    private static List<double[]> side(List<double[]> ring, int axis, double limit, int sign) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            double[] from = ring.get((i + ring.size() - 1) % ring.size());
            double[] to = ring.get(i);
            boolean fromIn = (from[axis] - limit) * sign >= 0;
            boolean toIn = (to[axis] - limit) * sign >= 0;
            if (fromIn != toIn) {
                double share = (limit - from[axis]) / (to[axis] - from[axis]);
                kept.add(new double[] {from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])});
            }
            if (toIn) {
                kept.add(to);
            }
        }
        return kept;
    }
}
