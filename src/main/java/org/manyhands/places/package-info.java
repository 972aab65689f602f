/**
 * Where things are, roughly: an offline gazetteer of about 25,500 towns, and what a viewer may see of a place.
 *
 * <p>The promise (P-07): a place here is a town of 15,000 people or more, or the seat of a region; never an
 * address, never the coordinates of a person. Nobody outside is asked: names, regions, countries and centres come from
 * files in {@code places/} (GeoNames, CC BY 4.0; see {@code docs/attributions.md}), which
 * {@code docs/how-to/remake-the-gazetteer.md} tells how to renew.
 *
 * <ul>
 *   <li>{@link org.manyhands.places.Gazetteer} is the door: find by id, search what a person typed, labels in the
 *       reader's language, distances between centres, and recognition of places in imported files.
 *   <li>{@link org.manyhands.places.PlaceId} is what other features store: one integer.
 *   <li>{@link org.manyhands.places.PlacePrecision} is what sensitivity turns into: the place, its region, its country
 *       or nothing.
 * </ul>
 *
 * <p>Limits, said openly: GeoNames gives each town and region one name to show (mostly the local or English one) and does
 * not say which of its others belongs to which language. Towns that many people know, towns of Arab countries and the
 * regions of some forty countries have Spanish and Arabic names of their own in {@code shown.tsv}; the rest is shown as it
 * is. Searching works with all names. Country names are in the reader's language. Villages are not in the data: people
 * choose the next town, which is what we want of them. Regions of Viet Nam are left out, since our two sources number them differently.
 *
 * <p>The whole package is plain Java; only {@code Gazetteer} carries the annotations that let it be injected, and it can
 * be constructed in a test with {@code new}.
 */
@NullMarked
package org.manyhands.places;

import org.jspecify.annotations.NullMarked;
