package org.manyhands.matching;

import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.id.PersonId;

/** Somebody whose offer fits and who is not asked, and why. */
public record LeftOut(PersonId person, OfferId offer, Exclusion why) {}
