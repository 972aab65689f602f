package org.manyhands.matching;

/**
 * Why somebody whose offer fits is left out. Stated to coordinators with the person, to organisers as a number; each has a
 * sentence {@code matching:exclusion}. The first that holds is the one told.
 *
 * <p>Several are also a {@link Guard}: here a fact among those read of thousands at once, there looked up anew for one helper,
 * under lock, at the moment of the act. The guard decides; the list only spares everybody the question.
 */
public enum Exclusion {
    /** Belongs to the group that needs it. */
    OF_THE_GROUP,
    /** The two do not want to meet; told to nobody but coordinators. */
    BLOCKED,
    /** Not vetted in this hub, and the need demands it. */
    NOT_VETTED,
    /** Has been asked for this line, or is at it. */
    ALREADY_ASKED,
    /** Said no to this need in the last thirty days. */
    DECLINED_LATELY,
    /** Takes a break. */
    AWAY,
    /** Has paused the offer. */
    PAUSED,
    /** The offer has run out and was not renewed. */
    RAN_OUT,
    /** Has as many open matches as they want, or as anybody may have. */
    AT_LIMIT,
    /** Not to be had on that day, in use elsewhere, or no hours left until then. */
    CLASH
}
