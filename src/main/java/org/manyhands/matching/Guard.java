package org.manyhands.matching;

import org.jspecify.annotations.Nullable;

/** A condition on a transition beyond who, from where, and in which mode. What it refuses with is what the actor is told. */
enum Guard {
    /** The need is open, and of a group that the hub trusts. */
    NEED_OPEN(MatchRefusal.NEED_NOT_OPEN),
    /** The line has a place left. */
    PLACE_LEFT(MatchRefusal.JUST_TAKEN),
    /** The helper belongs to the hub. */
    BELONGS(MatchRefusal.NOT_POSSIBLE),
    /** The helper has fewer open matches than they want, and than anybody may have. */
    WITHIN_LIMIT(MatchRefusal.AT_LIMIT),
    /** The helper takes no break, and what they offer is on offer: nobody is proposed for anything else. */
    AVAILABLE(MatchRefusal.UNAVAILABLE),
    /** The helper is vetted in this hub, where the need's sensitivity demands it. */
    VETTED(MatchRefusal.NOT_VETTED),
    /** The helper does not belong to the group. */
    NOT_OF_THE_GROUP(MatchRefusal.OF_THE_GROUP),
    /** The two have not blocked each other. The two are told what whoever comes too late is told (promise P-20). */
    NO_BLOCK(MatchRefusal.JUST_TAKEN),
    /** The two are not asked about this line already. */
    NOT_ASKED_YET(MatchRefusal.ALREADY_ASKED),
    /** No coordinator has noted yet that the two might fit. Asked of coordinators alone, who know of it. */
    NOT_SUGGESTED_YET(MatchRefusal.ALREADY_ASKED),
    /** The day to answer by has not passed. */
    IN_TIME(MatchRefusal.TOO_LATE),
    /** This side has not said yes before. */
    NOT_ANSWERED_YET(MatchRefusal.NOT_NOW),
    /** Somebody else who was asked has not said yes yet. */
    OTHERS_STILL_ASKED(null),
    /** Everybody else who was asked has said yes. */
    OTHERS_SAID_YES(null),
    /** This side began it. */
    BEGAN_IT(MatchRefusal.NOT_NOW),
    /** This side did not say that it is done. */
    OTHER_SIDE(MatchRefusal.NOT_NOW),
    /** The day to answer by has passed. */
    DAY_PASSED(MatchRefusal.NOT_NOW),
    /** It was said to be done fourteen days ago. */
    FORTNIGHT_PASSED(MatchRefusal.NOT_NOW);

    private final @Nullable MatchRefusal refusal;

    Guard(@Nullable MatchRefusal refusal) {
        this.refusal = refusal;
    }

    /**
     * What to tell this side where it does not hold; {@code NOT_NOW} where another row of the table holds instead. Coordinators
     * know of a block from the match desk, and would look for who was quicker.
     */
    MatchRefusal refusal(Side told) {
        if (this == NO_BLOCK && told == Side.COORDINATOR) {
            return MatchRefusal.NOT_POSSIBLE;
        }
        return refusal == null ? MatchRefusal.NOT_NOW : refusal;
    }
}
