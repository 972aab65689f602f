package org.manyhands.desk;

/** The parts of the desk, in the order in which they stand. */
public enum DeskPart {
    /** A coordinator has to do something. */
    WAITING_FOR_US,
    /** Somebody else has to. */
    WAITING_FOR_OTHERS,
    /** Nothing is urgent here, and nothing should be forgotten. */
    LOOKED_AFTER
}
