package org.manyhands.groups;

/** Where a group stands with its hub. */
enum GroupState {
    /** Somebody asked to register it; a coordinator has not decided. */
    ASKED,
    /** The hub trusts it. */
    ACCREDITED,
    /** A coordinator said no, with a reason. */
    DECLINED,
    /** The hub's trust has ended. */
    ENDED,
    /** Its organisers took the question back, or gave the group up. */
    WITHDRAWN
}
