package org.disgelo.relation;

/**
 * How warm a relation is, in degrees from -100 (nothing but conflict, well attested) to 100 (nothing but cooperation);
 * 0 when both balance, and when nothing is known.
 *
 * @param degrees the best estimate
 * @param low lower end of the band that holds the true value nine times in ten
 * @param high its upper end
 */
public record Temperature(double degrees, double low, double high) {

    public Temperature {
        if (!(-100 <= low && low <= degrees && degrees <= high && high <= 100)) {
            throw new IllegalArgumentException("temperature " + degrees + " in " + low + ".." + high);
        }
    }

    /** Width of the band, in degrees. */
    public double width() {
        return high - low;
    }
}
