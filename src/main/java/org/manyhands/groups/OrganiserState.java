package org.manyhands.groups;

/** Whether somebody speaks for a group. How it changes is {@link OrganiserMove}. */
public enum OrganiserState {
    /** Was asked to; has not answered. */
    INVITED,
    /** Speaks for the group. */
    SPEAKS,
    /** Said no. */
    DECLINED,
    /** The invitation was taken back. */
    TAKEN_BACK,
    /** Stepped down. */
    STEPPED_DOWN,
    /** A coordinator ended it, or the person no longer belongs to the hub. */
    ENDED
}
