package org.manyhands.exchange;

/** What a row without a town becomes. */
public enum MissingPlace {
    /** a draft without a place, to be completed before it is sent in */
    LEAVE,
    /** a draft in the town that the hub names as its own */
    HUB,
    /** a draft that can be done from anywhere */
    REMOTE
}
