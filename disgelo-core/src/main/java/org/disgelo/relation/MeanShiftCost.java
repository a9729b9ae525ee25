package org.disgelo.relation;

/**
 * Cost of a stretch whose values scatter around one mean with a known variance (normal likelihood), in one dimension or
 * several. The length of the stretch is charged as the modified information criterion asks: its logarithm for each (N.
 * R. Zhang, D. O. Siegmund, "A modified Bayes information criterion with applications to the analysis of comparative
 * genomic hybridization data", Biometrics 63 (2007), 22-32), which goes with a penalty of three logarithms of the
 * length of the series for one dimension and one more for each further one.
 */
final class MeanShiftCost implements SegmentCost {

    private final int dimensions;
    private final double[] weights;
    private final double[][] sums;
    private final double[] squares;
    private final double variance;

    /**
     * @param values by position, then dimension
     * @param weights how much each position counts; 1 for the plain cost
     * @param variance of a value of weight 1
     */
    MeanShiftCost(double[][] values, double[] weights, double variance) {
        int length = values.length;
        dimensions = length == 0 ? 0 : values[0].length;
        this.weights = new double[length + 1];
        sums = new double[dimensions][length + 1];
        squares = new double[length + 1];
        this.variance = variance;
        for (int i = 0; i < length; i++) {
            this.weights[i + 1] = this.weights[i] + weights[i];
            squares[i + 1] = squares[i];
            for (int d = 0; d < dimensions; d++) {
                sums[d][i + 1] = sums[d][i] + weights[i] * values[i][d];
                squares[i + 1] += weights[i] * values[i][d] * values[i][d];
            }
        }
    }

    @Override
    public double of(int from, int to) {
        double weight = weights[to] - weights[from];
        double scatter = squares[to] - squares[from];
        for (int d = 0; d < dimensions; d++) {
            double sum = sums[d][to] - sums[d][from];
            scatter -= sum * sum / weight;
        }
        return Math.max(0, scatter) / variance + Math.log(to - from);
    }

    /** Of the two logarithms: greatest when the whole series is cut in the middle. */
    @Override
    public double slack() {
        return Math.log(Math.max(1, squares.length / 4.0));
    }

    /**
     * The variance of the values around their local mean, from the differences of neighbours, which a few jumps of the
     * mean hardly move (J. von Neumann and others, "The mean square successive difference", Annals of Mathematical
     * Statistics 12 (1941), 153-162); mean over the dimensions.
     *
     * @param least what it is at least
     */
    static double localVariance(double[][] values, double least) {
        double sum = 0;
        int count = 0;
        for (int i = 1; i < values.length; i++) {
            for (int d = 0; d < values[i].length; d++) {
                double difference = values[i][d] - values[i - 1][d];
                sum += difference * difference / 2;
                count++;
            }
        }
        return count == 0 ? least : Math.max(least, sum / count);
    }
}
