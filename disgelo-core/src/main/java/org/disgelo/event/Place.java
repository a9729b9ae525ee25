package org.disgelo.event;

/**
 * A place on the map.
 *
 * @param name its English name
 * @param country ISO 3166 alpha-3 code of the state it lies in
 * @param lat degrees north
 * @param lon degrees east
 */
public record Place(String name, String country, double lat, double lon) {

    public Place {
        if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
            throw new IllegalArgumentException("place " + name + " at " + lat + ", " + lon);
        }
    }
}
