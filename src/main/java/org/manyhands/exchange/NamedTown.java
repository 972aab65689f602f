package org.manyhands.exchange;

import org.jspecify.annotations.Nullable;
import org.manyhands.places.Place;

/**
 * What a row calls its town, and what that means by itself.
 *
 * @param sure whether the row tells the region or country as well
 * @param cellOfSeveral what the cell says if it names other towns too
 */
record NamedTown(
        String name, Place place, boolean sure, @Nullable String cellOfSeveral) {

    static NamedTown alone(String name, Place place, boolean sure) {
        return new NamedTown(name, place, sure, null);
    }
}
