package org.manyhands.exchange;

import org.manyhands.places.Place;

/**
 * What a row calls its town, and what that means by itself.
 *
 * @param sure whether the row tells the region or country as well
 */
record NamedTown(String name, Place place, boolean sure) {}
