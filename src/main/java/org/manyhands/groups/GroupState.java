package org.manyhands.groups;

/** Where a group stands with its hub. How it changes is {@link GroupMove}. */
public enum GroupState {
    /** A coordinator wrote it down; nobody has asked for trust yet. */
    NOTED,
    /** Somebody asked to register it; a coordinator has not decided. */
    ASKED,
    /** The hub trusts it: its needs can be sent in. */
    ACCREDITED,
    /** A coordinator said no, with a reason. */
    DECLINED,
    /** The hub's trust has ended, with a reason. */
    ENDED,
    /** Those who speak for it took the question back, or gave the group up. */
    WITHDRAWN
}
