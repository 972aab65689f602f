package org.manyhands.matching;

/** In whose name somebody acts on a match. */
public enum Side {
    /** The person who helps. */
    HELPER,
    /** The group that has the need: any of its organisers. */
    GROUP,
    /** A coordinator of the hub who is not a party to the match. */
    COORDINATOR,
    /**
     * Nobody: what happens by itself once something else has. A day has passed, the need was closed, the last place was taken,
     * the helper left the hub, the need asks for more trust.
     */
    RULE
}
