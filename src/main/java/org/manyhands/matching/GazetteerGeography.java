package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.manyhands.places.Distance;
import org.manyhands.places.Gazetteer;
import org.manyhands.places.PlaceId;
import org.manyhands.places.PlacePrecision;

/** The gazetteer, as the comparison asks it. */
@ApplicationScoped
class GazetteerGeography implements Geography {

    private final Gazetteer gazetteer;

    @Inject
    GazetteerGeography(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Distance distance(PlaceId one, PlaceId other) {
        return gazetteer.distance(one, other);
    }

    @Override
    public boolean lookAlike(PlaceId one, PlaceId other, PlacePrecision precision) {
        return gazetteer
                .shown(one, precision, Locale.ENGLISH)
                .equals(gazetteer.shown(other, precision, Locale.ENGLISH));
    }
}
