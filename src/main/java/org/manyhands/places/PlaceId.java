package org.manyhands.places;

import java.util.Optional;

/**
 * A town of the gazetteer, as other features store it.
 *
 * @param geonameId the identifier GeoNames gives it, positive; public and the same for everyone, so it says nothing
 *     about who stored it
 */
public record PlaceId(int geonameId) {

    private static final int MOST_DIGITS = 9;

    public PlaceId {
        if (geonameId <= 0) {
            throw new IllegalArgumentException("a geoname id is positive");
        }
    }

    /**
     * Reads an id from a form or an address.
     *
     * @param typed what came with the request
     * @return the id, or nothing when this is no number of that kind; whether the gazetteer holds it, {@link
     *     Gazetteer#find} says
     */
    public static Optional<PlaceId> parse(String typed) {
        String digits = typed.strip();
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number
                ? Optional.of(Integer.parseInt(digits)).filter(id -> id > 0).map(PlaceId::new)
                : Optional.empty();
    }
}
