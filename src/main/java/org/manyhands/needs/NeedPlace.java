package org.manyhands.needs;

import java.util.Locale;
import org.manyhands.places.Gazetteer;
import org.manyhands.places.PlaceId;
import org.manyhands.places.PlacePrecision;

/**
 * A town as a need stores it: with how it is told where less than the town may be told, so that a list is never narrowed
 * by more than its reader may see. Else somebody could find a careful need's town by moving a circle about.
 *
 * @param area the region's name in English, or the country's where the region has few people
 * @param country ISO 3166-1 code
 */
record NeedPlace(int id, String area, String country) {

    /** @throws IllegalArgumentException if the gazetteer does not hold it */
    static NeedPlace of(Gazetteer gazetteer, PlaceId place) {
        String country = gazetteer
                .find(place)
                .orElseThrow(() -> new IllegalArgumentException("no such place"))
                .countryCode();
        return new NeedPlace(place.geonameId(), areaOf(gazetteer, place), country);
    }

    /** The name of a place's region, the same for every reader. */
    static String areaOf(Gazetteer gazetteer, PlaceId place) {
        return gazetteer.shown(place, PlacePrecision.REGION, Locale.ENGLISH);
    }
}
