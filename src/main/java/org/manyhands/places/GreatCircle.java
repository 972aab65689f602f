package org.manyhands.places;

/**
 * Distance on a sphere by the haversine formula, which keeps its precision for points close together. Source: R. W.
 * Sinnott, "Virtues of the Haversine", Sky and Telescope 68 (2), 1984, p. 159. Against the ellipsoid it is off by at
 * most 0.5 %, less than the rounding of our centres for anything one would travel to.
 */
final class GreatCircle {

    /** Mean radius of the Earth by the International Union of Geodesy and Geophysics, in kilometres. */
    private static final double EARTH_RADIUS = 6371.0088;

    private GreatCircle() {}

    /** Kilometres between two points given in degrees. */
    static double kilometres(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
        double from = Math.toRadians(fromLatitude);
        double to = Math.toRadians(toLatitude);
        double northward = Math.sin((to - from) / 2);
        double eastward = Math.sin(Math.toRadians(toLongitude - fromLongitude) / 2);
        double haversine = northward * northward + Math.cos(from) * Math.cos(to) * eastward * eastward;
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }
}
