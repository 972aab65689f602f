package org.manyhands.offers;

import org.manyhands.shared.id.OfferId;

/** What became of an act on an offer. */
public sealed interface OfferOutcome {

    /** It is done. */
    record Done(OfferId offer) implements OfferOutcome {}

    /** It is not, for a reason that its owner may hear. */
    record Refused(OfferRefusal reason) implements OfferOutcome {}
}
