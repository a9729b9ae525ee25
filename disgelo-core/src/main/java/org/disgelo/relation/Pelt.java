package org.disgelo.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The exact best segmentation of a series under a linear penalty: PELT (R. Killick, P. Fearnhead, I. A. Eckley,
 * "Optimal detection of changepoints with a linear computational cost", Journal of the American Statistical Association
 * 107 (2012), 1590-1598).
 */
final class Pelt {

    private Pelt() {}

    /**
     * The positions at which a new segment begins, in order, without 0.
     *
     * @param length of the series
     * @param cost of a segment
     * @param penalty what each further segment costs
     */
    static List<Integer> changes(int length, SegmentCost cost, double penalty) {
        double[] best = new double[length + 1];
        int[] last = new int[length + 1];
        best[0] = -penalty;
        int[] candidates = new int[length + 1];
        double[] without = new double[length + 1];
        int count = 0;
        for (int end = 1; end <= length; end++) {
            candidates[count++] = end - 1;
            best[end] = Double.POSITIVE_INFINITY;
            for (int i = 0; i < count; i++) {
                int begin = candidates[i];
                without[i] = best[begin] + cost.of(begin, end);
                if (without[i] + penalty < best[end]) {
                    best[end] = without[i] + penalty;
                    last[end] = begin;
                }
            }
            // a beginning that is too dear even without its penalty is never the best again (their equation 4; K =
            // -slack)
            double limit = best[end] + cost.slack();
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (without[i] <= limit) {
                    candidates[kept++] = candidates[i];
                }
            }
            count = kept;
        }
        List<Integer> changes = new ArrayList<>();
        for (int begin = length == 0 ? 0 : last[length]; begin > 0; begin = last[begin]) {
            changes.add(begin);
        }
        Collections.reverse(changes);
        return changes;
    }
}
