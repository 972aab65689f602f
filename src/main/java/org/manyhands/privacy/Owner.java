package org.manyhands.privacy;

/** Whose a stored fact is. */
public enum Owner {
    /** One person's. */
    PERSON,
    /** A community group's. */
    GROUP,
    /** A hub's. */
    HUB,
    /** The helper's and the group's together. */
    BOTH_SIDES,
    /** Nobody's: what the site needs to work. */
    SITE
}
