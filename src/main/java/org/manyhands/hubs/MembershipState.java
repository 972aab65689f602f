package org.manyhands.hubs;

/** Where a person stands with a hub. How it changes is {@link MembershipMove}. */
public enum MembershipState {
    /** Asked to join; a coordinator has not decided. */
    APPLIED,
    /** Belongs to the hub. */
    ACTIVE,
    /** Belongs to the hub and takes a break: reads on, is not proposed for anything. */
    AWAY,
    /** May do nothing here. Lifting it takes two people, which this site cannot do yet. */
    SUSPENDED,
    /** A coordinator said no, with a reason. */
    DECLINED,
    /** Withdrew the request. */
    WITHDRAWN,
    /** Left. */
    LEFT,
    /** A coordinator ended it, with a reason. */
    REMOVED;

    /** Whether the person belongs to the hub now. */
    public boolean belongs() {
        return this == ACTIVE || this == AWAY;
    }

    /** Whether nothing can follow but a new membership. */
    public boolean isOver() {
        return this == DECLINED || this == WITHDRAWN || this == LEFT || this == REMOVED;
    }
}
