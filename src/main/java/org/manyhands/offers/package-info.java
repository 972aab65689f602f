/**
 * Offers: what people give. A skill offer holds skills with a level, or the wish to learn them; a resource offer holds one
 * kind of thing. The promise: an offer is seen by its owner and by the coordinators of the hubs its owner belongs to; an
 * organiser meets it only as a candidate with reasons; for everybody else it does not exist. There is no list of offers to
 * browse, because a list of offers is a list of people.
 *
 * <p>An offer goes DRAFT → AVAILABLE ⇄ PAUSED → CLOSED ({@link org.manyhands.offers.OfferMove} is the table). It is never
 * "matched": one offer serves several needs. That it has run out ({@link org.manyhands.offers.OfferAge}) and how much room its
 * owner has left are derived, never stored.
 *
 * <p>Public: {@link org.manyhands.offers.OfferBoard} with {@link org.manyhands.offers.OfferSummary}, the use cases, and the port
 * {@link org.manyhands.offers.Commitments} by which matching says what a person has promised already.
 */
@NullMarked
package org.manyhands.offers;

import org.jspecify.annotations.NullMarked;
