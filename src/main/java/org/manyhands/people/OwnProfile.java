package org.manyhands.people;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.PlaceId;

/**
 * Everything a person has told us about themselves, for their own eyes.
 *
 * @param pseudonym what others call them
 * @param joinedOn the day they came
 * @param languages BCP 47 codes
 * @param place their town, or null
 * @param remote whether they help from afar
 * @param reachKm how far they would travel, in kilometres
 * @param weeklyHours hours a week
 * @param times parts of the week
 * @param matchLimit their own limit of open matches
 * @param matchLimitInForce the limit that holds today, never above their own
 * @param away whether they take a break
 * @param hidden whether they are out of sight
 * @param version to be given back with a change, so that a change made elsewhere meanwhile is noticed
 */
public record OwnProfile(
        String pseudonym,
        LocalDate joinedOn,
        Set<String> languages,
        @Nullable PlaceId place,
        boolean remote,
        int reachKm,
        int weeklyHours,
        Set<PartOfWeek> times,
        int matchLimit,
        int matchLimitInForce,
        boolean away,
        boolean hidden,
        int version) {}
