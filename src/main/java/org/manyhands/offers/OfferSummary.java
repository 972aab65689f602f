package org.manyhands.offers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.skills.ResourceKind;

/**
 * An offer as its owner, and where it stands as a coordinator, may read it.
 *
 * @param ending why it is over; null while it is not
 * @param skills by code; empty for a thing
 * @param resource the kind of thing; null for skills
 * @param thing the thing in a few words; empty for skills
 * @param from the first day on which the thing can be had, or null
 * @param until the last day on which the thing can be had, or null
 * @param expiresOn its last day without being renewed, or null where it stays
 * @param version for the edit forms: what was read is what is changed
 */
public record OfferSummary(
        OfferId id,
        PersonId owner,
        OfferKind kind,
        OfferState state,
        @Nullable OfferEnding ending,
        List<OfferedSkill> skills,
        @Nullable ResourceKind resource,
        String thing,
        int quantity,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String about,
        String conditions,
        @Nullable LocalDate expiresOn,
        OfferAge age,
        int version) {

    public OfferSummary {
        skills = List.copyOf(skills);
    }

    /** Whether somebody may be asked for it today. */
    public boolean isOnOffer() {
        return state == OfferState.AVAILABLE && age.isStanding();
    }

    /** Whether its owner should be told that it runs out, or has. */
    public boolean asksForRenewal() {
        return state.isStanding() && age.asksForRenewal();
    }
}
