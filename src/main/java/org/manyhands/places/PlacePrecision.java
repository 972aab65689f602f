package org.manyhands.places;

/**
 * How much of a place someone may see (product.md, "Sensitivity of a need"). Ordered from most to least; the feature that
 * owns the thing decides which one applies to which viewer.
 */
public enum PlacePrecision {
    /** the town, its region and its country */
    PLACE,
    /** its region and country; a region of few people counts as too exact and is left out */
    REGION,
    /** the country only */
    COUNTRY,
    /** nothing at all */
    NOTHING;

    /**
     * The more careful of two rules.
     *
     * @param other another limit on the same place
     * @return whichever of the two shows less
     */
    public PlacePrecision atMost(PlacePrecision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
