package org.disgelo.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Gold, coded and right events, counted. */
final class Tally {

    private int gold;
    private int coded;
    private int right;

    void add(int moreGold, int moreCoded, int moreRight) {
        gold += moreGold;
        coded += moreCoded;
        right += moreRight;
    }

    int gold() {
        return gold;
    }

    int coded() {
        return coded;
    }

    int right() {
        return right;
    }

    double precision() {
        return ratio(right, coded);
    }

    double recall() {
        return ratio(right, gold);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** For example {@code P 0.612 R 0.480 F1 0.538}. */
    String figures() {
        return "P " + decimals(precision(), 3) + " R " + decimals(recall(), 3) + " F1 " + decimals(f1(), 3);
    }

    static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Rounded as the scorers beside the gold round, so that the figures are the same to the last digit. */
    static String decimals(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }
}
