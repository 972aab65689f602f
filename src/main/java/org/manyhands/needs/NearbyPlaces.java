package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.places.Gazetteer;
import org.manyhands.places.Place;
import org.manyhands.places.PlaceId;

/** What lies around a town, at each of the precisions in which places are told. */
@ApplicationScoped
class NearbyPlaces {

    /** Towns within the distance; the regions and countries that any of them lies in. */
    record Around(List<Integer> places, Set<String> areas, List<String> countries) {}

    private final Gazetteer gazetteer;

    @Inject
    NearbyPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Around around(PlaceId centre, double kilometres) {
        List<Place> near = gazetteer.within(centre, kilometres);
        Set<String> areas = near.stream()
                .map(place -> NeedPlace.areaOf(gazetteer, place.id()))
                .collect(Collectors.toSet());
        return new Around(
                near.stream().map(place -> place.id().geonameId()).toList(),
                areas,
                near.stream().map(Place::countryCode).distinct().toList());
    }
}
