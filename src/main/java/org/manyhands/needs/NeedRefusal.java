package org.manyhands.needs;

/** Why something cannot be done with a need that the actor may see; each has a sentence in {@code needs:refusal}. */
public enum NeedRefusal {
    /** It is not in a state in which this is done: often somebody else was quicker. */
    NOT_NOW,
    /** Something is missing without which it is neither sent in nor opened: see {@link Missing}. */
    INCOMPLETE,
    /** The hub does not trust the group: its drafts stay drafts, and what others read stays as it is, shown to no more people. */
    GROUP_NOT_ACCREDITED,
    /** Needs a reason. */
    REASON_MISSING,
    /** A duplicate of what? */
    SAME_AS_MISSING,
    /** Showing a protected need to more people takes two people, which this site cannot do yet. */
    LOWERING_TAKES_TWO,
    /** Only the group itself shows its need to more people. */
    LOWERING_IS_THE_GROUPS,
    /** Closed as unsafe or out of scope, or never looked at: only a coordinator opens it again. */
    ONLY_COORDINATORS_REOPEN,
    /** Nobody decides as a coordinator about the need of a group they speak for. */
    CONCERNS_YOURSELF,
    /** Somebody keeps it already. */
    KEPT_BY_ANOTHER,
    /** Only who keeps it hands it over or names a deputy. */
    NOT_THE_KEEPER,
    /** Not a coordinator of this hub. */
    NOT_A_COORDINATOR,
    /** Somebody has already agreed to help with this line. */
    LINE_IN_USE,
    /** As many have already agreed to help. */
    FEWER_THAN_AGREED,
    /** A helper adds what is not asked for yet; what is, its writers change. */
    LINE_THERE,
    /** Nobody of that name belongs to the hub or, with a protected need, is vetted there; which of it is not told. */
    NOBODY_WHO_MAY_HELP,
    /** They help already, or speak for the group. */
    HELPS_ALREADY,
    /** Nobody names themselves. */
    YOURSELF,
    /** The last day is past or too far away. */
    BAD_DAY,
    /** A need has at most this many lines. */
    TOO_MANY_LINES;

    /** Whether somebody else was quicker, so that the page the actor saw is out of date. */
    public boolean isLostRace() {
        return this == NOT_NOW || this == KEPT_BY_ANOTHER;
    }
}
