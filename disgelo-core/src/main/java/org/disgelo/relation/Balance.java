package org.disgelo.relation;

/**
 * Sums of cooperation and conflict, and how much evidence they rest on.
 *
 * <p>The temperature is the share of cooperation, drawn towards the middle by a prior, {@code p = (C + a) / (C + K +
 * 2a)}, told as {@code 200 p - 100} degrees; its band is the score interval of a share (E. B. Wilson, "Probable
 * inference, the law of succession, and statistical inference", Journal of the American Statistical Association 22
 * (1927), 209-212) for as many observations as there is evidence, and {@code 2a} more.
 */
final class Balance {

    private double cooperation;
    private double conflict;
    private double evidence;

    void add(double moreCooperation, double moreConflict, double moreEvidence) {
        cooperation += moreCooperation;
        conflict += moreConflict;
        evidence += moreEvidence;
    }

    void add(Balance other) {
        add(other.cooperation, other.conflict, other.evidence);
    }

    /** Lets all of it fade. */
    void fade(double factor) {
        cooperation *= factor;
        conflict *= factor;
        evidence *= factor;
    }

    double cooperation() {
        return cooperation;
    }

    double conflict() {
        return conflict;
    }

    Temperature temperature(Figures figures) {
        double prior = figures.prior();
        double share = (cooperation + prior) / (cooperation + conflict + 2 * prior);
        double n = evidence + 2 * prior;
        double z = figures.band();
        double centre = (share + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
        double degrees = degrees(share);
        return new Temperature(
                degrees, Math.min(degrees, degrees(centre - half)), Math.max(degrees, degrees(centre + half)));
    }

    private static double degrees(double share) {
        return Math.max(-100, Math.min(100, 200 * share - 100));
    }
}
