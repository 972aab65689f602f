package org.manyhands.access;

/**
 * Acts that whoever finds an unlocked phone must not be able to do in its owner's name; how recent a proof they ask for is
 * said by {@link RecentProof}. What only makes things safer for whoever does it is not among them: whoever stops sharing is asked for
 * nothing.
 */
public enum SensitiveAct {
    /** See one's own contact details, also where they stand in a form. */
    SEE_OWN_CONTACT,
    /** Add or remove one of them. */
    CHANGE_OWN_CONTACT,
    /** Release some of them to the other side of a match. */
    RELEASE_CONTACT,
    /** Ask for what the other side released, and read it. */
    LOOK_AT_CONTACT,
    /** Make a hub. */
    MAKE_HUB,
    /** Give somebody a role that has power over others. */
    GIVE_POWER,
    /** End such a role of somebody else's. */
    END_POWER,
    /** Open a login again that was closed. */
    OPEN_LOGIN
}
