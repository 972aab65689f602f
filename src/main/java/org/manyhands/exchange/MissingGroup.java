package org.manyhands.exchange;

/** Whose needs rows without a community group are. */
public enum MissingGroup {
    /** a new group, called like the file */
    NEW,
    /** a group of the hub */
    KNOWN,
    /** nobody's: they are left out */
    LEAVE_OUT
}
