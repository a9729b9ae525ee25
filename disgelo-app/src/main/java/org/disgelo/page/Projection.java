package org.disgelo.page;

import java.util.List;

/**
 * Lambert's azimuthal equal-area projection around the middle of a region, scaled into a frame (Snyder, Map Projections: A
 * Working Manual, 1987, equations 24-2 to 24-4, on the sphere): shapes near the middle are true, and no state is blown up.
 */
final class Projection {

    /** The least height and width of the region, in the unit of the sphere's radius: about 450 km. */
    private static final double LEAST = 0.07;

    private final double longitude;
    private final double sinLatitude;
    private final double cosLatitude;
    private final double scale;
    private final double left;
    private final double top;

    private Projection(double longitude, double latitude, double scale, double left, double top) {
        this.longitude = longitude;
        this.sinLatitude = Math.sin(latitude);
        this.cosLatitude = Math.cos(latitude);
        this.scale = scale;
        this.left = left;
        this.top = top;
    }

    /**
     * The projection that shows all of some points in a frame.
     *
     * @param points longitude and latitude in degrees, at least one
     * @param width of the frame
     * @param height of the frame
     * @param margin around the points
     */
    static Projection around(List<double[]> points, double width, double height, double margin) {
        // the middle of the points on the sphere, whichever side of the date line they lie
        double x = 0;
        double y = 0;
        double z = 0;
        for (double[] p : points) {
            double lambda = Math.toRadians(p[0]);
            double phi = Math.toRadians(p[1]);
            x += Math.cos(phi) * Math.cos(lambda);
            y += Math.cos(phi) * Math.sin(lambda);
            z += Math.sin(phi);
        }
        Projection plain = new Projection(Math.atan2(y, x), Math.atan2(z, Math.hypot(x, y)), 1, 0, 0);
        double minX = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double minY = Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        for (double[] p : points) {
            double[] at = plain.project(p[0], p[1]);
            minX = Math.min(minX, at[0]);
            maxX = Math.max(maxX, at[0]);
            minY = Math.min(minY, at[1]);
            maxY = Math.max(maxY, at[1]);
        }
        double scale = Math.min(
                (width - 2 * margin) / Math.max(LEAST, maxX - minX),
                (height - 2 * margin) / Math.max(LEAST, maxY - minY));
        return new Projection(
                plain.longitude,
                Math.atan2(plain.sinLatitude, plain.cosLatitude),
                scale,
                width / 2 - (minX + maxX) / 2 * scale,
                height / 2 - (minY + maxY) / 2 * scale);
    }

    /** Where a point lies in the frame: across, and down. */
    double[] project(double lon, double lat) {
        double lambda = Math.toRadians(lon) - longitude;
        double phi = Math.toRadians(lat);
        double cosine = sinLatitude * Math.sin(phi) + cosLatitude * Math.cos(phi) * Math.cos(lambda);
        // the point opposite the middle has no place on the map; close to it the circle's rim is far outside any frame
        double k = Math.sqrt(2 / Math.max(1e-6, 1 + cosine));
        double across = k * Math.cos(phi) * Math.sin(lambda);
        double up = k * (cosLatitude * Math.sin(phi) - sinLatitude * Math.cos(phi) * Math.cos(lambda));
        return new double[] {left + scale * across, top - scale * up};
    }
}
