package org.manyhands.offers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an owner says about an offer besides its skills.
 *
 * @param thing what it is, in a few words; empty for skills
 * @param quantity how many of the thing, 1 to 999; 1 for skills
 * @param from the first day on which the thing can be had, or null for at once
 * @param until the last day on which it can be had, or null for as long as it is wanted
 * @param about in the owner's own words; may be empty
 * @param conditions on what terms it is given; may be empty
 * @param stays whether it does not run out; only where every hub of the owner lets offers stay
 */
public record OfferTerms(
        String thing,
        int quantity,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String about,
        String conditions,
        boolean stays) {}
