package org.disgelo.relation;

/** How badly one level explains a stretch of a series, as twice the negative log-likelihood up to a constant. */
interface SegmentCost {

    /**
     * The cost of a stretch.
     *
     * @param from first position
     * @param to position after the last; greater than {@code from}
     */
    double of(int from, int to);

    /** By how much the two parts of a stretch can together be dearer than the whole; 0 when they never are. */
    double slack();
}
