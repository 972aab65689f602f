package org.manyhands.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Towns around a point on the earth, found by looking at all: a millisecond at most. */
final class TownsNearby {

    /** How far from a town's centre coordinates may lie and still mean that town, in kilometres. */
    private static final double NEAR_ENOUGH = 50;

    private static final double KILOMETRES_PER_DEGREE = 111.2;

    private final PlaceTable places;

    TownsNearby(PlaceTable places) {
        this.places = places;
    }

    /** See {@link Gazetteer#within}. */
    List<Place> within(int here, double kilometres) {
        double latitude = places.latitude(here);
        List<Place> near = new ArrayList<>();
        for (int row = 0; row < places.size(); row++) {
            if (Math.abs(places.latitude(row) - latitude) * KILOMETRES_PER_DEGREE <= kilometres
                    && places.kilometres(here, row) <= kilometres) {
                near.add(places.place(row));
            }
        }
        return near;
    }

    /** See {@link Gazetteer#nearest}. */
    Optional<Place> nearest(double latitude, double longitude, AreaHints area) {
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180; // also false for NaN
        if (!onEarth || (latitude == 0 && longitude == 0)) {
            return Optional.empty();
        }
        int nearest = PlaceTable.NONE;
        double least = NEAR_ENOUGH;
        for (int row = 0; row < places.size(); row++) {
            if (Math.abs(places.latitude(row) - latitude) * KILOMETRES_PER_DEGREE <= least) {
                double away = GreatCircle.kilometres(latitude, longitude, places.latitude(row), places.longitude(row));
                if (away < least && area.holds(row)) {
                    least = away;
                    nearest = row;
                }
            }
        }
        return nearest == PlaceTable.NONE ? Optional.empty() : Optional.of(places.place(nearest));
    }
}
