package org.manyhands.hubs;

/** How a hub moderates matches; decides which transitions of a match exist (docs/rules.md#moderation-mode-of-a-hub). */
public enum ModerationMode {
    /** Only coordinators suggest and propose matches. */
    COORDINATED,
    /** Members may put themselves forward; a coordinator's yes is a third answer. */
    CONFIRMED,
    /** Members and groups match themselves; a coordinator sees it and can step in. */
    ASSISTED,
    /** Two yeses are enough; needs of open sensitivity publish without triage. */
    OPEN;

    /** Whether coordinators suggest and propose matches. */
    public boolean coordinatorsPropose() {
        return this != OPEN;
    }

    /** Whether a member may offer help to a need without having been asked by a coordinator. */
    public boolean membersComeForward() {
        return this != COORDINATED;
    }

    /** Whether a group may ask a member itself, without a coordinator. */
    public boolean groupsAskPeople() {
        return this == ASSISTED || this == OPEN;
    }

    /** Whether a match needs a coordinator's yes besides those of its two sides. */
    public boolean needsCoordinatorsYes() {
        return this == CONFIRMED;
    }

    /** Whether a need of this sensitivity is published without a coordinator having looked at it. */
    public boolean publishesWithoutTriage(Sensitivity sensitivity) {
        return this == OPEN && sensitivity == Sensitivity.OPEN;
    }
}
