package org.manyhands.needs;

/** As what somebody acts on a need. One person can be several of these. */
public enum NeedSide {
    /** An organiser of the group. */
    GROUP,
    /** A coordinator of the hub, for a need that came by telephone or from a file: writes for the group. */
    INTAKE,
    /** A coordinator of the hub. */
    COORDINATOR,
    /** Nobody: a rule of the hub or the passing of time. */
    RULE
}
