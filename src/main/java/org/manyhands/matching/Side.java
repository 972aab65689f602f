package org.manyhands.matching;

/** In whose name somebody acts on a match. */
public enum Side {
    /** The person who helps. */
    HELPER,
    /** The group that has the need: any of its organisers. */
    GROUP,
    /** A coordinator of the hub who is not a party to the match. */
    COORDINATOR,
    /** Nobody: a day has passed, a need was closed, the last place was taken. */
    CLOCK
}
