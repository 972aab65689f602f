package org.manyhands.matching;

import java.util.EnumSet;
import java.util.Set;

/** Where a match stands. How it gets from one state to another is the business of the table of transitions. */
public enum MatchState {
    /** A coordinator thinks of it; neither side knows. */
    SUGGESTED,
    /** Those concerned are asked; there is a day by which to answer. */
    PROPOSED,
    /** Everybody asked said yes. Contact may be released from here on. */
    AGREED,
    /** The work has begun. */
    ACTIVE,
    /** One side says that it is done. */
    REPORTED_DONE,
    /** Both sides, a coordinator or time say that it is done. */
    DONE,
    /** The coordinator thought better of it; neither side ever knew. */
    DISCARDED,
    /** One of those asked said no. */
    DECLINED,
    /** Not everybody answered in time. */
    LAPSED,
    /** Who asked took it back, or the place was taken meanwhile. */
    RETRACTED,
    /** One side stepped back after agreeing. */
    WITHDRAWN,
    /** A coordinator stopped it, or the need was closed, before the work began. */
    CANCELLED,
    /** The work began and the need was not met. */
    NOT_MET,
    /** The sides see it differently; a coordinator is asked. */
    DISPUTED;

    /** The states in which a match takes up places of its line: agreed, and not given up since. */
    public static final Set<MatchState> CLAIMING = EnumSet.of(AGREED, ACTIVE, REPORTED_DONE, DONE, DISPUTED);

    /** The states in which the two sides work together, and in which contact that was released stays so. */
    public static final Set<MatchState> TOGETHER = EnumSet.of(AGREED, ACTIVE, REPORTED_DONE, DISPUTED);

    private static final Set<MatchState> BEFORE = EnumSet.of(SUGGESTED, PROPOSED);

    /** Whether the two sides have agreed and the match has not ended. */
    public boolean isTogether() {
        return TOGETHER.contains(this);
    }

    /** Whether nothing can follow any more. */
    public boolean isEnd() {
        return !BEFORE.contains(this) && !TOGETHER.contains(this);
    }

    /** Whether only coordinators know of the match. */
    public boolean isForCoordinatorsOnly() {
        return this == SUGGESTED || this == DISCARDED;
    }
}
