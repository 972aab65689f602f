package org.manyhands.places;

/**
 * How much of a place someone may see (docs/rules.md#sensitivity-of-a-need). Ordered from most to least; the feature that
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
    NOTHING
}
