package org.manyhands.places;

import org.jspecify.annotations.Nullable;

/**
 * A town as the gazetteer knows it. For what to show of it, ask {@link Gazetteer#label} or {@link Gazetteer#shown}.
 *
 * @param id what to store
 * @param name the one name GeoNames shows it under, in Latin script
 * @param regionName the first-order division it lies in (state, province, governorate); null where the data has none
 * @param countryCode ISO 3166-1, two letters ("XK" for Kosovo)
 * @param latitude of the town's centre, degrees north, rounded to about a kilometre
 * @param longitude of the town's centre, degrees east, rounded to about a kilometre
 * @param people how many live there, to two digits; 0 where unknown
 */
public record Place(
        PlaceId id,
        String name,
        @Nullable String regionName,
        String countryCode,
        double latitude,
        double longitude,
        int people) {}
