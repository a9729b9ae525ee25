package org.disgelo.text;

import java.util.List;
import java.util.function.Function;

/** Finds what a long text has at some place without looking through all of it. */
public final class Stretch {

    private Stretch() {}

    /**
     * Those of these things that begin in a stretch of the text, as a view.
     *
     * @param ordered by where they begin
     * @param place where a thing stands
     * @param from offset at which the stretch begins
     * @param to offset behind its end
     */
    public static <T> List<T> of(List<T> ordered, Function<T, Span> place, int from, int to) {
        int first = first(ordered, place, from);
        return ordered.subList(first, Math.max(first, first(ordered, place, to)));
    }

    /** Index of the first thing that begins at this offset or later. */
    private static <T> int first(List<T> ordered, Function<T, Span> place, int offset) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(ordered.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
