package org.manyhands.places;

/**
 * How far two towns are apart.
 *
 * @param kilometres along the great circle between their centres, good to about a kilometre
 * @param acrossBorder whether they lie in different countries, which near a border matters more than the way
 */
public record Distance(double kilometres, boolean acrossBorder) {

    /** The band to show; kilometres themselves are for sorting only. */
    public DistanceBand band() {
        return DistanceBand.of(kilometres);
    }
}
