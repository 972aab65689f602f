package org.manyhands.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.manyhands.offers.Commitments;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.skills.Level;
import org.manyhands.skills.SkillId;

/**
 * Somebody with an offer that may fit a line: facts only, none of them judged yet. Read by the thousand, so it holds yes and no
 * instead of lists where the database can answer.
 *
 * @param skill the offered skill; null for a thing
 * @param level how well; null for a thing, or where the skill is only to be learned
 * @param quantity how many of the thing are not in use; 1 for a skill
 * @param from the first day on which the thing can be had, or null
 * @param until the last day on which the thing can be had, or null
 * @param paused whether the offer is paused
 * @param ranOut whether the offer has run out
 * @param speaks whether they speak one of the languages wanted
 * @param saysLanguages whether they said which languages they speak
 * @param place where they are, or null if they did not say
 * @param reachKm how far they go from there
 * @param limit how many open matches they may have now
 * @param openMatches how many they have said yes to that are not over
 * @param hoursTaken about how many hours these take
 * @param lastAsked when they were last asked for anything in this hub, or null
 * @param isBlocked whether they and somebody of the group do not want to meet
 * @param ofTheGroup whether they are an organiser of the group
 * @param asked whether they have been asked for this very line, or are at it
 * @param declinedOn when they last said no to this need, or null
 */
record Candidate(
        PersonId person,
        OfferId offer,
        @Nullable SkillId skill,
        @Nullable Level level,
        int quantity,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean paused,
        boolean ranOut,
        boolean speaks,
        boolean saysLanguages,
        @Nullable PlaceId place,
        boolean remote,
        int reachKm,
        int weeklyHours,
        int limit,
        boolean away,
        boolean vetted,
        int openMatches,
        int hoursTaken,
        @Nullable LocalDate lastAsked,
        boolean isBlocked,
        boolean ofTheGroup,
        boolean asked,
        @Nullable LocalDate declinedOn) {

    /** The same person with other promises. */
    Candidate promising(Commitments.Load promised) {
        return new Candidate(
                person,
                offer,
                skill,
                level,
                quantity,
                from,
                until,
                paused,
                ranOut,
                speaks,
                saysLanguages,
                place,
                remote,
                reachKm,
                weeklyHours,
                limit,
                away,
                vetted,
                promised.openMatches(),
                promised.hours(),
                lastAsked,
                isBlocked,
                ofTheGroup,
                asked,
                declinedOn);
    }
}
