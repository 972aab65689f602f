package org.manyhands.places;

import java.util.Arrays;

/**
 * Distances as people use them when they decide whether to go: on foot or by bicycle, across town, a short ride, a day
 * trip. Pages show bands, never kilometres, because centres of towns are all we know. A border is another matter: see
 * {@link Distance#acrossBorder}.
 */
public enum DistanceBand {
    SAME_PLACE(0.5),
    WITHIN_10_KM(10),
    WITHIN_25_KM(25),
    WITHIN_50_KM(50),
    WITHIN_100_KM(100),
    WITHIN_250_KM(250),
    FARTHER(Double.POSITIVE_INFINITY);

    private final double upTo;

    DistanceBand(double upTo) {
        this.upTo = upTo;
    }

    /**
     * The narrowest band a distance falls into.
     *
     * @param kilometres between two centres, not negative
     * @return the first band whose limit is not exceeded; centres less than half a kilometre apart are one place
     */
    public static DistanceBand of(double kilometres) {
        return Arrays.stream(values())
                .filter(band -> kilometres <= band.upTo)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a distance: " + kilometres));
    }

    /** The farthest a place of this band can be, in kilometres; infinite for {@link #FARTHER}. */
    public double kilometres() {
        return upTo;
    }
}
