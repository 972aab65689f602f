package org.manyhands.matching;

import org.manyhands.places.Distance;
import org.manyhands.places.PlaceId;
import org.manyhands.places.PlacePrecision;

/** What the comparison has to know of places. */
interface Geography {

    /** How far two towns are apart. */
    Distance distance(PlaceId one, PlaceId other);

    /** Whether two towns look the same to somebody who may know them this exactly. */
    boolean lookAlike(PlaceId one, PlaceId other, PlacePrecision precision);
}
